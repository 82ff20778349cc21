/** Why a returned file cannot be read, beside what is wrong with any file: by `ReturnProblem` in `exchange/`. */
const problems = {
  'no-table': 'ไฟล์ “{file}” ไม่มีตารางมาตรการ จึงไม่ได้รวม โปรดตรวจว่าเป็นแบบรายงานที่ส่งไป',
  'several-tables':
    'ไฟล์ “{file}” มีตารางมาตรการหลายตาราง (แผ่นงาน {detail}) และไม่มีรหัสติดตามบอกว่าตารางใด จึงไม่ได้รวม โปรดเหลือไว้ตารางเดียว',
  'too-many-rows': 'ไฟล์ “{file}” มีมากกว่า {detail} แถวในแผ่นงานเดียว จึงไม่ได้รวม โปรดลบแถวที่ไม่ใช่มาตรการ',
};

/** Why a file is not merged: by `FileRefusal`. */
const files = {
  'wrong-year': 'ไฟล์ “{file}” เป็นของปีงบประมาณ {year} แต่ทะเบียนนี้เป็นของปี {ours} จึงไม่ได้รวม',
  'wrong-agency': 'ไฟล์ “{file}” เป็นของ{agency} ไม่ใช่ของ{ours} จึงไม่ได้รวม',
  'not-ours': 'ไฟล์ “{file}” ไม่มีรหัสหรือมาตรการที่ตรงกับทะเบียนนี้ จึงไม่ได้รวม',
};

/** Why a change is not taken: by `RefusalReason`. */
const refusals = {
  plan: 'แก้ส่วนของแผน ซึ่งผู้ประสานงานเป็นผู้กำหนด',
  'not-yours': 'แก้แถวที่ส่งไปให้อ่านอย่างเดียว',
  'other-round': 'แก้ช่องของรอบอื่น',
  'no-column': 'ทะเบียนไม่มีคอลัมน์สำหรับช่องนี้',
  'row-gone': 'แถวนี้ไม่มีในทะเบียนแล้ว',
  'row-deleted': 'ลบแถวนี้ออกจากไฟล์ แถวในทะเบียนยังอยู่ตามเดิม',
  'id-changed': 'แก้รหัสของแถว รหัสในทะเบียนยังเป็นรหัสเดิม',
  'id-twice': 'ทะเบียนมีรหัสนี้หลายแถว จึงไม่ทราบว่าเป็นแถวใด โปรดแก้รหัสให้ไม่ซ้ำกัน แล้วรวมอีกครั้ง',
};

/** Merging what departments sent back. */
export const collect = { problems, files, refusals };
