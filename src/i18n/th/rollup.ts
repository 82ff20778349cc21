/** Why a file is not among the figures of a summary of many workbooks. */
export const rollup = {
  findings: 'ไฟล์ “{file}” ยังใช้ไม่ได้: {reasons}',
  isSummary: 'ไฟล์ “{file}” เป็นสรุปรวมที่สร้างจากสมุดงานอื่น ไม่ใช่สมุดงานของหน่วยงาน',
  isForm: 'ไฟล์ “{file}” เป็นแบบที่ส่งให้หน่วยงานภายในกรอก ไม่ใช่ทะเบียนของหน่วยงาน',
  otherYear: 'ไฟล์ “{file}” เป็นปีงบประมาณ {year} ไม่ใช่ปี {expected} ที่เลือกไว้',
  link: '“{file}” เป็นลิงก์ไปยังที่อื่น จึงไม่ได้เปิด โปรดวางไฟล์จริงไว้ในโฟลเดอร์',
  folder: 'เปิดโฟลเดอร์ “{file}” ไม่ได้ (ไม่มีสิทธิ์) ไฟล์ในนั้นจึงไม่ได้นับ',
} as const;
