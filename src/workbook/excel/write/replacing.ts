import { laidOut, sheetKey, within, type PlanEdit, type PlanRow } from '../..';
import type { Look } from '../look/look';
import type { Step } from '../steps';
import { cellKey, coveredCells } from '../undo/same-content';
import { UndoArea } from '../undo/undo-area';
import { breaksAwaySteps, clearAreaStep, columnWidthSteps, mergeSteps, rowHeightSteps } from './area';
import type { Block } from './block';
import { formatSteps } from './cell-formats';
import { linkSteps, valueSteps } from './cell-values';
import { verifySteps } from './verify';

/** An area that is laid anew, as calls, with the way back. */
export interface Replacing {
  readonly undo: UndoArea;
  readonly steps: readonly Step<null>[];
  readonly readBack: readonly Step<void>[];
}

/** @param named calls sheets in formulas by the names they got */
export function replacing(
  edit: Extract<PlanEdit, { edit: 'replace-block' }>,
  position: number,
  look: Look,
  named: (rows: readonly PlanRow[]) => readonly PlanRow[],
): Replacing | null {
  const before = look.areas.get(position);
  if (!before) return null;
  const { area, sheet } = before;
  const { merges = [] } = look.sheets.get(sheetKey(edit.sheet)) ?? {};
  const inside = merges.filter((one) => within(area, one));
  const { rows, styles } = laidOut(edit);
  const { top, left } = area;
  const formats = before.grid?.numberFormats ?? [];
  const block: Block = { sheet, top, left, rows: named(rows), styles, formats };
  const { breaks } = before.outline;
  const covered = coveredCells(edit.merges);
  return {
    undo: new UndoArea(edit, before, inside, look.outline.sheets),
    steps: [
      clearAreaStep(sheet, area),
      ...breaksAwaySteps(sheet, breaks.inside, breaks.outside),
      ...linkSteps(block),
      ...formatSteps(block, true),
      ...valueSteps(block),
      ...mergeSteps(sheet, edit.merges),
      ...rowHeightSteps(sheet, top, edit.heights),
      ...columnWidthSteps(sheet, left, edit.widths ?? []),
    ],
    readBack: verifySteps(block, (row, column) => covered.has(cellKey(row, column))),
  };
}
