import { cleanText } from '../../domain';

/** Words that say what kind of place a name is; one of them stands before a name or does not. */
const DISTRICT = ['กิ่งอำเภอ', 'อำเภอ', 'เขต', 'อ.'];
const PROVINCE = ['จังหวัด', 'จ.'];

/** `อำเภอเมืองสมมุติ`, `อ. เมืองสมมุติ` → `เมืองสมมุติ`, so that one district is one line. */
export const districtName = (text: string | null): string | null => without(text, DISTRICT);

export const provinceName = (text: string | null): string | null => without(text, PROVINCE);

function without(text: string | null, words: readonly string[]): string | null {
  const clean = cleanText(text ?? '').replace(/\s+/g, ' ');
  const word = words.find((one) => clean.startsWith(one));
  return clean.slice(word?.length ?? 0).trim() || null;
}
