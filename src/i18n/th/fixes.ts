import type { FixId } from '../../domain';

/** What mending a finding does, as the words of its button. `{…}` are the fix's data; see `domain/fix.ts`. */
export const fixes: Readonly<Record<FixId, string>> = {
  'status.not-started': 'ยังไม่ดำเนินการ',
  'status.in-progress': 'อยู่ระหว่างดำเนินการ',
  'status.done': 'ดำเนินการเสร็จเรียบร้อยแล้ว',
  'status.wording': 'ใช้คำว่า “{text}”',
  'status.first': 'ใช้ตามตารางแรก: “{text}”',
  'id.next': 'ใส่รหัส {id}',
  'digits.thai': 'ใช้เลขไทย: {text}',
  'digits.arabic': 'ใช้เลขอารบิก: {text}',
  'owner.list': 'เปลี่ยนเป็น “{name}”',
  'cell.write': 'เขียน “{text}” ลงในเซลล์',
  'link.repair': 'เปลี่ยนเป็น {link}',
  'period.swap': 'สลับเป็น {text}',
  'plan.words': 'ใช้ถ้อยคำตามแผน: “{text}”',
  'rule.again': 'ใส่รายการให้เลือกคืน',
};

/** The same for all findings of a kind at once. */
export const fixAll: Readonly<Record<FixId, string>> = {
  'status.not-started': 'ใช้ “ยังไม่ดำเนินการ” ทั้งหมด',
  'status.in-progress': 'ใช้ “อยู่ระหว่างดำเนินการ” ทั้งหมด',
  'status.done': 'ใช้ “ดำเนินการเสร็จเรียบร้อยแล้ว” ทั้งหมด',
  'status.wording': 'ใช้ถ้อยคำสถานะมาตรฐานทั้งหมด',
  'status.first': 'ใช้สถานะตามตารางแรกทั้งหมด',
  'id.next': 'ใส่รหัสถัดไปให้ทุกมาตรการที่ยังไม่มี',
  'digits.thai': 'ใช้เลขแบบเดียวในแต่ละจำนวน',
  'digits.arabic': 'ใช้เลขแบบเดียวในแต่ละจำนวน',
  'owner.list': 'ใช้ชื่อตามรายชื่อทั้งหมด',
  'cell.write': 'เขียนข้อความที่เข้าใจลงในเซลล์ทั้งหมด',
  'link.repair': 'แก้ที่อยู่เว็บทั้งหมด',
  'period.swap': 'สลับวันทั้งหมด',
  'plan.words': 'ใช้ถ้อยคำตามแผนทั้งหมด',
  'rule.again': 'ใส่รายการให้เลือกคืนทุกแห่ง',
};
