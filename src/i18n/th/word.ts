import type { WordProblem } from '../../word';

/** Why a Word file or a pasted text cannot be read, and what to do. `{file}` is its name, `{detail}` what the error names. */
export const word: Readonly<Record<WordProblem, string>> = {
  'empty-file': 'ไฟล์ “{file}” ว่างเปล่า โปรดเลือกไฟล์อื่น หรือขอไฟล์ใหม่จากผู้ส่ง',
  'not-word': 'ไฟล์ “{file}” ไม่ใช่เอกสาร Word (.docx) โปรดเปิดใน Word แล้วบันทึกเป็น .docx',
  'old-format': 'ไฟล์ “{file}” เป็น Word รุ่นเก่า (.doc) โปรดเปิดใน Word แล้วเลือก บันทึกเป็น > เอกสาร Word (.docx)',
  workbook: 'ไฟล์ “{file}” เป็นสมุดงาน Excel ไม่ใช่เอกสาร Word โปรดเปิดเป็นสมุดงานแทน',
  pdf: 'ไฟล์ “{file}” เป็น PDF โปรดเปิดใน Word แล้วบันทึกเป็น .docx หรือคัดลอกตารางแล้ววางเป็นข้อความ',
  rtf: 'ไฟล์ “{file}” เป็น Rich Text (.rtf) โปรดเปิดใน Word แล้วบันทึกเป็น .docx',
  odt: 'ไฟล์ “{file}” เป็นเอกสาร LibreOffice (.odt) โปรดบันทึกเป็น Word (.docx) แล้วลองใหม่',
  encrypted: 'ไฟล์ “{file}” มีรหัสผ่าน โปรดเปิดใน Word ด้วยรหัสผ่าน เอารหัสออก (ไฟล์ > ข้อมูล > ป้องกันเอกสาร) แล้วบันทึกใหม่',
  broken: 'ไฟล์ “{file}” เสียหายหรือดาวน์โหลดมาไม่ครบ โปรดขอไฟล์ใหม่ หรือเปิดใน Word เพื่อซ่อมแล้วบันทึก',
  unsafe: 'ไฟล์ “{file}” มีโครงสร้างผิดปกติ (อาจเป็นไฟล์อันตราย) จึงไม่เปิด โปรดขอไฟล์ใหม่จากผู้ส่ง',
  'too-large': 'ไฟล์ “{file}” ใหญ่เกินที่รองรับ โปรดคัดลอกเฉพาะหน้าที่มีตารางไปไว้ในเอกสารใหม่ แล้วลองใหม่',
  'too-many-cells': 'ตารางใน “{file}” มีช่องมากเกินที่รองรับ ({detail}) โปรดแบ่งเป็นหลายไฟล์',
  'empty-text': 'ไม่มีข้อความให้อ่าน โปรดคัดลอกตารางแล้ววางอีกครั้ง',
  'text-too-long': 'ข้อความที่วางยาวเกินที่รองรับ ({detail} ตัวอักษร) โปรดวางเฉพาะตาราง',
};
