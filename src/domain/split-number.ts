import { outlineNumber } from './outline-number';
import { cleanText } from './text';

/** `ข้อ ๑`, `ข้อที่ 1.` */
const CLAUSE = /^(ข้อ(?:ที่)?\s?[0-9๐-๙]{1,3}[.)]?)(?:\s+|$)/u;

/**
 * Parts a row's number from its title: `๑. แต่งตั้ง…` → `๑.` and `แต่งตั้ง…`. The number is as printed, because
 * the report prints it again. `number` is `null` when there is none.
 */
export function splitNumber(text: string): { number: string | null; title: string } {
  const clean = cleanText(text);
  const clause = CLAUSE.exec(clean);
  if (clause) return { number: clause[1] ?? null, title: clean.slice(clause[0].length) };
  const outline = outlineNumber(clean);
  return outline ? { number: outline.printed, title: outline.rest } : { number: null, title: clean };
}
