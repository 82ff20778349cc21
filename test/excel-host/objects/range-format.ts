import { invalid } from '../wire/host-error';
import { autofitColumns, autofitRows, commonSize, setSize, resetSize } from '../workbook/line-sizes';
import type { RangeRef } from '../workbook/range-ref';
import type { Args } from './args';
import { defineClass, type HostObject, type ObjectOf } from './define';
import { perCell } from './per-cell';
import { rangeBordersObject } from './range-borders';
import { rangeFillObject, rangeFontObject } from './range-font';

type Ranges = readonly RangeRef[];

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;
/** Excel's limits: pt of a row, pt of a column of 255 characters of Calibri 11, steps of indent. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1790;
const MAX_INDENT = 250;

function sizeWithin(args: Args, most: number): number {
  const size = args.number();
  if (size < 0 || size > most) throw invalid(`a size of ${size} pt`);
  return size;
}

const formatProtectionObject: ObjectOf<Ranges> = defineClass<Ranges>({
  name: 'FormatProtection',
  members: {
    Locked: perCell('locked', (args) => args.boolean()),
    FormulaHidden: perCell('formulaHidden', (args) => args.boolean()),
  },
});

/** How ranges look. */
export function rangeFormatObject(ranges: Ranges): HostObject {
  return object(ranges);
}

const object: ObjectOf<Ranges> = defineClass<Ranges>({
  name: 'RangeFormat',
  members: {
    WrapText: perCell('wrap', (args) => args.boolean()),
    HorizontalAlignment: perCell('horizontal', (args) => args.oneOf(HORIZONTAL)),
    VerticalAlignment: perCell('vertical', (args) => args.oneOf(VERTICAL)),
    TextOrientation: perCell('orientation', (args) => args.integer()),
    ReadingOrder: perCell('readingOrder', (args) => args.oneOf(READING)),
    ShrinkToFit: perCell('shrink', (args) => args.boolean()),
    IndentLevel: perCell('indent', (args) => {
      const indent = args.integer();
      if (indent < 0 || indent > MAX_INDENT) throw invalid(`an indent of ${indent}`);
      return indent;
    }),
    ColumnWidth: {
      get: (ranges) => commonSize(ranges, 'columns'),
      set: (ranges, args) => setSize(ranges, 'columns', sizeWithin(args, MAX_WIDTH)),
    },
    RowHeight: {
      get: (ranges) => commonSize(ranges, 'rows'),
      set: (ranges, args) => setSize(ranges, 'rows', sizeWithin(args, MAX_HEIGHT)),
    },
    UseStandardWidth: {
      get: () => null,
      set: (ranges, args) => {
        if (args.boolean()) resetSize(ranges, 'columns');
      },
    },
    UseStandardHeight: {
      get: () => null,
      set: (ranges, args) => {
        if (args.boolean()) resetSize(ranges, 'rows');
      },
    },
    Fill: { object: rangeFillObject },
    Font: { object: rangeFontObject },
    Borders: { object: rangeBordersObject },
    Protection: { object: formatProtectionObject },
    AutofitColumns: { call: autofitColumns },
    AutofitRows: { call: autofitRows },
  },
});
