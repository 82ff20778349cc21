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

/** What a text is as a header: by its words, and by how it begins, which is less sure. `null`: no header that is known. */
interface Known {
  readonly exact: ColumnRole | null;
  readonly begun: ColumnRole | null;
}

const NOTHING: Known = { exact: null, begun: null };

/** The same few headers come on every page; bounded, for a text can hold a million different lines. */
const known = new Map<string, Known>();
const MEMORY_LIMIT = 5_000;

/** What a column with this header holds, word for word. */
export function roleOfHeader(text: string): ColumnRole | null {
  return lookedUp(text).exact;
}

/** The same by how the header begins: less sure. */
export function roleByBeginning(text: string): ColumnRole | null {
  return lookedUp(text).begun;
}

function lookedUp(text: string): Known {
  if (text.length > LONGEST) return NOTHING;
  let found = known.get(text);
  if (!found) {
    const key = looseKey(text);
    const exact = ROLES.get(key) ?? (WEAK.has(key) ? 'measure' : null);
    found = { exact, begun: BEGINNINGS.find((one) => key.startsWith(one.key))?.role ?? null };
    if (known.size < MEMORY_LIMIT) known.set(text, found);
  }
  return found;
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
