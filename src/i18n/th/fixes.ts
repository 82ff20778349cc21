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
