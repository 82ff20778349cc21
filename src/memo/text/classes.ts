import { looseKey } from '../../domain';

/** ชั้นความเร็ว and ชั้นความลับ, each from the least to the most (Regulation on Correspondence B.E. 2526, items 28 and 29). */
export const SPEEDS = ['ด่วน', 'ด่วนมาก', 'ด่วนที่สุด'] as const;
export const SECRECIES = ['ลับ', 'ลับมาก', 'ลับที่สุด'] as const;

export type Speed = (typeof SPEEDS)[number];
export type Secrecy = (typeof SECRECIES)[number];

/** What people write for "none". */
const NONE: ReadonlySet<string> = new Set(['', 'ปกติ', 'ธรรมดา', 'ไม่มี', 'none', 'normal']);

/** The class that a cell names; `null`: none; `unknown`: something that is no class. */
export function classOf<Class extends string>(
  text: string | null | undefined,
  classes: readonly Class[],
): Class | null | 'unknown' {
  const key = looseKey(text ?? '');
  if (NONE.has(key)) return null;
  return classes.find((one) => looseKey(one) === key) ?? 'unknown';
}
