import { HostError, invalid } from '../wire/host-error';
import { rangeAt, referenceOf } from '../workbook/addresses';
import { CLEARED, clearCells } from '../workbook/clear-cells';
import { copyCells } from '../workbook/copy-cells';
import { activateSheet } from '../workbook/edit-sheets';
import { mergeCells, unmergeCells } from '../workbook/merge-cells';
import { RangeRef } from '../workbook/range-ref';
import { shiftLines } from '../workbook/shift-lines';
import { SPECIAL, specialCells } from '../workbook/special-cells';
import type { Args } from './args';
import { cellProperties } from './cell-properties';
import type { Member } from './define';
import { lineProperties, setLineProperties } from './line-properties';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { setCellProperties } from './set-cell-properties';

/** Only whole rows and columns are put in and taken out: the double does not move single cells. */
function shift(range: RangeRef, direction: 1 | -1): void {
  const { area, sheet } = range;
  if (range.entireRow) shiftLines(sheet, { lines: 'rows', at: area.top, count: direction * range.rows });
  else if (range.entireColumn) {
    shiftLines(sheet, { lines: 'columns', at: area.left, count: direction * range.columns });
  } else throw new HostError('NotImplemented', 'only whole rows and columns are moved in the double');
}

function sourceOf(range: RangeRef, args: Args): RangeRef {
  return (
    args.modelOr(RangeRef) ??
    referenceOf(range.sheet.workbook, args.text()) ??
    rangeAt(range.sheet, args.text())
  );
}

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
  GetCellProperties: { call: cellProperties },
  SetCellProperties: { call: setCellProperties },
  GetSpecialCells: {
    make: (range, args) => {
      const found = specialCells(range, args.oneOf(SPECIAL));
      if (found.length === 0) throw new HostError('ItemNotFound', 'no such cells');
      return rangeAreasObject(found);
    },
  },
  GetSpecialCellsOrNullObject: {
    make: (range, args) => {
      const found = specialCells(range, args.oneOf(SPECIAL));
      return found.length === 0 ? null : rangeAreasObject(found);
    },
  },
  Insert: {
    make: (range) => {
      shift(range, 1);
      return rangeObject(range.at(range.area));
    },
  },
  Delete: { call: (range) => shift(range, -1) },
  CopyFrom: { call: (range, args) => copyCells(range, sourceOf(range, args), args) },
  Select: {
    call: (range) => {
      activateSheet(range.sheet);
      range.sheet.workbook.selection = range;
    },
  },
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
