import type { ReportLayout } from './layout';
import { SUMMARY_PAGE } from './page';
import { WORDS } from './words';

/** Result and outcome (document 002); the evidence stands under the result. */
export const OUTCOME_LAYOUT: ReportLayout = {
  id: 'outcome',
  source: '002',
  page: SUMMARY_PAGE,
  titles: [
    'รายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสไปสู่การปฏิบัติภายในหน่วยงาน',
    'ของ{place}',
    'ประจำปีงบประมาณ พ.ศ. {year} ({when})',
  ],
  columns: [
    { key: 'title', header: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', width: 164 },
    { key: 'result', header: 'ผลการดำเนินการตามมาตรการฯ', width: 162 },
    { key: 'outcome', header: 'ผลลัพธ์ของการดำเนินการตามมาตรการฯ', width: 162 },
  ],
  statusHeader: '',
  signer: WORDS.reporter,
  reports: true,
};
