import type { Area } from '../../../src/workbook';
import { MAX_COLUMNS, MAX_ROWS, overlap } from '../../../src/workbook';
import { HostError, invalid } from '../wire/host-error';
import { CLEARED, clearCells } from '../workbook/clear-cells';
import { mergeCells, unmergeCells } from '../workbook/merge-cells';
import { RangeRef } from '../workbook/range-ref';
import { writeNumberFormats, writeValues } from '../workbook/write-cells';
import type { Args } from './args';
import { defineClass, type Member, type ObjectOf } from './define';
import { RANGE_READS } from './range-reads';
import { rangeAreasObject } from './range-areas';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';
import { WHOLE_SHEET } from '../workbook/sheet';
import { rangeAt } from '../workbook/addresses';

/** Cells of another area, kept inside the sheet. */
function within(range: RangeRef, area: Area): RangeRef {
  if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw invalid('outside the sheet');
  }
  if (area.bottom < area.top || area.right < area.left) throw invalid('no cells');
  return range.at(area);
}

function other(range: RangeRef, args: Args): RangeRef {
  const found = args.modelOr(RangeRef) ?? rangeAt(range.sheet, args.text());
  if (found.sheet !== range.sheet) throw invalid('ranges of two sheets');
  return found;
}

function shared(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

const GEOMETRY: Readonly<Record<string, Member<RangeRef>>> = {
  GetCell: {
    make: (range, args) => {
      const [row, column] = [range.area.top + args.integer(0), range.area.left + args.integer(1)];
      return rangeObject(within(range, { top: row, bottom: row, left: column, right: column }));
    },
  },
  GetRow: {
    make: (range, args) => {
      const row = range.area.top + args.integer();
      return rangeObject(within(range, { ...range.area, top: row, bottom: row }));
    },
  },
  GetColumn: {
    make: (range, args) => {
      const column = range.area.left + args.integer();
      return rangeObject(within(range, { ...range.area, left: column, right: column }));
    },
  },
  GetLastCell: {
    make: (range) => rangeObject(range.at({ ...range.area, top: range.area.bottom, left: range.area.right })),
  },
  GetLastRow: { make: (range) => rangeObject(range.at({ ...range.area, top: range.area.bottom })) },
  GetLastColumn: { make: (range) => rangeObject(range.at({ ...range.area, left: range.area.right })) },
  GetEntireRow: {
    make: (range) => rangeObject(range.at({ ...range.area, left: 0, right: MAX_COLUMNS - 1 })),
  },
  GetEntireColumn: {
    make: (range) => rangeObject(range.at({ ...range.area, top: 0, bottom: MAX_ROWS - 1 })),
  },
  GetBoundingRect: {
    make: (range, args) => {
      const { area } = other(range, args);
      return rangeObject(
        range.at({
          top: Math.min(range.area.top, area.top),
          left: Math.min(range.area.left, area.left),
          bottom: Math.max(range.area.bottom, area.bottom),
          right: Math.max(range.area.right, area.right),
        }),
      );
    },
  },
  GetOffsetRange: {
    make: (range, args) => rangeObject(within(range, moved(range.area, args.integer(0), args.integer(1)))),
  },
  GetResizedRange: {
    make: (range, args) => {
      const { area } = range;
      const resized = {
        ...area,
        bottom: area.bottom + args.integer(0),
        right: area.right + args.integer(1),
      };
      return rangeObject(within(range, resized));
    },
  },
  GetAbsoluteResizedRange: {
    make: (range, args) => {
      const { top, left } = range.area;
      const resized = { top, left, bottom: top + args.integer(0) - 1, right: left + args.integer(1) - 1 };
      return rangeObject(within(range, resized));
    },
  },
  GetIntersection: {
    make: (range, args) => {
      const area = shared(range.area, other(range, args).area);
      if (!area) throw new HostError('ItemNotFound', 'the ranges share no cell');
      return rangeObject(range.at(area));
    },
  },
  GetIntersectionOrNullObject: {
    make: (range, args) => {
      const area = shared(range.area, other(range, args).area);
      return area && rangeObject(range.at(area));
    },
  },
  GetUsedRange: { make: (range, args) => rangeObject(used(range, args.booleanOr(0, false)) ?? first(range)) },
  GetUsedRangeOrNullObject: {
    make: (range, args) => {
      const found = used(range, args.booleanOr(0, false));
      return found && rangeObject(found);
    },
  },
};

const DEEDS: Readonly<Record<string, Member<RangeRef>>> = {
  Clear: {
    call: (range, args) => clearCells(range, args.has(0) ? args.oneOf(CLEARED) : 'All'),
  },
  Merge: { call: (range, args) => mergeCells(range, args.booleanOr(0, false)) },
  Unmerge: { call: (range) => unmergeCells(range) },
  GetMergedAreasOrNullObject: {
    make: ({ sheet, area }) => {
      const merges = sheet.mergesIn(area);
      return merges.length === 0 ? null : rangeAreasObject(merges.map((one) => new RangeRef(sheet, one)));
    },
  },
  Select: { call: () => undefined },
  Calculate: { call: () => undefined },
  _ValidateArraySize: {
    call: (range, args) => {
      if (args.integer(0) !== range.rows || args.integer(1) !== range.columns) {
        throw invalid('the list has another shape than the range');
      }
    },
  },
  _KeepReference: {
    call: (range) => {
      const { workbook } = range.sheet;
      if (range.referenceId === null) {
        range.referenceId = `range-${workbook.nextId()}`;
        workbook.kept.set(range.referenceId, range);
      }
    },
  },
};

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
    Format: { object: (range) => rangeFormatObject([range]) },
    Worksheet: { object: ({ sheet }) => worksheetObject(sheet) },
    ...GEOMETRY,
    ...DEEDS,
  },
});

export function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

/** What is used of a range: cells that hold something, or look like something too. */
export function used(range: RangeRef, valuesOnly: boolean): RangeRef | null {
  const bounds = range.sheet.cells.bounds(range.area, valuesOnly);
  return bounds && range.at(bounds);
}

export function usedOfSheet(range: RangeRef['sheet'], valuesOnly: boolean): RangeRef | null {
  return used(new RangeRef(range, WHOLE_SHEET), valuesOnly);
}

function first(range: RangeRef): RangeRef {
  const { top, left } = range.area;
  return range.at({ top, left, bottom: top, right: left });
}
