import type { ReportLayout } from './layout';
import { TABLE_PAGE } from './page';
import { WORDS } from './words';

/** The table of document 004: measure, steps, and three columns of ticks with the evidence under the tick. */
export const STATUS_LAYOUT: ReportLayout = {
  id: 'status',
  source: '004',
  page: TABLE_PAGE,
  titles: [
    'ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ของ{place}',
    'ประจำปีงบประมาณ พ.ศ. {year} ({when})',
  ],
  columns: [
    { key: 'title', header: 'มาตรการ', width: 185 },
    { key: 'steps', header: 'ขั้นตอนหรือวิธีการปฏิบัติ', width: 230 },
    { key: 'not-started', header: 'ยังไม่ดำเนินการ', width: 80 },
    { key: 'in-progress', header: 'อยู่ระหว่างดำเนินการ', width: 102 },
    { key: 'done', header: 'ดำเนินการเสร็จเรียบร้อยแล้ว', width: 138 },
  ],
  statusHeader: 'สถานะการดำเนินงาน',
  signer: WORDS.reporter,
  reports: true,
};
