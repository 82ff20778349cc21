import { cellAddress, changesContent, type PlanCell } from '../..';
import { ExcelError } from '../excel-error';
import { queueGrid } from '../read/grid';
import { CALL_BYTES, type Step } from '../steps';
import { isSame } from '../undo/same-content';
import type { Block } from './block';
import { sheetIn } from '../sheet-in';

/**
 * Reads the first and the last cell of what was written back, in the same trip: whatever swallowed the
 * writing, it is noticed before anyone is told that it is done.
 * @param covered cells that merging emptied
 */
export function verifySteps(block: Block, covered: (row: number, column: number) => boolean): Step<void>[] {
  const cells = [firstCell(block, covered, 1), firstCell(block, covered, -1)];
  return cells.flatMap((one) => (one ? [verifyStep(block.sheet, one)] : []));
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

function verifyStep(sheet: string, { row, column, cell }: Written): Step<void> {
  const address = cellAddress(row, column);
  return {
    bytes: 2 * CALL_BYTES,
    queue: (context) => {
      const grid = queueGrid(sheetIn(context, sheet).getRange(address));
      return () => {
        const now = grid();
        if (!now || !isSame(cell, now, 0, 0)) throw new ExcelError('not-as-written', 'NotAsWritten', address);
      };
    },
  };
}

/** The first cell with content, from the top or from the bottom. */
function firstCell(
  { top, left, rows }: Block,
  covered: (row: number, column: number) => boolean,
  direction: 1 | -1,
): Written | null {
  const from = direction === 1 ? 0 : rows.length - 1;
  for (let at = from; at >= 0 && at < rows.length; at += direction) {
    const cells = rows[at] ?? [];
    for (const [offset, cell] of cells.entries()) {
      const place = { row: top + at, column: left + offset };
      if (cell && changesContent(cell) && !covered(place.row, place.column)) return { ...place, cell };
    }
  }
  return null;
}
