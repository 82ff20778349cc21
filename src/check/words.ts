import { looseKey } from '../domain';

/** In the result of a measure that has not begun these say why, or that it is still to come. */
const REASON_WORDS: readonly string[] = [
  'ยัง',
  'ไม่ได้',
  'ไม่มี',
  'ไม่สามารถ',
  'ไม่ถึง',
  'มิได้',
  'จะดำเนิน',
  'จะเริ่ม',
  'จะจัด',
  'รอดำเนิน',
  'รอการ',
  'รอผล',
  'รออนุ',
  'เลื่อน',
  'ยกเลิก',
  'ชะลอ',
  'ระงับ',
  'เนื่องจาก',
  'เตรียม',
  'กำหนดดำเนิน',
  'not ',
  'no ',
  'none',
  'yet',
  'pending',
  'wait',
  'will ',
  'planned',
  'postpon',
  'cancel',
  'delay',
  'because',
  'due to',
];

/** Names of the sheet on which an office keeps its lists, ours first. */
const LISTS_SHEETS: readonly string[] = ['รายการ', 'Lists', 'รายชื่อส่วนราชการ', 'ส่วนราชการ', 'Departments'];

/** Headers above a list of departments. */
const DEPARTMENT_HEADERS: readonly string[] = [
  'ผู้รับผิดชอบ',
  'หน่วยงานผู้รับผิดชอบ',
  'หน่วยงานที่รับผิดชอบ',
  'ส่วนราชการ',
  'สำนัก/กอง',
  'กอง/สำนัก',
  'Owner',
  'Owners',
  'Department',
  'Departments',
];

const REASONS = REASON_WORDS.map((word) => word.toLowerCase());
const SHEETS = new Set(LISTS_SHEETS.map(looseKey));
const HEADERS = new Set(DEPARTMENT_HEADERS.map(looseKey));

/** How much of a result is looked at for a reason, characters. */
const SEARCHED = 200;

/** Whether a text gives a reason for not having begun, rather than a result. */
export function givesReason(text: string): boolean {
  const start = `${text.slice(0, SEARCHED).toLowerCase()} `;
  return REASONS.some((word) => start.includes(word));
}

export function isListsSheet(name: string): boolean {
  return SHEETS.has(looseKey(name));
}

export function isDepartmentHeader(text: string): boolean {
  return HEADERS.has(looseKey(text));
}

export function isThai(text: string): boolean {
  return /[\u0E01-\u0E5B]/.test(text);
}
