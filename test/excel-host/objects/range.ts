import { NORMAL } from '../workbook/format';
import { linkOf, setLink } from '../workbook/links';
import { hiddenState, setHidden } from '../workbook/line-sizes';
import type { RangeRef } from '../workbook/range-ref';
import { writeNumberFormats, writeValues } from '../workbook/write-cells';
import type { Args } from './args';
import { conditionalFormatCollectionObject } from './conditional-format';
import { dataValidationObject } from './data-validation';
import { defineClass, type ObjectOf } from './define';
import { DEEDS } from './range-deeds';
import { rangeFormatObject } from './range-format';
import { GEOMETRY } from './range-geometry';
import { RANGE_READS } from './range-reads';
import { invalid } from '../wire/host-error';
import { worksheetObject } from './worksheet';

const WRITES: Readonly<Record<string, (range: RangeRef, args: Args) => void>> = {
  Values: (range, args) => writeValues(range, args.get()),
  Formulas: (range, args) => writeValues(range, args.get()),
  FormulasLocal: (range, args) => writeValues(range, args.get()),
  NumberFormat: (range, args) => writeNumberFormats(range, args.get()),
  NumberFormatLocal: (range, args) => writeNumberFormats(range, args.get()),
};

export const rangeObject: ObjectOf<RangeRef> = defineClass<RangeRef>({
  name: 'Range',
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  members: {
    ...Object.fromEntries(
      Object.entries(RANGE_READS).map(([name, get]) => {
        const set = WRITES[name];
        return [name, set ? { get, set } : { get }];
      }),
    ),
    RowHidden: {
      get: (range) => hiddenState(range, 'rows'),
      set: (range, args) => setHidden(range, 'rows', args.boolean()),
    },
    ColumnHidden: {
      get: (range) => hiddenState(range, 'columns'),
      set: (range, args) => setHidden(range, 'columns', args.boolean()),
    },
    Hyperlink: { get: linkOf, set: (range, args) => setLink(range, args.record()) },
    Style: {
      get: ({ sheet, area }) => sheet.cells.get(area.top, area.left).format.styleName,
      set: ({ sheet, area }, args) => {
        if (args.text(0) !== 'Normal') throw invalid('only the normal style is known here');
        sheet.guardCells(area);
        sheet.cells.reformat(area, () => NORMAL);
      },
    },
    Format: { object: (range) => rangeFormatObject([range]) },
    DataValidation: { object: (range) => dataValidationObject(range) },
    ConditionalFormats: { object: (range) => conditionalFormatCollectionObject([range]) },
    Worksheet: { object: ({ sheet }) => worksheetObject(sheet) },
    ...GEOMETRY,
    ...DEEDS,
  },
});
