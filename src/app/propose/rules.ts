import { type RecognisedTable, rulesInCells } from '../../tables';
import type { Check } from '../check';
import { ownersOf } from '../owners';
import { type ProposeOptions, wordingOf } from './options';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** Drop-downs, prompts and colours in the cells of a table; what the cells hold stays. */
export function proposeRules(
  check: Check,
  { table: ref }: Extract<ProposalRequest, { ask: 'rules' }>,
  options: ProposeOptions,
): Proposing {
  const table = check.tables.find(
    ({ sheet, area }) => sheet === ref.sheet && area.top === ref.row && area.left === ref.column,
  );
  if (!table) return cannot('gone');
  const rows = rowsOf(table);
  if (rows === null) return cannot('nothing');
  const { sheet, columns } = table;
  const language = wordingOf(options.language);
  const edits = rulesInCells(
    check.snapshot,
    { sheet, rows, columns },
    { owners: ownersOf(check.tables), language },
  );
  return proposed(edits, check.snapshot);
}

/** From the first measure to the last. */
function rowsOf({ rows }: RecognisedTable): { first: number; last: number } | null {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? { first: first.firstRow, last: last.lastRow } : null;
}
