import { invalid } from '../wire/host-error';
import { CLEARED, clearCells } from '../workbook/clear-cells';
import { mergeCells, unmergeCells } from '../workbook/merge-cells';
import { RangeRef } from '../workbook/range-ref';
import type { Member } from './define';
import { lineProperties, setLineProperties } from './line-properties';
import { rangeAreasObject } from './range-areas';

/** Methods of a range that do something or tell something. */
export const DEEDS: Readonly<Record<string, Member<RangeRef>>> = {
  Clear: {
    call: (range, args) => clearCells(range, args.has(0) ? args.oneOf(CLEARED) : 'All'),
  },
  Merge: { call: (range, args) => mergeCells(range, args.booleanOr(0, false)) },
  Unmerge: { call: (range) => unmergeCells(range) },
  GetMergedAreasOrNullObject: {
    make: ({ sheet, area }) => {
      const merges = sheet.merges.in(area);
      return merges.length === 0 ? null : rangeAreasObject(merges.map((one) => new RangeRef(sheet, one)));
    },
  },
  GetRowProperties: { call: (range, args) => lineProperties(range, 'rows', args) },
  GetColumnProperties: { call: (range, args) => lineProperties(range, 'columns', args) },
  SetRowProperties: { call: (range, args) => setLineProperties(range, 'rows', args) },
  SetColumnProperties: { call: (range, args) => setLineProperties(range, 'columns', args) },
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
