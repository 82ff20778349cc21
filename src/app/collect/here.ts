import { type Here, fieldColumns, hashesOf, saysStill, typedTexts } from '../../exchange';
import type { RecognisedRow, RecognisedTable } from '../../tables';
import type { Check } from '../check';

/** The register as returned workbooks are merged into it, and the rows behind its ids. */
export interface HereNow {
  readonly here: Here;
  /** The row of each id. */
  readonly rows: ReadonlyMap<string, RecognisedRow>;
  readonly titles: ReadonlyMap<string, string>;
}

export function hereNow(check: Check, table: RecognisedTable): HereNow {
  const { agency } = check.agency;
  const { sendings } = check.memory.exchange;
  const byId = new Map<string, RecognisedRow[]>();
  for (const row of table.rows) {
    const { id } = row.measure;
    if (id === null) continue;
    const rows = byId.get(id);
    if (rows) rows.push(row);
    else byId.set(id, [row]);
  }
  const rows = new Map<string, RecognisedRow>();
  const twice: string[] = [];
  for (const [id, found] of byId) {
    const only = found.length === 1 ? found[0] : theSent(found, id, sendings);
    if (only) rows.set(id, only);
    else twice.push(id);
  }
  return {
    here: {
      agency: agency.name,
      fiscalYear: check.register?.fiscalYear ?? table.fiscalYear ?? agency.fiscalYear,
      rows: [...rows].map(([id, row]) => ({ id, texts: typedTexts(row) })),
      twice,
      fields: fieldColumns(table, null).fields,
      sendings,
    },
    rows,
    titles: new Map([...byId].map(([id, [row]]) => [id, row?.measure.title ?? ''])),
  };
}

/** Of several rows with one id the one that still has the title that was last sent; when none or several have it, none. */
function theSent(
  rows: readonly RecognisedRow[],
  id: string,
  sendings: Here['sendings'],
): RecognisedRow | undefined {
  const hashes = sendings.flatMap((sending) => hashesOf(sending, id) ?? []).at(-1);
  const same = rows.filter(
    (row) => hashes !== undefined && saysStill(hashes, 'measure', typedTexts(row).measure),
  );
  return same.length === 1 ? same[0] : undefined;
}
