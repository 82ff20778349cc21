import { ROUNDS, readTick } from '../../domain';
import type { FieldCells } from './field-cells';
import type { GridCell } from './grid';
import type { RowNotes } from './row-notes';

/**
 * การกำกับติดตาม as typed. Where it has a column for each round, ticked or written in, the header speaks for the
 * tick.
 */
export function monitoringText(cells: FieldCells, rows: readonly number[], notes: RowNotes): string | null {
  const texts: string[] = [];
  const read: GridCell[] = [];
  let isTicked = false;
  for (const round of [null, ...ROUNDS])
    for (const cell of cells.worded('monitoring', rows, round)) {
      read.push(cell);
      const isTick = round !== null && readTick(cell.text).tick === 'yes';
      isTicked ||= isTick;
      const [column] = cells.columnsOf('monitoring', round);
      texts.push(isTick && column ? (column.header.split(' / ').at(-1) ?? cell.text) : cell.text);
    }
  notes.read('monitoring', read, ...(isTicked ? (['normalised'] as const) : []));
  return texts.length === 0 ? null : texts.join('\n');
}
