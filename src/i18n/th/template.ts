import type { PlaceholderId, TemplateProblem } from '../../memo';
// The guide in the file and the one on the screen are the same words; the file's room is not needed for them.
import { GUIDE_WORDS, PLACEHOLDERS } from '../../memo/template/placeholders';
import type { WordProblem } from '../../word';

type Problem = Exclude<TemplateProblem['problem'], WordProblem>;

/** What is wrong with the office's own memo template, and what to do. `{where}` is a place of `places`. */
const problems: Readonly<
  Record<Problem | 'unknown-suggestion' | 'missing-required' | 'doubled-text', string>
> = {
  'too-large-template':
    'แม่แบบ “{file}” ใหญ่เกิน {name} MB โปรดย่อขนาดภาพใน Word (รูปแบบรูปภาพ > บีบอัดรูปภาพ) แล้วบันทึกใหม่',
  strict: 'แม่แบบ “{file}” บันทึกแบบ Strict Open XML โปรดเปิดใน Word แล้วบันทึกเป็น เอกสาร Word (.docx)',
  unknown: 'ไม่รู้จัก {{{name}}} ที่{where} โปรดตรวจตัวสะกดกับหน้าคำแนะนำ',
  'unknown-suggestion': 'ไม่รู้จัก {{{name}}} ที่{where} หมายถึง {{{suggestion}}} หรือไม่ โปรดแก้ให้ตรง',
  missing: 'ไม่พบ {{{name}}} ในแม่แบบ ส่วนนี้จะไม่อยู่ในบันทึกข้อความ',
  'missing-required': 'ไม่พบ {{{name}}} ในแม่แบบ จึงทำบันทึกข้อความไม่ได้ โปรดเพิ่มในย่อหน้าของตนเอง',
  doubled: 'พบ {{{name}}} ซ้ำที่{where} ตัวแทนนี้ใช้ได้แห่งเดียว โปรดลบออกหนึ่งแห่ง',
  'doubled-text': 'พบ {{{name}}} อีกแห่งที่{where} ข้อความเดียวกันจะปรากฏทั้งสองแห่ง',
  unclosed: 'วงเล็บปีกกาคู่ไม่ครบที่{where}: “{name}” โปรดเขียนทั้ง {{ และ }} ในย่อหน้าเดียวกัน',
  'not-alone': '{{{name}}} ที่{where} ต้องอยู่ในย่อหน้าของตนเอง โปรดย้ายข้อความอื่นไปไว้ย่อหน้าถัดไป',
  misplaced: '{{{name}}} วางใน{where}ไม่ได้ โปรดวางในเนื้อเอกสารหรือในช่องตาราง',
  field: 'แม่แบบมีฟิลด์ {name} ซึ่งดึงข้อมูลจากภายนอกหรือสั่งงานได้ โปรดลบฟิลด์นี้ใน Word แล้วบันทึกใหม่',
  'macros-removed': 'ตัดแมโครออกจากแม่แบบแล้ว บันทึกข้อความเป็น .docx ที่ไม่มีแมโคร',
  'links-removed': 'ตัดลิงก์ที่ชี้ออกนอกแม่แบบแล้ว {count} รายการ (แม่แบบแนบ ภาพที่เชื่อมโยง หรือแหล่งข้อมูล)',
  'parts-removed': 'ตัดวัตถุที่ฝังในแม่แบบออกแล้ว {count} รายการ',
  'signers-left-out': 'แม่แบบไม่มีที่สำหรับผู้ลงนามอีก {count} คน โปรดเพิ่ม {{ลงนาม}}',
  'classes-left-out':
    'แม่แบบไม่มี “{name}” ที่แผ่นงานหน่วยงานกำหนดไว้ โปรดพิมพ์ไว้ในแม่แบบเป็นย่อหน้าของตนเอง หรือประทับบนบันทึกข้อความ',
  'annexes-left-out': 'แม่แบบไม่มีที่สำหรับตารางอีก {count} ตาราง ถ้าต้องการโปรดเพิ่ม {{ตารางรายงาน}}',
};

const places = {
  body: 'ย่อหน้าที่ {paragraph}',
  table: 'ตารางที่ {table} แถว {row} ช่อง {column}',
  header: 'หัวกระดาษ',
  footer: 'ท้ายกระดาษ',
  note: 'เชิงอรรถ',
  'text-box': 'กล่องข้อความ',
  nowhere: 'เอกสาร',
};

/** What each placeholder stands for: the words of the guide in the standard template. */
const placeholders = Object.fromEntries(PLACEHOLDERS.map(({ id, says }) => [id, says])) as Record<
  PlaceholderId,
  string
>;

export const template = {
  kept: 'ใช้แม่แบบของหน่วยงาน: {file}',
  standard: 'ใช้แม่แบบของหน่วยงานไม่ได้ จึงทำบันทึกข้อความแบบมาตรฐาน',
  guide: GUIDE_WORDS.lines.join('\n'),
  placeholders,
  places,
  problems,
};
