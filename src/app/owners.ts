import type { RecognisedTable } from '../tables';
import { USUAL_OWNERS } from './insert-words';

/** Departments for the lists sheet: those that the tables name, then the usual ones. */
export function ownersOf(tables: readonly RecognisedTable[]): readonly string[] {
  return [...tables.flatMap((table) => table.rows.flatMap(({ measure }) => measure.owners)), ...USUAL_OWNERS];
}
