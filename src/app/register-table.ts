import { REGISTER_MARK, type RecognisedTable } from '../tables';
import type { Check } from './check';

/** The register as a table: ours, else a table of the user's that is one. */
export function registerTable({
  tables,
  snapshot,
}: Pick<Check, 'tables' | 'snapshot'>): RecognisedTable | null {
  const registers = tables.filter(({ kind }) => kind === 'register');
  const ours = snapshot.sheets.find(({ mark }) => mark === REGISTER_MARK)?.name;
  if (ours !== undefined) return registers.find(({ sheet }) => sheet === ours) ?? null;
  return registers[0] ?? null;
}
