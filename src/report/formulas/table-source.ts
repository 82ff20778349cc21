import { STATUS_LABELS, STATUSES, type Status } from '../../domain';
import { LAYOUTS, WORDS } from '../layouts';
import type { TableSheet } from '../sheet/table-sheet';
import type { FigureSource, StatusTest } from './source';

/**
 * The columns of ticks, or of status words, of the report's own table as a source; `null` for a layout without them. They
 * stand in cells that begin with the tick or the official word.
 */
export function tableSource({ content, layout, body }: TableSheet, sheet: string): FigureSource | null {
  const { columns } = LAYOUTS[layout];
  const test = (status: Status): StatusTest | null => {
    const tick = columns.findIndex(({ key }) => key === status);
    if (tick >= 0) return { column: tick, begins: WORDS.tick };
    const words = columns.findIndex(({ key }) => key === 'status');
    return words < 0 ? null : { column: words, begins: STATUS_LABELS[status] };
  };
  const [notStarted, inProgress, done] = STATUSES.map(test);
  if (!notStarted || !inProgress || !done || body.last < body.first) return null;
  const owners = columns.findIndex(({ key }) => key === 'owners');
  return {
    sheet,
    ...body,
    tests: { 'not-started': notStarted, 'in-progress': inProgress, done },
    owners: owners < 0 ? null : owners,
    // Section lines and rows that wait stand in the same column as the titles.
    titles: null,
    cell: (row, column) => content.rows[row]?.[column]?.value ?? null,
  };
}
