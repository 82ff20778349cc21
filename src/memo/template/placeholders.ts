/** What a placeholder is filled with: words in its own line, a picture, or paragraphs and tables in the place of its line. */
export type PlaceholderKind = 'text' | 'picture' | 'block';

/** `required`: without it there is no memo. `expected`: a memo without it is unusual, and said. `optional`: not missed. */
export type PlaceholderNeed = 'required' | 'expected' | 'optional';

export interface Placeholder {
  readonly id: PlaceholderId;
  /** Between the braces: `{{เรื่อง}}`. */
  readonly name: string;
  readonly kind: PlaceholderKind;
  readonly need: PlaceholderNeed;
  /** In Thai, for the guide in the standard template. */
  readonly says: string;
}

export type PlaceholderId =
  | 'emblem'
  | 'from'
  | 'code'
  | 'date'
  | 'subject'
  | 'to'
  | 'body'
  | 'signatures'
  | 'signature-1'
  | 'signature-2'
  | 'signature-3'
  | 'signature-4'
  | 'annexes'
  | 'annex-plan';

/** Every placeholder of a template, in the order of the memo. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  {
    id: 'emblem',
    name: 'ตราครุฑ',
    kind: 'picture',
    need: 'optional',
    says: 'ภาพตราครุฑจากแผ่นงานหน่วยงาน สูง ๑.๕ ซม. ที่มุมซ้ายบน ลบออกได้ถ้าวางภาพเองในแม่แบบ',
  },
  { id: 'from', name: 'ส่วนราชการ', kind: 'text', need: 'expected', says: 'ชื่อหน่วยงาน ส่วนราชการ และโทรศัพท์' },
  { id: 'code', name: 'ที่', kind: 'text', need: 'expected', says: 'เลขที่หนังสือ' },
  { id: 'date', name: 'วันที่', kind: 'text', need: 'expected', says: 'วัน เดือน ปี ของบันทึกข้อความ' },
  { id: 'subject', name: 'เรื่อง', kind: 'text', need: 'expected', says: 'ชื่อเรื่อง' },
  { id: 'to', name: 'เรียน', kind: 'text', need: 'expected', says: 'ผู้รับบันทึกข้อความ' },
  {
    id: 'body',
    name: 'เนื้อความ',
    kind: 'block',
    need: 'required',
    says: 'ข้อความทุกย่อหน้า ตั้งแต่ย่อหน้าแรกถึงคำลงท้าย (จึงเรียนมาเพื่อ…)',
  },
  {
    id: 'signatures',
    name: 'ลงนาม',
    kind: 'block',
    need: 'expected',
    says: 'ผู้ลงนามทุกคนตามลำดับ พร้อมความเห็น ยกเว้นคนที่มีที่ของตนเอง',
  },
  { id: 'signature-1', name: 'ลงนาม๑', kind: 'block', need: 'optional', says: 'ผู้ลงนามคนที่ ๑ เพียงคนเดียว' },
  { id: 'signature-2', name: 'ลงนาม๒', kind: 'block', need: 'optional', says: 'ผู้ลงนามคนที่ ๒ เพียงคนเดียว' },
  { id: 'signature-3', name: 'ลงนาม๓', kind: 'block', need: 'optional', says: 'ผู้ลงนามคนที่ ๓ เพียงคนเดียว' },
  { id: 'signature-4', name: 'ลงนาม๔', kind: 'block', need: 'optional', says: 'ผู้ลงนามคนที่ ๔ เพียงคนเดียว' },
  {
    id: 'annexes',
    name: 'ตารางรายงาน',
    kind: 'block',
    need: 'expected',
    says: 'ตารางแนบท้ายทุกตารางพร้อมชื่อตาราง กว้างเท่าหน้ากระดาษหรือช่องที่วางไว้',
  },
  {
    id: 'annex-plan',
    name: 'ตารางแผน',
    kind: 'block',
    need: 'optional',
    says: 'เฉพาะตารางแผน (มาตรการ ขั้นตอน ผู้รับผิดชอบ การกำกับติดตาม) แยกจากตารางรายงาน',
  },
];

/** The annex that a placeholder of its own is for, by the annex's key. */
export const ANNEX_OF: Readonly<Partial<Record<PlaceholderId, string>>> = { 'annex-plan': 'plan' };

/** The signer that a placeholder of one's own is for, counted from 0. */
export const SIGNER_OF: Readonly<Partial<Record<PlaceholderId, number>>> = {
  'signature-1': 0,
  'signature-2': 1,
  'signature-3': 2,
  'signature-4': 3,
};

/** What a placeholder is written as: `{{เรื่อง}}`. */
export const written = ({ name }: Pick<Placeholder, 'name'>): string =>
  `${BRACES.open}${name}${BRACES.close}`;

export const BRACES = { open: '{{', close: '}}' } as const;

/** What the guide says before its table. */
export const GUIDE_WORDS = {
  title: 'คำแนะนำแม่แบบบันทึกข้อความ (หน้านี้จะถูกตัดออกเองเมื่อสร้างบันทึกข้อความ)',
  lines: [
    'แก้ไขแบบอักษร ระยะ ข้อความ หัวกระดาษ และตำแหน่งได้ตามต้องการ แล้วบันทึกเป็น .docx และนำกลับเข้ามาในสมุดงาน',
    'คำในวงเล็บปีกกาคู่จะถูกแทนด้วยข้อมูลจากสมุดงาน ข้อความที่แทนจะมีแบบอักษรและขนาดเหมือนคำในวงเล็บ',
    'เนื้อความ ลงนาม และตาราง ต้องอยู่ในย่อหน้าของตนเองเพียงลำพัง วางในช่องตารางก็ได้ และใช้ได้แห่งเดียว',
    'เมื่อใช้แม่แบบ Word เป็นผู้แบ่งหน้า จึงไม่มีคำต่อท้ายหน้า (เช่น /ข้อเสนอแนะ...) โปรดเติมเองถ้าบันทึกยาวเกินหนึ่งหน้า',
  ],
} as const;
