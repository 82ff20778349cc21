import type { Refusal } from '../../workbook';

/** Why a plan was not applied, and what to do. Nothing was written. */
export const refusals: Readonly<Record<Refusal['reason'], string>> = {
  'cell-changed': 'เซลล์ {cell} ในแผ่นงาน “{sheet}” ถูกแก้หลังจากที่อ่าน โปรดตรวจอีกครั้ง',
  'sheet-missing': 'ไม่พบแผ่นงาน “{sheet}” แล้ว โปรดตรวจอีกครั้ง',
  'sheet-protected': 'แผ่นงาน “{sheet}” ถูกป้องกันไว้ โปรดยกเลิกการป้องกันแผ่นงานก่อน',
  'cell-merged': 'เซลล์ {cell} ในแผ่นงาน “{sheet}” อยู่ในเซลล์ที่ผสาน จึงเขียนไม่ได้',
  'array-formula': 'เซลล์ {cell} ในแผ่นงาน “{sheet}” อยู่ในสูตรอาร์เรย์ที่ครอบหลายเซลล์ จึงเขียนเพียงบางเซลล์ไม่ได้',
  'table-overlaps': 'ตาราง “{table}” ในแผ่นงาน “{sheet}” ทับกับตารางหรือเซลล์ที่ผสาน',
  'read-only': 'สมุดงานเปิดแบบอ่านอย่างเดียว โปรดเปิดให้แก้ไขได้ก่อน',
  'structure-locked': 'โครงสร้างสมุดงานถูกล็อก จึงเพิ่มแผ่นงานไม่ได้ โปรดปลดล็อก (ตรวจทาน > ป้องกันสมุดงาน) แล้วลองใหม่',
  'invalid-plan': 'แผนการเขียนไม่ถูกต้อง ({detail}) โปรดแจ้งผู้ดูแล',
};
