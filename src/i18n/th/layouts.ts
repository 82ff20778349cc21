import type { LayoutId } from '../../report';

/** The layouts of the report sheet by name, and the columns of each, as its choice tells them. */
const names: Readonly<Record<LayoutId, string>> = {
  status: 'สถานะสามช่อง',
  'status-owner': 'สถานะสามช่อง มีผู้รับผิดชอบ',
  report: 'ผลและข้อเสนอแนะ',
  outcome: 'ผลและผลลัพธ์',
  projects: 'โครงการและงบประมาณ',
  plan: 'แผน (ยังไม่รายงานผล)',
};

const columns: Readonly<Record<LayoutId, string>> = {
  status: 'มาตรการ · ขั้นตอน · ช่องทำเครื่องหมายสามสถานะ พร้อมหลักฐาน',
  'status-owner': 'มาตรการ · ขั้นตอน · ผู้รับผิดชอบ · ช่องทำเครื่องหมายสามสถานะ พร้อมหลักฐาน',
  report: 'มาตรการ · วิธีการ · ผู้รับผิดชอบ · ระยะเวลา · ผลการดำเนินการ · ข้อเสนอแนะ',
  outcome: 'มาตรการ · ผลการดำเนินการ · ผลลัพธ์ (กระดาษแนวตั้ง)',
  projects: 'ที่ · โครงการ · งบประมาณ · ผู้รับผิดชอบ · ระยะเวลา · สถานะ',
  plan: 'มาตรการ · ขั้นตอน · ผู้รับผิดชอบ · การกำกับติดตาม',
};

/** How the report is laid out, and the day that it is as of. */
export const layouts = {
  label: 'รูปแบบตาราง',
  fits: 'ตามข้อมูลในตาราง ({layout})',
  names,
  columns,
  when: 'ข้อมูลที่รายงาน',
  byRound: 'ตามรอบรายงาน',
  onDay: 'ณ วันที่กำหนด',
  day: 'ณ วันที่',
  dayHint: 'พิมพ์ได้หลายแบบ เช่น ๓๑ มีนาคม ๒๕๖๙ หรือ 31/3/2569',
  dayRead: 'รายงานจะขึ้นว่า “ณ วันที่ {day}”',
  dayUnread: 'อ่านวันที่นี้ไม่ออก โปรดพิมพ์วัน เดือน และปี พ.ศ. ให้ครบ',
};
