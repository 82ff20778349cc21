import type { ReportLayout } from './layout';
import { TABLE_PAGE } from './page';
import { WORDS } from './words';

/** The four columns that the rule asks a plan for (documents 000, 002, 004). */
export const PLAN_LAYOUT: ReportLayout = {
  id: 'plan',
  source: '000, 002, 004',
  page: TABLE_PAGE,
  titles: [
    'รายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ไปสู่การปฏิบัติอย่างเป็นรูปธรรม ในปีงบประมาณ พ.ศ. {year}',
    'ของ{place}',
  ],
  columns: [
    { key: 'title', header: 'มาตรการ', width: 200 },
    { key: 'steps', header: 'ขั้นตอนหรือวิธีการ', width: 292 },
    { key: 'owners', header: 'ผู้รับผิดชอบ', width: 110 },
    { key: 'monitoring', header: 'การกำกับติดตาม', width: 133, shared: true },
  ],
  statusHeader: '',
  signer: WORDS.planner,
  reports: false,
};
