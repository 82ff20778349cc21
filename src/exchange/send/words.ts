import type { Status } from '../../domain';
import type { ColumnRole } from '../../tables';
import type { ReportField } from '../field';

/** Every word of a workbook that is sent. Thai in every language of the interface: departments read it, not the sender. */

export const SHEETS = { form: 'แบบรายงาน', notes: 'คำชี้แจง' } as const;

/** `{…}` is filled in. */
export const HEAD = {
  title: 'แบบรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
  year: 'ประจำปีงบประมาณ พ.ศ. {year}',
  round: '(รอบ {round} เดือน)',
  owner: 'ผู้รับผิดชอบ: {owner}',
  everyone: 'ทุกสำนัก/กอง (ฉบับรวม)',
  due: 'ส่งคืนภายในวันที่ {due}',
  back: 'ส่งคืนที่ {back}',
  sending: 'รหัสการส่ง {sending}',
  how: 'กรอกเฉพาะช่องสถานะและช่องสีขาว ช่องอื่นมีไว้อ่าน  เสนอมาตรการใหม่ได้ในแถวว่างท้ายตาราง  ความหมายของสถานะและวิธีกรอกอยู่ในแผ่นงาน “คำชี้แจง”',
} as const;

/** Whom a form goes back to, by the facts of the agency. */
export const BACK = { phone: '{department} โทร. {phone}' } as const;

/** Between the facts of one line. */
export const BETWEEN = '   •   ';

/** The column by which a row is known again. */
export const CODE_HEADER = 'รหัสติดตาม (โปรดอย่าแก้ไข)';

/** At most 32 characters a title and 255 a text: Excel's limits. */
interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** What is shown beside a cell that is to be filled in. Statuses have theirs with their drop-down. */
export const PROMPTS: Readonly<Record<Exclude<ReportField, 'status'>, Prompt>> = {
  result: {
    title: 'ผลการดำเนินการ',
    text: 'เขียนว่าได้ทำอะไรไปแล้ว เมื่อใด จำนวนเท่าใด (Alt+Enter ขึ้นบรรทัดใหม่)',
  },
  outcome: { title: 'ผลลัพธ์', text: 'เขียนว่ามีอะไรเปลี่ยนไปหรือดีขึ้นจากการดำเนินการนี้' },
  recommendation: { title: 'ข้อเสนอแนะ', text: 'ปัญหา อุปสรรค และแนวทางแก้ไข (ถ้ามี)' },
  evidence: {
    title: 'หลักฐาน',
    text: 'วางที่อยู่เว็บไซต์ หรือพิมพ์ชื่อเอกสาร เลขที่ และวันที่ บรรทัดละหนึ่งรายการ',
  },
};

/** When an owner is typed who is not on the list; the lists of a form stand on its notes. */
export const UNLISTED = 'ชื่อนี้ไม่มีในรายการของแผ่นงาน “คำชี้แจง” ต้องการใช้ชื่อนี้หรือไม่';

/** Beside the cells of the empty rows below the table. */
export const PROPOSAL_PROMPTS: Readonly<Partial<Record<ColumnRole, Prompt>>> = {
  measure: {
    title: 'เสนอมาตรการใหม่',
    text: 'พิมพ์ชื่อมาตรการที่เสนอในแถวว่างนี้ แถวละหนึ่งมาตรการ ผู้ประสานงานจะพิจารณาและกำหนดรหัสให้',
  },
  steps: { title: 'ขั้นตอนหรือวิธีการ', text: 'บรรทัดละหนึ่งขั้นตอน ขึ้นต้นด้วย - (Alt+Enter ขึ้นบรรทัดใหม่)' },
  from: { title: 'วันเริ่ม', text: 'พิมพ์วันที่ เช่น 1 ต.ค. 2566' },
  to: { title: 'วันสิ้นสุด', text: 'พิมพ์วันที่ เช่น 31 มี.ค. 2567' },
};

/** What each of the three statuses means. */
export const MEANINGS: Readonly<Record<Status, string>> = {
  'not-started': 'ยังไม่ได้เริ่มขั้นตอนใดเลย',
  'in-progress': 'เริ่มแล้วอย่างน้อยหนึ่งขั้นตอน แต่ยังไม่ครบทุกขั้นตอน',
  done: 'ครบทุกขั้นตอนแล้ว และมีหลักฐานให้ตรวจสอบได้',
};

/** The sheet of notes: label and text of each line. */
export const NOTES = {
  title: 'คำชี้แจงการกรอกแบบรายงาน',
  facts: {
    agency: 'ชื่อหน่วยงาน',
    year: 'ปีงบประมาณ',
    round: 'รอบที่รายงาน',
    owner: 'ส่งถึง',
    due: 'ส่งคืนภายใน',
    back: 'ส่งคืนที่',
    sending: 'รหัสการส่ง',
  },
  roundText: '{round} เดือน',
  /** Where no one is named. */
  backToSender: 'ผู้ที่ส่งไฟล์นี้ (ตอบกลับอีเมลเดิม)',
  how: 'วิธีกรอก',
  steps: [
    [
      'กรอกที่ใด',
      'ช่องสถานะและช่องสีขาวในแผ่นงาน “แบบรายงาน” คือ สถานะ ผลการดำเนินการ ผลลัพธ์ ข้อเสนอแนะ และหลักฐานของรอบ {round} เดือน ช่องอื่นมีไว้อ่าน แก้ไขไม่ได้',
    ],
    ['เลือกสถานะ', 'กดลูกศรในช่องสถานะ แล้วเลือกหนึ่งในสามคำ รายละเอียดอื่นให้เขียนในช่องผลการดำเนินการ'],
    ['เขียนผล', 'ได้ทำอะไรไปแล้ว เมื่อใด จำนวนเท่าใด ขึ้นบรรทัดใหม่ในช่องด้วย Alt+Enter'],
    ['แนบหลักฐาน', 'วางที่อยู่เว็บไซต์ หรือพิมพ์ชื่อเอกสาร เลขที่ และวันที่ บรรทัดละหนึ่งรายการ'],
    ['เสนอแถวใหม่', 'พิมพ์มาตรการที่เสนอในแถวว่างท้ายตาราง แถวละหนึ่งมาตรการ ช่องรหัสเว้นว่างไว้'],
    ['ข้อมูลในช่องอื่นไม่ถูกต้อง', 'แจ้งในช่องข้อเสนอแนะของแถวนั้น หรือแจ้งผู้ประสานงานเมื่อส่งคืน'],
    ['คอลัมน์สุดท้าย', 'รหัสติดตามใช้จับคู่แถวเมื่อรวมข้อมูลกลับ โปรดอย่าแก้ไข กรองแถวได้ตามสะดวก'],
    ['ส่งคืน', 'บันทึกเป็นไฟล์ Excel (.xlsx) แล้วส่งคืน{back}{due}'],
  ],
  statuses: 'ความหมายของสถานะ',
  statusHeader: ['คำในรายการ', 'ใช้เมื่อ'],
  owners: 'ชื่อสำนัก/กองสำหรับเลือกในแถวที่เสนอใหม่',
} as const;

/** Names of files. */
export const FILE = {
  name: 'มาตรการ {year} รอบ {round} เดือน - {owner}',
  nameWithoutYear: 'มาตรการ รอบ {round} เดือน - {owner}',
  everyone: 'ทุกสำนัก กอง',
} as const;
