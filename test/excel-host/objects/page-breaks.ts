import { HostError, invalid } from '../wire/host-error';
import { rangeAt } from '../workbook/addresses';
import type { Lines } from '../workbook/line-sizes';
import { RangeRef } from '../workbook/range-ref';
import type { HostSheet } from '../workbook/sheet';
import type { Args } from './args';
import { defineClass, type HostObject, type ObjectOf } from './define';
import { rangeObject } from './range';

/** The page breaks of a sheet in one direction: before which rows or columns a page begins. */
export interface Breaks {
  readonly sheet: HostSheet;
  readonly lines: Lines;
}

interface Break extends Breaks {
  readonly before: number;
}

/** Excel's limit for a sheet in each direction. */
const MAX_BREAKS = 1026;

function set({ sheet, lines }: Breaks): Set<number> {
  return lines === 'rows' ? sheet.rowBreaks : sheet.columnBreaks;
}

function sorted(breaks: Breaks): number[] {
  return [...set(breaks)].sort((a, b) => a - b);
}

const pageBreakObject: ObjectOf<Break> = defineClass<Break>({
  name: 'PageBreak',
  identity: ({ before }) => ({ _Id: String(before) }),
  members: {
    _Id: { get: ({ before }) => String(before) },
    RowIndex: { get: ({ lines, before }) => (lines === 'rows' ? before : 0) },
    ColumnIndex: { get: ({ lines, before }) => (lines === 'columns' ? before : 0) },
    GetCellAfterBreak: {
      make: ({ sheet, lines, before }) => {
        const [row, column] = lines === 'rows' ? [before, 0] : [0, before];
        return rangeObject(new RangeRef(sheet, { top: row, bottom: row, left: column, right: column }));
      },
    },
    Delete: {
      call: (one) => {
        one.sheet.guardSheet();
        set(one).delete(one.before);
      },
    },
  },
});

function add(breaks: Breaks, args: Args): HostObject {
  const { sheet, lines } = breaks;
  sheet.guardSheet();
  const { area } = args.modelOr(RangeRef) ?? rangeAt(sheet, args.text());
  const before = lines === 'rows' ? area.top : area.left;
  if (before === 0) throw invalid('no break before the first line');
  if (set(breaks).size >= MAX_BREAKS) throw new HostError('InvalidOperation', 'more than 1026 page breaks');
  set(breaks).add(before);
  return pageBreakObject({ ...breaks, before });
}

export const pageBreakCollectionObject: ObjectOf<Breaks> = defineClass<Breaks>({
  name: 'PageBreakCollection',
  items: (breaks) => sorted(breaks).map((before) => pageBreakObject({ ...breaks, before })),
  item: (breaks, args) => {
    const key = args.get();
    const before = typeof key === 'number' ? sorted(breaks)[key] : Number(key);
    if (before === undefined || !set(breaks).has(before))
      throw new HostError('ItemNotFound', 'no such break');
    return pageBreakObject({ ...breaks, before });
  },
  members: {
    GetCount: { call: (breaks) => set(breaks).size },
    Add: { make: add },
    RemovePageBreaks: {
      call: (breaks) => {
        breaks.sheet.guardSheet();
        set(breaks).clear();
      },
    },
  },
});
