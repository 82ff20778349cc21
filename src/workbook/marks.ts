import { sheetOfReference } from './formula-sheets';
import { sheetKey } from './sheet-names';

/** Everything of ours that has a name in the workbook begins so. */
export const OUR_PREFIX = 'Tidtam_';

/** Namespace of the root of our custom XML part; the number is the version of its form. */
export const STATE_NAMESPACE = 'urn:tidtam:state:1';

/**
 * A sheet of ours is marked by a hidden name of the whole workbook that refers to its cell A1. Excel keeps
 * such a name on its sheet when the user renames or moves it, gives a copy of the sheet only a name of the
 * copy's own (so a copy is the user's), and leaves `#REF!` when the sheet is deleted.
 */
const MARK_PREFIX = 'Tidtam_Mark_';

/** Marks of the sheets whose pictures are read: what the user places there is for use elsewhere. */
const PICTURE_MARKS: ReadonlySet<string> = new Set(['agency', 'register']);
/** Names of sheets of the user's own that are read so too: what people call the sheet of their agency. */
export const PICTURE_SHEETS: readonly string[] = [
  'หน่วยงาน',
  'Agency',
  'ข้อมูลหน่วยงาน',
  'ข้อมูลทั่วไป',
  'Agency data',
];
const PICTURED: ReadonlySet<string> = new Set(PICTURE_SHEETS.map(sheetKey));

/** Whether the pictures of a sheet are read: of one in a workbook full of pictures, not of all. */
export const isPictured = (name: string, mark: string | null): boolean =>
  PICTURE_MARKS.has(mark ?? '') || PICTURED.has(sheetKey(name));

/** Marks are lower-case words joined by hyphens: `report-6`. Hyphens cannot stand in a name. */
const MARK = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a mark can be written; the name made from it has to fit Excel's 255 characters. */
export function isMark(mark: string): boolean {
  return mark.length <= 100 && MARK.test(mark);
}

/** `report-6` → `Tidtam_Mark_report_6`. */
export function markName(mark: string): string {
  return MARK_PREFIX + mark.replaceAll('-', '_');
}

/** `Tidtam_Mark_report_6` → `report-6`; `null` when the name is not a mark. */
export function markOfName(name: string): string | null {
  if (!name.toLowerCase().startsWith(MARK_PREFIX.toLowerCase())) return null;
  const mark = name.slice(MARK_PREFIX.length).toLowerCase().replaceAll('_', '-');
  return isMark(mark) ? mark : null;
}

/** Marks of sheets from the names of the whole workbook (never those of one sheet): `sheetKey` → mark. */
export function marksBySheet(
  names: Iterable<{ readonly name: string; readonly refersTo: string }>,
): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { name, refersTo } of names) {
    const mark = markOfName(name);
    const sheet = mark === null ? null : sheetOfReference(refersTo);
    if (mark !== null && sheet !== null) marks.set(sheetKey(sheet), mark);
  }
  return marks;
}
