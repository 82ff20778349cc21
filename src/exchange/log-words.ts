import type { FileRefusal } from './collect/collection';
import type { RefusalReason } from './merge';

/** Every word of the sheet that says what was merged. Thai in every language of the interface: it is kept on file. */

export const LOG_SHEET = 'บันทึกการรวม';

/** `{…}` is filled in. */
export const LOG_TITLE = 'บันทึกการรวมแบบรายงานที่หน่วยงานส่งคืน (รายการใหม่อยู่บนสุด)';

/** Headers with the widths of their columns in pt. */
export const LOG_COLUMNS = [
  { header: 'รวมเมื่อ', width: 74 },
  { header: 'ไฟล์', width: 150 },
  { header: 'ผู้บันทึกไฟล์', width: 100 },
  { header: 'บันทึกไฟล์เมื่อ', width: 90 },
  { header: 'รหัส', width: 40 },
  { header: 'มาตรการ', width: 150 },
  { header: 'ช่อง', width: 100 },
  { header: 'ที่ส่งไป', width: 140 },
  { header: 'ที่ได้กลับมา', width: 160 },
  { header: 'ในทะเบียนขณะรวม', width: 140 },
  { header: 'ผล', width: 130 },
] as const;

/** What became of what came back. */
export const LOG_RESULTS = {
  taken: 'รับแล้ว',
  agreed: 'ตรงกับทะเบียนอยู่แล้ว',
  undecided: 'ขัดกัน ยังไม่ได้เลือก คงค่าในทะเบียน',
  chosen: 'ขัดกัน เลือกค่านี้',
  notChosen: 'ขัดกัน ไม่เลือกค่านี้',
  added: 'แถวที่เสนอ เพิ่มเป็น {id}',
  notAdded: 'แถวที่เสนอ ไม่เพิ่ม',
  noRoom: 'แถวที่เสนอ เพิ่มไม่ได้ ทะเบียนมีเซลล์อื่นอยู่ใต้ตาราง',
  proposed: 'แถวที่เสนอ ยังไม่ได้ตัดสิน',
  untitled: 'ข้อความในแถวที่ไม่มีชื่อมาตรการ ไม่ได้รวม',
  unsure: 'ยังไม่ยืนยันว่าเป็นแถวใด ไม่ได้รวม',
  unread: 'ไม่ได้รวม',
} as const;

/** Why a change is not taken. */
export const LOG_REFUSALS: Readonly<Record<RefusalReason, string>> = {
  plan: 'ไม่รับ: ส่วนของแผน ผู้ประสานงานเป็นผู้กำหนด',
  'not-yours': 'ไม่รับ: แถวที่ส่งไปให้อ่านอย่างเดียว',
  'other-round': 'ไม่รับ: ช่องของรอบอื่น',
  'no-column': 'ไม่รับ: ทะเบียนไม่มีคอลัมน์นี้',
  'row-gone': 'ไม่รับ: ทะเบียนไม่มีแถวนี้แล้ว',
  'row-deleted': 'ไฟล์ลบแถวนี้ ทะเบียนคงไว้',
  'id-changed': 'ไม่รับ: แก้รหัสของแถว',
  'id-twice': 'ไม่รับ: ทะเบียนมีรหัสนี้หลายแถว',
};

/** Why a file is not merged. */
export const LOG_FILES: Readonly<Record<FileRefusal['reason'], string>> = {
  'wrong-year': 'ไม่รวมไฟล์นี้: เป็นของปีงบประมาณ {year}',
  'wrong-agency': 'ไม่รวมไฟล์นี้: เป็นของ{agency}',
  'not-ours': 'ไม่รวมไฟล์นี้: ไม่มีรหัสหรือมาตรการที่ตรงกับทะเบียน',
};

/** In the column of what came back, where a cell came back empty. */
export const LOG_EMPTY = '(ว่าง)';

/** Of a row as a whole. */
export const LOG_ROW = 'ทั้งแถว';
