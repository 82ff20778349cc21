import type { PlanCell, PlanRow } from '../../workbook';

/** The rows of one measure, both included. */
export interface RowBlock {
  readonly first: number;
  readonly last: number;
}

/** Rows of one column of which one merged cell holds the text. */
export interface SharedRun extends RowBlock {
  readonly column: number;
}

/**
 * Neighbouring measures of which a column says the same, parted where a page ends: the text is then printed once a page
 * (documents 000 and 004). A measure whose text goes on in the next row is left as it is.
 */
export function sharedRuns(
  rows: readonly PlanRow[],
  blocks: readonly RowBlock[],
  column: number,
  pageStarts: ReadonlySet<number>,
): SharedRun[] {
  const runs: { column: number; first: number; last: number }[] = [];
  let text: string | null = null;
  for (const { first, last } of blocks) {
    for (let row = first; row <= last; row++) {
      const own = textAt(rows, row, column);
      const run = runs.at(-1);
      const goesOn = run?.last === row - 1 && !pageStarts.has(row) && text !== null;
      if (run && goesOn && (row === first ? own === text : own === '')) run.last = row;
      else {
        text = row === first && own !== '' ? own : null;
        if (text !== null) runs.push({ column, first: row, last: row });
      }
    }
  }
  return runs.filter((run) => run.last > run.first);
}

/** The rows with the text of each run standing in its first cell only. */
export function withShared(rows: readonly PlanRow[], runs: readonly SharedRun[]): PlanRow[] {
  const out = [...rows];
  for (const { column, first, last } of runs) {
    for (let row = first + 1; row <= last; row++) {
      out[row] = (out[row] ?? []).map((cell, at) => (at === column ? emptied(cell) : cell));
    }
  }
  return out;
}

function emptied(cell: PlanCell | null): PlanCell | null {
  return cell?.style === undefined ? null : { style: cell.style };
}

function textAt(rows: readonly PlanRow[], row: number, column: number): string {
  const value = rows[row]?.[column]?.value;
  return typeof value === 'string' ? value : '';
}
