import type { ReportLayout } from './layout';
import { TABLE_PAGE } from './page';
import { WORDS } from './words';

/** The six columns of document 001. Its status stands in the words of the result. */
export const REPORT_LAYOUT: ReportLayout = {
  id: 'report',
  source: '001',
  page: TABLE_PAGE,
  titles: [
    'รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    'ของ{agency} ประจำปีงบประมาณ พ.ศ. {year} ({when})',
  ],
  columns: [
    { key: 'title', header: 'มาตรการ', width: 150 },
    { key: 'steps', header: 'วิธีการดำเนินการ', width: 190 },
    { key: 'owners', header: 'ผู้รับผิดชอบ', width: 92 },
    { key: 'period', header: 'ระยะเวลา', width: 82 },
    { key: 'result', header: 'ผลการดำเนินการ', width: 118 },
    { key: 'recommendation', header: 'ข้อเสนอแนะ', width: 103 },
  ],
  statusHeader: '',
  signer: WORDS.reporter,
  reports: true,
};
