import { toArabicDigits } from '../../domain';
import type { GridCell } from './grid';
import { LINE_LENGTHS } from './limits';

/** The texts of cells one below the other, or `null` when there is none. */
export function joined(cells: readonly GridCell[]): string | null {
  return cells.length === 0 ? null : cells.map((cell) => cell.text).join('\n');
}

/** A web address behind a formula, else the text. Only plain `=HYPERLINK("…")` is understood. */
export function linkOrText(cell: GridCell): string {
  const link = /^=\s*HYPERLINK\(\s*"([^"]{1,2000})"/i.exec(cell.formula ?? '')?.[1];
  return link && /^https?:\/\//i.test(link) ? link : cell.text;
}

/** A measure as a finding's sentence names it. */
export function quoted(title: string): string {
  const line = title.replace(/\s+/gu, ' ');
  if (line.length <= LINE_LENGTHS.quoted) return line;
  const letters = Array.from(line);
  return letters.length <= LINE_LENGTHS.quoted
    ? line
    : `${letters.slice(0, LINE_LENGTHS.quoted - 1).join('')}…`;
}

/** Baht, from a number or `๑๐๐,๐๐๐ บาท`; `null` when there is no amount. */
export function amountOf(cell: GridCell): number | null {
  if (typeof cell.value === 'number' && cell.date === null) return cell.value;
  const match = /^\D{0,8}?(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,2})?/u.exec(toArabicDigits(cell.text));
  return match ? Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`) : null;
}
