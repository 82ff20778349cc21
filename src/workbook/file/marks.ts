/**
 * The name that tells a sheet of ours from the user's, whatever the user calls the sheet: a name for the whole
 * workbook that refers to cell A1 of the sheet. It moves along when the sheet is renamed or copied to the end.
 */
const MARK_NAME = 'Tidtam_sheet_';

/** `report-6` → `Tidtam_sheet_report_6`. Marks are of small letters, digits and hyphens. */
export function nameOfMark(mark: string): string {
  return MARK_NAME + mark.replaceAll('-', '_');
}

/** `Tidtam_sheet_report_6` → `report-6`; `null` for every other name. Names have no case in Excel. */
export function markOfName(name: string): string | null {
  const folded = name.toLowerCase();
  if (!folded.startsWith(MARK_NAME.toLowerCase())) return null;
  const mark = folded.slice(MARK_NAME.length).replaceAll('_', '-');
  return /^[a-z0-9-]+$/.test(mark) ? mark : null;
}

/** The sheet whose cell A1 a name refers to (`'ผลงาน ''67'!$A$1`), or `null`. */
export function markedSheet(refersTo: string): string | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!:()\s]+))!\$A\$1$/.exec(refersTo.trim());
  if (!found) return null;
  const [, quoted, plain] = found;
  return quoted === undefined ? (plain ?? null) : quoted.replaceAll("''", "'");
}

/** What the name of a mark refers to for a sheet: always quoted, so that no sheet name needs thought. */
export function markReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!$A$1`;
}
