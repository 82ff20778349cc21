import type { Area } from '../../../src/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook';
import { HostError, invalid } from '../wire/host-error';
import { rangeAt } from '../workbook/addresses';
import { surroundingRegion } from '../workbook/surrounding-region';
import { RangeRef } from '../workbook/range-ref';
import { firstCell, moved, shared, usedOf } from '../workbook/areas';
import type { Args } from './args';
import type { Member } from './define';
import { rangeObject } from './range';

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

/** Methods of a range that give another range. */
export const GEOMETRY: Readonly<Record<string, Member<RangeRef>>> = {
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
  GetSurroundingRegion: { make: (range) => rangeObject(surroundingRegion(range)) },
  GetUsedRange: {
    make: (range, args) => rangeObject(usedOf(range, args.booleanOr(0, false)) ?? firstCell(range)),
  },
  GetUsedRangeOrNullObject: {
    make: (range, args) => {
      const found = usedOf(range, args.booleanOr(0, false));
      return found && rangeObject(found);
    },
  },
};
