import { cleanText } from './text';

/** `๑.` `1)` `(1)` `1.2` `ข้อ ๑.` before a title; a number that goes on (`72.07`, `31.3.64`) is none. */
const NUMBERED =
  /^((?:ข้อ(?:ที่)?\s?)?(?:\([0-9๐-๙]{1,3}\)|[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2}){0,3}\s?[.)]|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){1,3}(?=\s)))(?![0-9๐-๙])\s*/u;
/** `ข้อ ๑ จัดทำ…` needs no dot. */
const CLAUSE = /^(ข้อ(?:ที่)?\s?[0-9๐-๙]{1,3})(?:\s+|$)/u;
/** After these a leading number is an amount. */
const AMOUNT = /^(?:ล้าน|แสน|หมื่น|พัน|บาท|คะแนน|เปอร์|%|เมตร|กิโล|กม|ชั่วโมง|ชม|ไร่|น\.)/u;

/**
 * Parts a row's number from its title: `๑. แต่งตั้ง…` → `๑.` and `แต่งตั้ง…`. The number is as printed, because
 * the report prints it again. `number` is `null` when there is none.
 */
export function splitNumber(text: string): { number: string | null; title: string } {
  const clean = cleanText(text);
  const match = NUMBERED.exec(clean) ?? CLAUSE.exec(clean);
  const title = match ? clean.slice(match[0].length) : clean;
  if (!match || AMOUNT.test(title)) return { number: null, title: clean };
  return { number: match[1] ?? null, title };
}
