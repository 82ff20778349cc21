/** Summing up the workbooks of many agencies. */
export const rollup = {
  findings: 'ไฟล์ “{file}” ยังใช้ไม่ได้: {reasons}',
  isSummary: 'ไฟล์ “{file}” เป็นสรุปรวมที่สร้างจากสมุดงานอื่น ไม่ใช่สมุดงานของหน่วยงาน',
  otherYear: 'ไฟล์ “{file}” เป็นปีงบประมาณ {year} ไม่ใช่ปี {expected} ที่เลือกไว้',
  link: '“{file}” เป็นลิงก์ไปยังที่อื่น จึงไม่ได้เปิด โปรดวางไฟล์จริงไว้ในโฟลเดอร์',
  folder: 'เปิดโฟลเดอร์ “{file}” ไม่ได้ (ไม่มีสิทธิ์) ไฟล์ในนั้นจึงไม่ได้นับ',

  looking: 'กำลังหาสมุดงานใน {folder} …',
  found: 'พบ {count} ไฟล์',
  none: 'ไม่พบสมุดงาน (.xlsx, .xlsm) ในโฟลเดอร์ “{folder}”',
  resumed: 'ทำต่อจากครั้งก่อน ({journal}): อ่านแล้ว {done} จาก {total} ไฟล์ ข้อมูล ณ วันที่ {day}',
  afresh: 'เริ่มอ่านใหม่ทั้งหมด เพราะตัวเลือกไม่ตรงกับงานที่ค้างไว้ใน {journal}',
  progress: 'อ่านแล้ว {done} จาก {total} ไฟล์',
  bar: 'อ่านแล้ว {value}/{total} ไฟล์ |{bar}| {percentage}% เหลือราว {eta_formatted}',
  writing: 'กำลังเขียนสรุปรวม …',
  made: 'สร้างแล้ว: {file}',
  figures: 'นับ {used} ไฟล์ · ไม่ได้นับ {left} · ควรตรวจ {doubtful} · มาตรการที่พ้นกำหนด {late}',
  leftOut: 'ไม่ได้นับ ({count}):',
  more: '… และอีก {count} ไฟล์ (ดูในแผ่นงาน “{sheet}”)',
  interrupted: 'หยุดแล้ว อ่านไป {done} จาก {total} ไฟล์ ยังไม่ได้เขียนสรุปรวม สั่งแบบเดิมอีกครั้งเพื่อทำต่อ (จำไว้ใน {journal})',
  lateTold: 'แสดงมาตรการที่พ้นกำหนดได้ {shown} แถวแรก อีก {left} มาตรการนับไว้แต่ไม่ได้แสดง',
} as const;
