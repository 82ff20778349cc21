import type { ColumnRole } from '../roles';

/**
 * Words that tell what a column is for wherever they stand in its header (`ฝ่ายที่รับผิดชอบ`, `รอบการติดตาม`). A guess, to
 * be confirmed: they count only where nothing else does. The first that is contained decides.
 */
export const INNER_WORDS: readonly { readonly word: string; readonly role: ColumnRole }[] = [
  { word: 'รับผิดชอบ', role: 'owner' },
  { word: 'ข้อเสนอแนะ', role: 'recommendation' },
  { word: 'หลักฐาน', role: 'evidence' },
  { word: 'กำกับติดตาม', role: 'monitoring' },
  { word: 'การติดตาม', role: 'monitoring' },
  { word: 'ระยะเวลา', role: 'period' },
  { word: 'สถานะ', role: 'status' },
  { word: 'ผลลัพธ์', role: 'outcome' },
  { word: 'ขั้นตอน', role: 'steps' },
  { word: 'Responsible', role: 'owner' },
  { word: 'Evidence', role: 'evidence' },
  { word: 'Status', role: 'status' },
];

/** Longer headers are sentences, in which a word may be about anything; letters. */
export const LONGEST_WITH_INNER = 30;
