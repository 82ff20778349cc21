import { similarity } from '../../domain';
import type { Header, HeaderColumn } from './header';
import { GAPS } from './limits';
import { TICK_ROLES } from './role-groups';

/** Share of columns that must agree for a header to be the same one again. */
const SAME_SHARE = 0.6;
/** How alike the texts of a header that a scanner misread are to those of the first. */
const SAME_TEXT = 0.7;
/** Headers word for word that make a row in the midst of a table another header. */
const SURE_HEADERS = 2;

/**
 * Whether a header further down is this one again, as at a page break: the same roles in the same columns, a
 * cell more or less at the edges or misread aside.
 */
export function isRepeatOf(other: Header, header: Header): boolean {
  const roles = new Map(header.columns.map((column) => [column.column, column.role]));
  const same = other.columns.filter((column) => roles.get(column.column) === column.role).length;
  return same >= SAME_SHARE * Math.max(other.columns.length, header.columns.length);
}

/**
 * Whether a row that sounds like a header and stands below one heads a table indeed, or is a measure that begins with the
 * same words (`มาตรการป้องกัน…`, `ขั้นตอนการร้องเรียน`). It does when some of its cells are headers word for word, when it
 * reads like the header above, or when empty rows have ended that table. `gap`: empty rows above it.
 */
export function isAnother(other: Header, header: Header, gap: number): boolean {
  const sure = other.columns.filter((column) => column.score === 1 && !TICK_ROLES.has(column.role));
  if (sure.length >= SURE_HEADERS) return true;
  if (isRepeatOf(other, header) && readsLike(other, header)) return true;
  return gap > GAPS.insideTable && !other.columns.some(({ header: text }) => COUNTED.test(text));
}

/** A bullet, or a number that is no round, year or day of a header. */
const COUNTED = /^[-–—•*]|^\(?[0-9๐-๙]{1,2}[.)]|(?:ที่|no\.?|step|measure) ?[0-9๐-๙]{1,2}$/iu;

function readsLike(other: Header, header: Header): boolean {
  const texts = new Map(header.columns.map((column) => [column.column, column.header]));
  const alike = (column: HeaderColumn) => similarity(column.header, texts.get(column.column) ?? '');
  const total = other.columns.reduce((sum, column) => sum + alike(column), 0);
  return total >= SAME_TEXT * other.columns.length;
}
