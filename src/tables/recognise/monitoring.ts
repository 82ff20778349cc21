import { ROUNDS, readTick } from '../../domain';
import type { FieldCells } from './field-cells';
import type { Places } from './row-draft';

/**
 * การกำกับติดตาม as typed. Where it has a column for each round, ticked or written in, the header speaks for the
 * tick.
 */
export function monitoringText(cells: FieldCells, rows: readonly number[], places: Places): string | null {
  const texts: string[] = [];
  for (const round of [null, ...ROUNDS])
    for (const cell of cells.worded('monitoring', rows, round)) {
      places.monitoring ??= cells.place(cell);
      const isTick = round !== null && readTick(cell.text).tick === 'yes';
      const [column] = cells.columnsOf('monitoring', round);
      texts.push(isTick && column ? (column.header.split(' / ').at(-1) ?? cell.text) : cell.text);
    }
  return texts.length === 0 ? null : texts.join('\n');
}
