import { CLEARED, clearCells } from '../workbook/clear-cells';
import type { RangeRef } from '../workbook/range-ref';
import { conditionalFormatCollectionObject } from './conditional-format';
import { defineClass, type HostObject, type ObjectOf } from './define';
import { rangeFormatObject } from './range-format';
import { rangeObject } from './range';

const rangeCollectionObject: ObjectOf<readonly RangeRef[]> = defineClass<readonly RangeRef[]>({
  name: 'RangeCollection',
  items: (ranges) => ranges.map((range) => rangeObject(range)),
  members: { GetCount: { call: (ranges) => ranges.length } },
});

/** Several areas of one sheet at once. */
export function rangeAreasObject(ranges: readonly RangeRef[]): HostObject {
  return object(ranges);
}

const object: ObjectOf<readonly RangeRef[]> = defineClass<readonly RangeRef[]>({
  name: 'RangeAreas',
  members: {
    Address: { get: (ranges) => ranges.map(({ address }) => address).join(',') },
    AreaCount: { get: (ranges) => ranges.length },
    CellCount: { get: (ranges) => ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    IsEntireColumn: { get: (ranges) => ranges.every(({ entireColumn }) => entireColumn) },
    IsEntireRow: { get: (ranges) => ranges.every(({ entireRow }) => entireRow) },
    _ReferenceId: { get: () => '' },
    Areas: { object: (ranges) => rangeCollectionObject(ranges) },
    Format: { object: (ranges) => rangeFormatObject(ranges) },
    ConditionalFormats: { object: (ranges) => conditionalFormatCollectionObject(ranges) },
    Clear: {
      call: (ranges, args) => {
        for (const range of ranges) clearCells(range, args.has(0) ? args.oneOf(CLEARED) : 'All');
      },
    },
    _KeepReference: { call: () => undefined },
  },
});
