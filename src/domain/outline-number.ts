import { toArabicDigits } from './digits';

export interface OutlineNumber {
  /** As typed, without the space behind it: `๑.`, `1)`, `(1)`, `1.2`. */
  readonly printed: string;
  readonly rest: string;
  /** The last level: 2 of `1.2`. */
  readonly value: number;
}

const LEADING =
  /^(?:\([0-9๐-๙]{1,3}\)|[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2}){0,3}\s?[.)]|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){1,3}(?=\s))(?![0-9๐-๙])/u;

/** After these a leading number is an amount or an hour. */
export const AMOUNTS: readonly string[] = [
  'น.',
  'นาฬิกา',
  'บาท',
  'คะแนน',
  'พัน',
  'หมื่น',
  'แสน',
  'ล้าน',
  'เปอร์',
  '%',
  'เมตร',
  'กิโล',
  'กม',
  'ชั่วโมง',
  'ชม.',
  'ไร่',
];

/** Lists do not count so far on their lower levels: `1.64` and `1.05` are amounts or dates. */
const LAST_SUBNUMBER = 30;

/**
 * The number a row or a step begins with. A number that goes on (`72.07`, `31.3.64`), an amount or an hour is none.
 */
export function outlineNumber(text: string): OutlineNumber | null {
  const printed = LEADING.exec(text)?.[0];
  if (printed === undefined) return null;
  const rest = text.slice(printed.length).trimStart();
  if (AMOUNTS.some((word) => rest.startsWith(word))) return null;
  const levels = toArabicDigits(printed).match(/[0-9]+/g) ?? [];
  const lower = levels.slice(1);
  if (lower.some((level) => level.startsWith('0') || Number(level) > LAST_SUBNUMBER)) return null;
  return { printed, rest, value: Number(levels.at(-1) ?? 0) };
}
