import type { Status } from '../../domain';
import type { TableKind } from '../../tables';

/** Names of things of the domain, as shown to people. */
export const kinds: Readonly<Record<TableKind, string>> = {
  plan: 'แผนมาตรการ',
  status: 'ตารางสถานะ',
  report: 'รายงานผลการดำเนินการ',
  outcome: 'ผลการดำเนินการและผลลัพธ์',
  projects: 'โครงการ/กิจกรรม',
  register: 'ทะเบียนมาตรการ',
  tracker: 'ตารางติดตาม',
};

export const statuses: Readonly<Record<Status | 'unknown', string>> = {
  'not-started': 'ยังไม่ดำเนินการ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
  unknown: 'รอระบุสถานะ',
};
