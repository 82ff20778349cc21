import { invalid } from '../wire/host-error';
import type { Args } from '../objects/args';
import { BLANK } from './cell';
import { mergeCells } from './merge-cells';
import { raiseChanged } from './raise-events';
import type { RangeRef } from './range-ref';
import { resultAt } from './results';

const KINDS = ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'] as const;

/** `target.copyFrom(source, copyType)`. Formulas are copied as they stand: the double does not shift references. */
export function copyCells(target: RangeRef, source: RangeRef, args: Args): void {
  const kind = args.has(1) ? args.oneOf(KINDS, 1) : 'All';
  const { area, sheet } = target;
  const whole = target.at({
    top: area.top,
    left: area.left,
    bottom: Math.max(area.bottom, area.top + source.rows - 1),
    right: Math.max(area.right, area.left + source.columns - 1),
  });
  if (kind === 'Link' || kind === 'ColumnWidths') throw invalid(`${kind} is not in the double`);
  sheet.guardCells(whole.area);
  for (let down = 0; down < source.rows; down++) {
    for (let across = 0; across < source.columns; across++) {
      const [row, column] = [source.area.top + down, source.area.left + across];
      const from = source.sheet.cells.get(row, column);
      const to = sheet.cells.get(area.top + down, area.left + across);
      const format = kind === 'All' || kind === 'Formats' ? from.format : to.format;
      const { value, error } = resultAt(source.sheet, row, column);
      const content = kind === 'Formats' ? to : kind === 'Values' ? { ...BLANK, value, error } : from;
      sheet.cells.set(area.top + down, area.left + across, { ...content, format });
    }
  }
  if (kind === 'All' || kind === 'Formats') {
    for (const merge of source.sheet.merges.in(source.area)) {
      const [rows, columns] = [area.top - source.area.top, area.left - source.area.left];
      const moved = {
        top: merge.top + rows,
        bottom: merge.bottom + rows,
        left: merge.left + columns,
        right: merge.right + columns,
      };
      mergeCells(whole.at(moved), false);
    }
  }
  raiseChanged(sheet, whole.area);
}
