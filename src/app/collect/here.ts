import { type Here, typedTexts } from '../../exchange';
import { fieldColumns } from '../../exchange';
import type { RecognisedRow, RecognisedTable } from '../../tables';
import type { Check } from '../check';

/** The register as returned workbooks are merged into it, and the rows behind its ids. */
export interface HereNow {
  readonly here: Here;
  /** The row of each id; of several rows with one id the first, which is the one that is merged into. */
  readonly rows: ReadonlyMap<string, RecognisedRow>;
  readonly titles: ReadonlyMap<string, string>;
}

export function hereNow(check: Check, table: RecognisedTable): HereNow {
  const { agency } = check.agency;
  const rows = new Map<string, RecognisedRow>();
  for (const row of table.rows) {
    const { id } = row.measure;
    if (id !== null && !rows.has(id)) rows.set(id, row);
  }
  return {
    here: {
      agency: agency.name,
      fiscalYear: check.register?.fiscalYear ?? table.fiscalYear ?? agency.fiscalYear,
      rows: [...rows].map(([id, row]) => ({ id, texts: typedTexts(row) })),
      fields: fieldColumns(table, null).fields,
      sendings: check.memory.exchange.sendings,
    },
    rows,
    titles: new Map([...rows].map(([id, { measure }]) => [id, measure.title])),
  };
}
