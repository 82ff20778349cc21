import { type Finding, STATUS_LABELS, cleanText, finding, readShareDone, readStatus } from '../../domain';
import { type ColumnRole, type RecognisedTable, quoted } from '../../tables';
import type { CheckContext } from '../context';
import { cellsOf, placeIn, placeOfField, reportsOf } from '../table-cells';
import { givesReason, isThai } from '../words';

const STATUS: ReadonlySet<ColumnRole> = new Set(['status']);

/** What statuses say, beyond whether they can be read. */
export function checkStatuses(context: CheckContext): readonly Finding[] {
  return context.understood.tables.flatMap((table) => [...wording(table, context), ...unstarted(table)]);
}

/** Readable, in other words than the official ones. A table in English keeps its own. */
function wording(table: RecognisedTable, context: CheckContext): readonly Finding[] {
  return cellsOf(context, table, STATUS).flatMap(({ row, column, place, cell }) => {
    if (!isThai(column.header) || cell.formula !== null || typeof cell.value !== 'string') return [];
    const reading = readStatus(cell.value);
    if (reading.reading !== 'status') return [];
    const label = STATUS_LABELS[reading.status];
    const text = cleanText(cell.value);
    if (text === label) return [];
    return [finding('status.wording', place, { measure: quoted(row.measure.title), text, label })];
  });
}

/** Not begun, and yet there is a result that is not the reason for it. */
function unstarted(table: RecognisedTable): readonly Finding[] {
  return table.rows.flatMap((row) =>
    reportsOf(row).flatMap(([round, report]) => {
      if (report.status !== 'not-started') return [];
      const text = [report.result, report.outcome].find(
        (one) => one !== null && one !== report.statusText && isResult(one),
      );
      if (text == null) return [];
      const role = text === report.result ? 'result' : 'outcome';
      const place = placeIn(table, row, role, round) ?? placeOfField(row, role);
      const data = { measure: quoted(row.measure.title), text: quoted(text) };
      return [finding('result.unstarted', place, data)];
    }),
  );
}

/** A status, a share or a dash is no result of its own. */
function isResult(text: string): boolean {
  return readStatus(text).reading === 'unknown' && readShareDone(text) === null && !givesReason(text);
}
