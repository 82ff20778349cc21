import type { ActingWord, AgencyKind } from '../../domain';
import type { Wording } from '../catalogue';

/** The single facts of the agency sheet, one row each: label on the left, value to the right of it. */
export type AgencyFieldKey =
  | 'name'
  | 'kind'
  | 'district'
  | 'province'
  | 'department'
  | 'phone'
  | 'documentCode'
  | 'website'
  | 'fiscalYear'
  | 'addressee'
  | 'through'
  | 'author'
  | 'attachment'
  | 'oitItem'
  | 'source'
  | 'speed'
  | 'secrecy';

export interface AgencyField {
  readonly label: Wording;
  /** Other wordings of the label; compared without spaces, punctuation and letter case. */
  readonly synonyms: readonly string[];
  /** A memo has an unfilled blank without it. */
  readonly needed: boolean;
  /** Not on the standard sheet until it is given. */
  readonly rare?: true;
  /** Words before the value that belong to the label: `อำเภอเมืองสมมุติ` is the district `เมืองสมมุติ`. */
  readonly prefixes?: readonly string[];
}

/** In the order of the sheet. */
export const AGENCY_FIELDS: Readonly<Record<AgencyFieldKey, AgencyField>> = {
  name: {
    label: { thai: 'ชื่อหน่วยงาน', english: 'Agency' },
    synonyms: ['หน่วยงาน', 'ชื่อ อปท.', 'ชื่อองค์กรปกครองส่วนท้องถิ่น', 'Agency name', 'Name of agency'],
    needed: true,
  },
  kind: {
    label: { thai: 'ประเภท', english: 'Kind' },
    synonyms: ['ประเภทหน่วยงาน', 'ชนิดหน่วยงาน', 'Type', 'Agency type', 'Kind of agency'],
    needed: false,
  },
  district: {
    label: { thai: 'อำเภอ', english: 'District' },
    synonyms: ['อำเภอ/เขต', 'เขต', 'Amphoe'],
    needed: true,
    prefixes: ['อำเภอ', 'อ.'],
  },
  province: {
    label: { thai: 'จังหวัด', english: 'Province' },
    synonyms: ['Changwat'],
    needed: true,
    prefixes: ['จังหวัด', 'จ.'],
  },
  department: {
    label: { thai: 'ส่วนราชการ', english: 'Department' },
    synonyms: ['ส่วนราชการเจ้าของเรื่อง', 'สำนัก/กอง', 'Office', 'Unit'],
    needed: true,
  },
  phone: {
    label: { thai: 'โทรศัพท์', english: 'Telephone' },
    synonyms: ['โทร', 'โทร.', 'หมายเลขโทรศัพท์', 'เบอร์โทรศัพท์', 'เบอร์โทร', 'Phone', 'Tel.'],
    needed: false,
  },
  documentCode: {
    label: { thai: 'เลขที่หนังสือ (ที่)', english: 'Document no.' },
    synonyms: ['ที่', 'เลขที่หนังสือ', 'ที่หนังสือ', 'รหัสหนังสือ', 'Document number', 'Document code', 'Ref.'],
    needed: true,
  },
  website: {
    label: { thai: 'เว็บไซต์', english: 'Web site' },
    synonyms: ['เว็บไซด์', 'เว็บไซต์หน่วยงาน', 'เว็บ', 'URL', 'Web'],
    needed: false,
  },
  fiscalYear: {
    label: { thai: 'ปีงบประมาณ', english: 'Fiscal year' },
    synonyms: ['ประจำปีงบประมาณ', 'ปีงบประมาณ พ.ศ.', 'ปีงบฯ', 'Budget year'],
    needed: false,
  },
  addressee: {
    label: { thai: 'เรียน', english: 'Addressed to' },
    synonyms: ['เรียนถึง', 'ผู้รับหนังสือ', 'Addressee', 'To'],
    needed: false,
  },
  through: {
    label: { thai: 'ผ่าน', english: 'Through' },
    synonyms: ['เสนอผ่าน', 'เรียนผ่าน', 'Via'],
    needed: false,
    prefixes: ['ผ่าน'],
  },
  author: {
    label: { thai: 'ผู้รายงาน (งาน/ฝ่าย)', english: 'Reporting section' },
    synonyms: ['ผู้รายงาน', 'งานที่รายงาน', 'งาน/ฝ่ายเจ้าของเรื่อง', 'หน่วยงานที่รายงาน', 'Reported by'],
    needed: false,
  },
  attachment: {
    label: { thai: 'เอกสารแนบ เรียกว่า', english: 'Attachments are called' },
    synonyms: ['คำอ้างเอกสารแนบ', 'เอกสารแนบเรียกว่า', 'สิ่งที่ส่งมาด้วย', 'Attachment wording'],
    needed: false,
  },
  oitItem: {
    label: { thai: 'ข้อ OIT ของมาตรการ', english: 'OIT item of the measures' },
    synonyms: ['ข้อ OIT', 'ตัวชี้วัด OIT', 'OIT', 'OIT item'],
    needed: false,
    prefixes: ['ข้อ'],
  },
  source: {
    label: { thai: 'แหล่งข้อมูลโครงการ', english: 'Source of the projects' },
    synonyms: ['แหล่งข้อมูล', 'แหล่งที่มาของข้อมูล', 'Source'],
    needed: false,
  },
  speed: {
    label: { thai: 'ชั้นความเร็ว', english: 'Speed class' },
    synonyms: ['ความเร็ว', 'ชั้นความเร็วของหนังสือ', 'Speed', 'Urgency'],
    needed: false,
    rare: true,
  },
  secrecy: {
    label: { thai: 'ชั้นความลับ', english: 'Secrecy class' },
    synonyms: ['ความลับ', 'ชั้นความลับของหนังสือ', 'Secrecy', 'Classification'],
    needed: false,
    rare: true,
  },
};

/** What the field ประเภท offers. */
export const KIND_LABELS: Readonly<Record<AgencyKind, Wording>> = {
  sao: { thai: 'องค์การบริหารส่วนตำบล', english: 'Subdistrict administrative organization' },
  municipality: { thai: 'เทศบาล', english: 'Municipality' },
  pao: { thai: 'องค์การบริหารส่วนจังหวัด', english: 'Provincial administrative organization' },
  other: { thai: 'หน่วยงานอื่น', english: 'Other agency' },
};

/** Documents 003 and 004, and the two further words of the correspondence rules. */
export const ACTING_WORDS: readonly ActingWord[] = [
  'รักษาราชการแทน',
  'ปฏิบัติหน้าที่',
  'ปฏิบัติราชการแทน',
  'รักษาการในตำแหน่ง',
];

/** Names that an agency sheet goes by, ours first. */
export const AGENCY_SHEET_NAMES: readonly string[] = [
  'หน่วยงาน',
  'Agency',
  'ข้อมูลหน่วยงาน',
  'ข้อมูลทั่วไป',
  'Agency data',
];

/** Our mark on the sheet. */
export const AGENCY_MARK = 'agency';
