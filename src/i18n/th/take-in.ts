/** Taking measures in from a Word file or from pasted text. */
export const takeIn = {
  open: 'นำเข้าจาก Word หรือข้อความ',
  openHint: 'รายงานหรือแผนของปีก่อนเป็นไฟล์ .docx หรือตารางที่คัดลอกจาก PDF',
  title: 'นำเข้าจากเอกสาร',
  back: 'กลับไปที่ตารางทั้งหมด',
  hint: 'อ่านเฉพาะตาราง ไม่เขียนอะไรจนกว่าท่านจะตกลง',
  file: 'เลือกไฟล์ Word (.docx)',
  paste: 'หรือวางตารางที่คัดลอกมา',
  pasteHint: 'คัดลอกตารางจาก Word, PDF หรือเว็บ แล้ววางที่นี่ (Ctrl+V)',
  read: 'อ่านข้อความนี้',
  found: 'ตารางในเอกสาร {name}',
  foundPasted: 'ตารางในข้อความที่วาง',
  sayRead: 'พบ {tables} ตาราง {rows} แถว',
  findingsRest: 'และอีก {count} รายการ',
  rowsRest: 'และอีก {count} แถว',
  none: 'ไม่พบตารางมาตรการในเอกสารนี้ ต้องมีหัวคอลัมน์ “มาตรการ”',
  table: '{kind} · {count} แถว',
  pages: 'เริ่มที่ตารางที่ {table} ของเอกสาร',
  findings: 'ข้อสังเกต {count} รายการ',
  findingAt: 'ตารางที่ {table} แถว {row} ช่อง {column}',
  rows: 'ดูแถวที่อ่านได้',
  take: 'นำลงทะเบียนมาตรการ',
  takeNone: 'เลือกอย่างน้อยหนึ่งตาราง',
  drop: 'วางไฟล์ Word ที่นี่เพื่ออ่านตาราง',
};

/** Where a new table goes. */
export const insertPlaces = {
  where: 'ตำแหน่ง',
  newSheet: 'แผ่นงานใหม่',
  selection: 'ที่เซลล์ที่เลือก',
  fromTable: 'ทำตารางใหม่จากตารางนี้',
  fromTableHint: 'อยู่บนแผ่นงานใหม่ ตารางเดิมไม่ถูกแก้',
  library: 'เลือกจากคลังมาตรการตัวอย่าง',
  libraryHint: 'ค้นหาตามตัวชี้วัด เลือกได้หลายข้อ',
  into: 'แทรกเป็น',
};
