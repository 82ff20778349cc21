import { type Finding, finding } from '../../domain';
import type { ColumnRole } from '../../tables';
import type { CheckContext } from '../context';
import { formulaLink, readLinks } from '../links';
import { cellsOf } from '../table-cells';

/** Where evidence stands: in its column, or beside the tick (document 004). */
const EVIDENCE: ReadonlySet<ColumnRole> = new Set([
  'evidence',
  'status.not-started',
  'status.in-progress',
  'status.done',
]);

/** Web addresses that lead nowhere, and those that are none. */
export function checkLinks(context: CheckContext): readonly Finding[] {
  return context.understood.tables.flatMap((table) =>
    cellsOf(context, table, EVIDENCE).flatMap(({ place, cell }) => {
      const text = formulaLink(cell.formula) ?? (typeof cell.value === 'string' ? cell.value : '');
      return readLinks(text).flatMap(({ link, verdict }) =>
        verdict === 'good' ? [] : [finding(`link.${verdict}`, place, { link })],
      );
    }),
  );
}
