import type { ReportLayout } from './layout';
import { STATUS_LAYOUT } from './status';

/** The table of document 004 with the one responsible, as in 001. */
export const STATUS_OWNER_LAYOUT: ReportLayout = {
  ...STATUS_LAYOUT,
  id: 'status-owner',
  source: '004, 001',
  columns: [
    { key: 'title', header: 'มาตรการ', width: 155 },
    { key: 'steps', header: 'ขั้นตอนหรือวิธีการปฏิบัติ', width: 192 },
    { key: 'owners', header: 'ผู้รับผิดชอบ', width: 80 },
    { key: 'not-started', header: 'ยังไม่ดำเนินการ', width: 77 },
    { key: 'in-progress', header: 'อยู่ระหว่างดำเนินการ', width: 99 },
    { key: 'done', header: 'ดำเนินการเสร็จเรียบร้อยแล้ว', width: 132 },
  ],
};
