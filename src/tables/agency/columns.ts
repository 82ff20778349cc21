import type { SignStyle } from '../../domain';
import type { Wording } from '../catalogue';

export type ScoreColumnKey = 'year' | 'score' | 'grade';
export type SignatureColumnKey =
  'opinionHeading' | 'opinion' | 'name' | 'position' | 'acting' | 'actingFor' | 'sign';
export type ReferenceColumnKey = 'number' | 'date' | 'subject' | 'item' | 'gist';
export type MailboxColumnKey = 'owner' | 'email' | 'contact';

/** A column of one of the small tables of the sheet. */
export interface AgencyColumn {
  readonly label: Wording;
  readonly synonyms: readonly string[];
}

/** The table of ITA scores: one row a year. */
export const SCORE_COLUMNS: Readonly<Record<ScoreColumnKey, AgencyColumn>> = {
  year: { label: { thai: 'ปีงบประมาณ', english: 'Fiscal year' }, synonyms: ['ปี', 'พ.ศ.', 'ปี พ.ศ.', 'Year'] },
  score: {
    label: { thai: 'คะแนน ITA', english: 'ITA score' },
    synonyms: ['คะแนน', 'ค่าคะแนน', 'คะแนนรวม', 'ผลคะแนน', 'ผลคะแนน ITA', 'Score'],
  },
  grade: {
    label: { thai: 'ระดับ', english: 'Grade' },
    synonyms: ['ระดับผลการประเมิน', 'เกรด', 'ผลการประเมิน', 'Level'],
  },
};

/** The signature chain, from the author of the memo up to the head of the agency: one row a block. */
export const SIGNATURE_COLUMNS: Readonly<Record<SignatureColumnKey, AgencyColumn>> = {
  opinionHeading: {
    label: { thai: 'ความเห็น (หัวข้อ)', english: 'Opinion heading' },
    synonyms: ['หัวข้อความเห็น', 'หัวข้อ', 'ความเห็นของ', 'Heading'],
  },
  opinion: { label: { thai: 'ความเห็น', english: 'Opinion' }, synonyms: ['ข้อความความเห็น', 'ข้อความ'] },
  name: {
    label: { thai: 'ชื่อ–สกุล', english: 'Name' },
    synonyms: ['ชื่อ', 'ชื่อ นามสกุล', 'ชื่อสกุล', 'ผู้ลงนาม', 'ชื่อผู้ลงนาม', 'Full name', 'Signer'],
  },
  position: { label: { thai: 'ตำแหน่ง', english: 'Position' }, synonyms: ['ตำแหน่งผู้ลงนาม', 'Post', 'Title'] },
  acting: {
    label: { thai: 'คำรักษาการ', english: 'Acting word' },
    synonyms: ['การรักษาการ', 'รักษาการ', 'Acting'],
  },
  actingFor: {
    label: { thai: 'ตำแหน่งที่รักษาการ', english: 'Acting for' },
    synonyms: ['รักษาการตำแหน่ง', 'ตำแหน่งที่ปฏิบัติหน้าที่', 'แทนตำแหน่ง', 'Post acted for'],
  },
  sign: {
    label: { thai: 'คำว่า “ลงชื่อ”', english: 'Signed' },
    synonyms: ['ลงชื่อ', 'แบบลงชื่อ', 'การลงชื่อ', 'Sign', 'Signature'],
  },
};

/** What the column of `sign` says; the first of each is written. */
export const SIGN_WORDS: Readonly<Record<SignStyle, readonly [string, ...string[]]>> = {
  none: ['ไม่มี', 'ไม่ใส่', 'none', 'no'],
  plain: ['ลงชื่อ', 'plain'],
  brackets: ['(ลงชื่อ)', 'brackets'],
};

/** Earlier memos that this one answers to or goes on from (documents 001 and 004): one row a memo. */
export const REFERENCE_COLUMNS: Readonly<Record<ReferenceColumnKey, AgencyColumn>> = {
  number: {
    label: { thai: 'เลขที่หนังสือเดิม', english: 'Earlier document no.' },
    synonyms: ['ที่', 'เลขที่', 'เลขที่หนังสือ', 'ที่หนังสือเดิม', 'Number'],
  },
  date: { label: { thai: 'ลงวันที่', english: 'Dated' }, synonyms: ['วันที่', 'ลงวันที่หนังสือ', 'Date'] },
  subject: { label: { thai: 'เรื่อง', english: 'Subject' }, synonyms: ['เรื่องเดิม', 'ชื่อเรื่อง'] },
  item: { label: { thai: 'ข้อ', english: 'Item' }, synonyms: ['ข้อที่', 'อ้างถึงข้อ'] },
  gist: { label: { thai: 'สาระสำคัญ', english: 'Gist' }, synonyms: ['โดย', 'ใจความ', 'รายละเอียด', 'Summary'] },
};

/** Where departments get their mail: one row a department, or an address. */
export const MAILBOX_COLUMNS: Readonly<Record<MailboxColumnKey, AgencyColumn>> = {
  owner: {
    label: { thai: 'หน่วยงานภายใน', english: 'Internal department' },
    synonyms: [
      'ชื่อหน่วยงานภายใน',
      'ส่วนราชการ',
      'สำนัก/กอง',
      'กอง',
      'หน่วยงาน',
      'ผู้รับผิดชอบ',
      'Department',
      'Owner',
      'Unit',
    ],
  },
  email: {
    label: { thai: 'อีเมล', english: 'E-mail' },
    synonyms: ['อีเมล์', 'อีเมลล์', 'ที่อยู่อีเมล', 'ไปรษณีย์อิเล็กทรอนิกส์', 'Email', 'E-mail address', 'Mail'],
  },
  contact: {
    label: { thai: 'ผู้ติดต่อ/ตำแหน่ง', english: 'Contact' },
    synonyms: ['ผู้ติดต่อ', 'ผู้ประสานงาน', 'ชื่อผู้ติดต่อ', 'ตำแหน่ง', 'ผู้รับ', 'เรียน', 'Contact person', 'Position'],
  },
};

/** The columns without which a row of headers is none of the tables. */
export const SCORE_KEY_COLUMNS: readonly ScoreColumnKey[] = ['year', 'score'];
export const SIGNATURE_KEY_COLUMNS: readonly SignatureColumnKey[] = ['name', 'position'];
export const REFERENCE_KEY_COLUMNS: readonly ReferenceColumnKey[] = ['date', 'subject'];
export const MAILBOX_KEY_COLUMNS: readonly MailboxColumnKey[] = ['owner', 'email'];
