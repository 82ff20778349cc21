import { renameSheets, sheetKey } from '../..';
import type { Outline, OutlineSheet } from '../read/outline';

/**
 * Formulas that were kept call sheets by the names they had then. Says them anew for sheets that the user has
 * given other names since.
 */
export function renamedSince(
  then: readonly OutlineSheet[],
  { sheets }: Outline,
): (formula: string) => string {
  const names = new Map(
    then.flatMap(({ id, name }): [string, string][] => {
      const now = sheets.find((sheet) => sheet.id === id)?.name;
      return now === undefined || now === name ? [] : [[sheetKey(name), now]];
    }),
  );
  return (formula) => renameSheets(formula, names);
}
