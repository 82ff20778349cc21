import type { FixId } from '../../domain';

/** What a fix does to all findings of its kind at once, as the words of the button. */
export const fixKinds: Readonly<Record<FixId, string>> = {
  'status.not-started': 'ยังไม่ดำเนินการ',
  'status.in-progress': 'อยู่ระหว่างดำเนินการ',
  'status.done': 'ดำเนินการเสร็จเรียบร้อยแล้ว',
  'status.wording': 'ใช้คำสถานะตามมาตรฐาน',
  'status.first': 'ใช้สถานะตามตารางแรก',
  'id.next': 'ใส่รหัสที่ขาดหรือซ้ำ',
  'digits.thai': 'ใช้เลขไทยทั้งหมด',
  'digits.arabic': 'ใช้เลขอารบิกทั้งหมด',
  'owner.list': 'ใช้ชื่อตามรายการผู้รับผิดชอบ',
  'cell.write': 'เขียนลงในเซลล์ที่ว่าง',
  'link.repair': 'แก้ที่อยู่เว็บ',
  'period.swap': 'สลับวันเริ่มกับวันสิ้นสุด',
  'plan.words': 'ใช้ถ้อยคำตามแผน',
  'rule.again': 'ใส่รายการให้เลือกคืน',
};
