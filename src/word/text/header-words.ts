import { looseKey } from '../../domain';
import { COLUMNS, COLUMN_ROLES, type ColumnRole, WEAK_MEASURE_HEADERS } from '../../tables';

/** Longer texts head no column; characters. */
const LONGEST = 80;

const ROLES = new Map<string, ColumnRole>();
const BEGINNINGS: { readonly key: string; readonly role: ColumnRole }[] = [];
for (const role of COLUMN_ROLES) {
  if (role === 'unknown') continue;
  const { header, synonyms, beginnings } = COLUMNS[role];
  for (const word of [header.thai, header.english, ...synonyms])
    if (looseKey(word)) ROLES.set(looseKey(word), role);
  for (const word of beginnings) BEGINNINGS.push({ key: looseKey(word), role });
}
const WEAK = new Set(WEAK_MEASURE_HEADERS.flat().map(looseKey));

/** What a column with this header holds, word for word; `null`: no header that is known. */
export function roleOfHeader(text: string): ColumnRole | null {
  if (text.length > LONGEST) return null;
  const key = looseKey(text);
  return ROLES.get(key) ?? (WEAK.has(key) ? 'measure' : null);
}

/** The same by how the header begins: less sure. */
export function roleByBeginning(text: string): ColumnRole | null {
  if (text.length > LONGEST) return null;
  const key = looseKey(text);
  return BEGINNINGS.find((one) => key.startsWith(one.key))?.role ?? null;
}

/** One header cell of a table. */
export interface HeaderCell {
  readonly text: string;
  readonly role: ColumnRole;
}

const SUBJECTS: ReadonlySet<ColumnRole> = new Set(['measure', 'project']);
const BEFORE_SUBJECT: ReadonlySet<ColumnRole> = new Set(['number', 'id', 'topic']);
export const TICKS: ReadonlySet<ColumnRole> = new Set([
  'status.not-started',
  'status.in-progress',
  'status.done',
]);

/** Fewer headers in a row are words of a text. */
const FEWEST = 3;

/** Whether these cells head a table of measures: the measures first, each role once. */
export function isHeader(cells: readonly HeaderCell[]): boolean {
  const first = cells.find(({ role }) => !BEFORE_SUBJECT.has(role));
  if (cells.length < FEWEST || !first || !SUBJECTS.has(first.role)) return false;
  return new Set(cells.map(({ role }) => role)).size === cells.length;
}
