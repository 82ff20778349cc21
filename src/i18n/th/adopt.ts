import type { MeasureField } from '../../domain';
import type { ColumnRole, ReadingHow } from '../../tables';

/** A table of the person's own, as understood beside the original. */
export const adopt = {
  find: 'ตารางที่เซลล์ที่เลือกอยู่',
  findHint: 'เลือกเซลล์ในตารางของท่านก่อน แล้วกดปุ่มนี้',
  findNone: 'ไม่พบตารางที่เซลล์นั้น โปรดเลือกเซลล์ในหัวตาราง',
  open: 'ดูตามที่เข้าใจ',
  openOf: 'ดูตามที่เข้าใจ: {table}',
  back: 'กลับไปที่ตารางทั้งหมด',
  title: 'ตารางตามที่เข้าใจ',
  sure: 'อ่านหัวตารางได้ร้อยละ {share}',
  year: 'ปีงบประมาณ {year}',
  round: 'รอบ {round} เดือน',
  gone: 'ไม่พบตารางนี้แล้ว',
  goneHint: 'สมุดงานถูกแก้หลังการตรวจ หรือคอลัมน์ที่เลือกไม่มีมาตรการ',

  columns: 'คอลัมน์',
  columnsHint: 'ถ้าเข้าใจผิด เลือกใหม่ได้ แล้วดูผลด้านล่าง',
  column: 'คอลัมน์ {letter}',
  noHeader: '(ไม่มีหัว)',
  unsure: 'โปรดยืนยัน',
  anyRound: 'ไม่ระบุรอบ',

  rows: 'แถว ({count})',
  row: 'แถว {rows}',
  original: 'ในตารางของท่าน',
  understood: 'เข้าใจว่า',
  rowsMore: 'แสดงอีก {count} แถว',
  rowsRest: 'ยังมีอีก {count} แถวที่ไม่แสดง',
  findings: 'สิ่งที่ควรตรวจ',
  findingsRest: 'อีก {count} รายการอยู่ในหน้า “ตรวจ”',
  sayLooked: '{kind} ที่ {table} อ่านได้ {rows} แถว มีข้อสังเกต {findings} รายการ',
  notUsed: 'ไม่ใช้',
  nothingThere: '(ว่าง)',

  ways: 'ต้องการทำอย่างไร',
  waysHint: 'ยังไม่มีอะไรถูกเขียน และคืนอย่างเดิมได้เสมอ',
  keep: 'ใช้ตารางนี้ตามเดิม',
  keepHint: 'ไม่แก้เซลล์ใด จำเพียงว่าแต่ละคอลัมน์คืออะไร',
  inPlace: 'จัดเป็นตารางมาตรฐานที่เดิม',
  inPlaceHint: 'จัดใหม่เป็น “{kind}” และเก็บสำเนาต้นฉบับไว้จนกว่าท่านจะลบ',
  register: 'คัดลอกลงทะเบียนมาตรการ',
  registerHint: 'ตารางเดิมไม่ถูกแก้',
  rules: 'ใส่รายการให้เลือกและสีสถานะ',
  rulesHint: 'ข้อความในเซลล์ไม่เปลี่ยน ใช้ได้แม้เปิดโดยไม่มีติดตาม',

  kept: 'ต้นฉบับที่เก็บไว้',
  keptHint: 'สำเนาของแผ่นงานก่อนจัดเป็นตารางมาตรฐาน',
  forget: 'ลบแผ่นงาน {sheet}',
};

/** What a column is for. */
export const roles: Readonly<Record<ColumnRole, string>> = {
  id: 'รหัส',
  number: 'ลำดับที่',
  topic: 'ประเด็น/หมวด',
  measure: 'มาตรการ',
  project: 'โครงการ/กิจกรรม',
  steps: 'ขั้นตอนหรือวิธีการ',
  owner: 'ผู้รับผิดชอบ',
  monitoring: 'การกำกับติดตาม',
  period: 'ระยะเวลา',
  from: 'วันเริ่มต้น',
  to: 'กำหนดแล้วเสร็จ',
  budget: 'งบประมาณ',
  status: 'สถานะ (คำ)',
  'status.not-started': 'ช่องทำเครื่องหมาย: ยังไม่ดำเนินการ',
  'status.in-progress': 'ช่องทำเครื่องหมาย: อยู่ระหว่างดำเนินการ',
  'status.done': 'ช่องทำเครื่องหมาย: เสร็จเรียบร้อยแล้ว',
  progress: 'ร้อยละความก้าวหน้า',
  result: 'ผลการดำเนินการ',
  outcome: 'ผลลัพธ์',
  recommendation: 'ข้อเสนอแนะ',
  evidence: 'หลักฐาน',
  note: 'หมายเหตุ',
  late: 'เกินกำหนด (คำนวณ)',
  unknown: 'ไม่ใช้',
};

/** What is known of a measure. */
export const fields: Readonly<Record<MeasureField, string>> = {
  id: 'รหัส',
  number: 'ลำดับที่',
  topic: 'ประเด็น',
  measure: 'มาตรการ',
  steps: 'ขั้นตอน',
  owner: 'ผู้รับผิดชอบ',
  monitoring: 'การกำกับติดตาม',
  period: 'ระยะเวลา',
  budget: 'งบประมาณ',
  status: 'สถานะ',
  statusText: 'สถานะตามที่พิมพ์',
  result: 'ผลการดำเนินการ',
  outcome: 'ผลลัพธ์',
  recommendation: 'ข้อเสนอแนะ',
  evidence: 'หลักฐาน',
};

/** How a field came about. */
export const hows: Readonly<Record<ReadingHow, string>> = {
  'as-typed': 'ตามที่พิมพ์',
  joined: 'รวมจากหลายเซลล์',
  split: 'แยกเป็นข้อ',
  normalised: 'ปรับรูปแบบ',
  inherited: 'ใช้ตามเซลล์ข้างเคียง',
  shared: 'จากเซลล์ที่ผสาน',
  uncertain: 'ไม่แน่ใจ',
};
