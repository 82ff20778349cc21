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

/**
 * Baht, from a number or `๑๐๐,๐๐๐ บาท`, `1.5 ล้านบาท`; `'none'` when it says that there is none; `null` when it says more
 * than one amount, or something else with digits in it.
 */
export function amountOf(cell: GridCell): number | 'none' | null {
  if (typeof cell.value === 'number' && cell.date === null) return cell.value;
  const text = toArabicDigits(cell.text).replace(/\s+/gu, '');
  if (!/\d/.test(text)) return text.length <= LONGEST_NO_AMOUNT ? 'none' : null;
  const match =
    /^(?:จำนวน|วงเงิน|งบประมาณ|เงิน|฿)?(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,6})?([^\d,.]{0,12}?)(?:\.-|-|\.|\/-)?$/u.exec(
      text,
    );
  const unit = match ? AMOUNT_UNITS.get(match[3] ?? '') : undefined;
  if (!match || unit === undefined) return null;
  return Math.round(Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`) * unit * 100) / 100;
}

/** `ไม่ใช้งบประมาณ`, `-`: a longer text without an amount is to be looked at; characters. */
const LONGEST_NO_AMOUNT = 40;

/** What may stand behind an amount, and how many baht one of it is. */
const AMOUNT_UNITS: ReadonlyMap<string, number> = new Map([
  ...['', 'บาท', 'บาทถ้วน', '฿', 'baht', 'Baht', 'THB'].map((word) => [word, 1] as const),
  ...['พัน', 'พันบาท'].map((word) => [word, 1_000] as const),
  ...['หมื่น', 'หมื่นบาท'].map((word) => [word, 10_000] as const),
  ...['แสน', 'แสนบาท'].map((word) => [word, 100_000] as const),
  ...['ล้าน', 'ล้านบาท'].map((word) => [word, 1_000_000] as const),
]);
