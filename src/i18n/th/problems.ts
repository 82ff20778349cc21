import type { WorkbookProblem } from '../../workbook';

/** Why a file cannot be used, and what to do. `{file}` is its name, `{detail}` what the error names. */
export const problems: Readonly<Record<WorkbookProblem | FileProblem, string>> = {
  'empty-file': 'ไฟล์ “{file}” ว่างเปล่า โปรดเลือกไฟล์อื่น หรือขอไฟล์ใหม่จากผู้ส่ง',
  'not-a-zip': 'ไฟล์ “{file}” ไม่ใช่สมุดงาน Excel (.xlsx หรือ .xlsm) โปรดเปิดใน Excel แล้วบันทึกเป็น .xlsx',
  'not-a-workbook':
    'ไฟล์ “{file}” ไม่ใช่สมุดงาน Excel อาจเป็นเอกสารชนิดอื่น โปรดเลือกไฟล์ .xlsx หรือ .xlsm ถ้าเป็นตารางของโปรแกรมอื่น (เช่น .ods) โปรดเปิดแล้วบันทึกเป็น .xlsx',
  'old-format': 'ไฟล์ “{file}” เป็น Excel รุ่นเก่า (.xls) โปรดเปิดใน Excel แล้วเลือก บันทึกเป็น > สมุดงาน Excel (.xlsx)',
  'binary-format':
    'ไฟล์ “{file}” เป็นสมุดงานแบบไบนารี (.xlsb) โปรดเปิดใน Excel แล้วเลือก บันทึกเป็น > สมุดงาน Excel (.xlsx)',
  encrypted: 'ไฟล์ “{file}” มีรหัสผ่าน โปรดเปิดใน Excel ด้วยรหัสผ่าน เอารหัสออก (ไฟล์ > ข้อมูล > ป้องกันสมุดงาน) แล้วบันทึกใหม่',
  'strict-format':
    'ไฟล์ “{file}” เป็นแบบ Strict Open XML โปรดเปิดใน Excel แล้วบันทึกเป็น สมุดงาน Excel (.xlsx) แบบปกติ',
  signed: 'ไฟล์ “{file}” ลงลายมือชื่อดิจิทัลไว้ การแก้ไขจะทำให้ลายมือชื่อใช้ไม่ได้ โปรดบันทึกสำเนาที่ไม่มีลายมือชื่อแล้วใช้สำเนานั้น',
  zip64:
    'ไฟล์ “{file}” บีบอัดแบบสำหรับไฟล์ขนาดใหญ่มาก (ZIP64) ซึ่งไม่รองรับ โปรดเปิดใน Excel แล้วบันทึกใหม่ หรือแบ่งเป็นหลายไฟล์',
  'broken-zip': 'ไฟล์ “{file}” เสียหายหรือดาวน์โหลดมาไม่ครบ โปรดขอไฟล์ใหม่ หรือเปิดใน Excel เพื่อซ่อมแล้วบันทึก',
  'broken-xml': 'ส่วน “{detail}” ในไฟล์ “{file}” เสียหาย โปรดเปิดใน Excel เพื่อซ่อมแล้วบันทึกใหม่',
  doctype: 'ไฟล์ “{file}” มีส่วนที่ไม่ปลอดภัย ({detail}) จึงไม่เปิด โปรดขอไฟล์ใหม่จากผู้ส่ง',
  'missing-part': 'ไฟล์ “{file}” ขาดส่วนสำคัญ ({detail}) โปรดเปิดใน Excel เพื่อซ่อมแล้วบันทึกใหม่',
  'too-deep': 'ไฟล์ “{file}” มีโครงสร้างซ้อนลึกผิดปกติ จึงไม่เปิด โปรดขอไฟล์ใหม่จากผู้ส่ง',
  'ratio-too-high': 'ไฟล์ “{file}” ขยายตัวผิดปกติเมื่อเปิด (อาจเป็นไฟล์อันตราย) จึงไม่เปิด โปรดขอไฟล์ใหม่จากผู้ส่ง',
  'too-many-entries': 'ไฟล์ “{file}” มีส่วนย่อยมากผิดปกติ จึงไม่เปิด โปรดบันทึกใหม่จาก Excel',
  'too-large': 'ไฟล์ “{file}” ใหญ่เกินที่รองรับ โปรดลบแผ่นงานที่ไม่เกี่ยวข้อง แล้วบันทึกใหม่',
  'too-many-cells': 'ไฟล์ “{file}” มีเซลล์มากเกินที่รองรับ โปรดลบแผ่นงานที่ไม่เกี่ยวข้อง แล้วบันทึกใหม่',
  'file-missing': 'ไม่พบไฟล์ “{file}” โปรดตรวจชื่อและโฟลเดอร์',
  'file-is-folder': '“{file}” เป็นโฟลเดอร์ โปรดระบุไฟล์ .xlsx หรือ .xlsm',
  'folder-missing': 'ไม่พบโฟลเดอร์ “{file}” โปรดตรวจชื่อ',
  'not-a-folder': '“{file}” ไม่ใช่โฟลเดอร์ โปรดระบุโฟลเดอร์ที่เก็บสมุดงาน',
  'too-many-files': 'ในโฟลเดอร์ “{file}” มีสมุดงานเกิน {detail} ไฟล์ โปรดสรุปทีละโฟลเดอร์ย่อย',
  'file-unreadable': 'อ่านไฟล์ “{file}” ไม่ได้ (ไม่มีสิทธิ์) โปรดคัดลอกไปไว้ในโฟลเดอร์ของท่านแล้วลองใหม่',
  'file-exists':
    'มีไฟล์ “{file}” อยู่แล้ว อาจเป็นคำตอบที่ได้รับคืน จึงไม่เขียนทับ โปรดเลือกโฟลเดอร์อื่น หรือใช้ --force ยังไม่มีไฟล์ใดถูกเขียน',
  'file-busy': 'ไฟล์ “{file}” เปิดอยู่ในโปรแกรมอื่น โปรดปิดก่อนแล้วลองใหม่',
  'folder-read-only': 'เขียนในโฟลเดอร์ “{file}” ไม่ได้ โปรดเลือกโฟลเดอร์อื่นด้วย --out',
  'disk-full': 'พื้นที่ดิสก์ไม่พอสำหรับ “{file}” โปรดลบไฟล์ที่ไม่ใช้แล้วลองใหม่ ยังไม่มีไฟล์ใดถูกเขียน',
  'write-failed': 'บันทึก “{file}” ไม่สำเร็จ ({detail}) โปรดลองอีกครั้งหรือเลือกโฟลเดอร์อื่น',
  'wrong-call': 'สั่งไม่ถูกต้อง ({detail}) ดูวิธีใช้ด้วย npm run report -- --help',
  unexpected: 'เกิดข้อผิดพลาดที่ไม่คาดคิดกับไฟล์ “{file}” ไฟล์ของท่านไม่ถูกแก้ไข โปรดแจ้งผู้ดูแลพร้อมรายละเอียด: {detail}',
};

/** Why a file on disk could not be read or written, or the command line not be followed. */
export type FileProblem =
  | 'file-missing'
  | 'file-is-folder'
  | 'folder-missing'
  | 'not-a-folder'
  | 'too-many-files'
  | 'file-unreadable'
  | 'file-exists'
  | 'file-busy'
  | 'folder-read-only'
  | 'disk-full'
  | 'write-failed'
  | 'wrong-call'
  | 'unexpected';
