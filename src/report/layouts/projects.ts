import type { ReportLayout } from './layout';
import { TABLE_PAGE } from './page';
import { WORDS } from './words';

/** The year's projects with budget and status. The annex of document 003 is lost; its memo names these columns. */
export const PROJECTS_LAYOUT: ReportLayout = {
  id: 'projects',
  source: '003',
  page: TABLE_PAGE,
  titles: ['รายงานการกำกับติดตามการดำเนินโครงการ/กิจกรรม', 'ของ{place}', 'ประจำปีงบประมาณ พ.ศ. {year} ({when})'],
  columns: [
    { key: 'number', header: 'ที่', width: 36 },
    { key: 'title', header: 'โครงการ/กิจกรรม', width: 224 },
    { key: 'budget', header: 'งบประมาณ (บาท)', width: 98 },
    { key: 'owners', header: 'ผู้รับผิดชอบ', width: 100 },
    { key: 'period', header: 'ระยะเวลา', width: 136 },
    { key: 'status', header: 'สถานะการดำเนินงาน', width: 141 },
  ],
  statusHeader: '',
  signer: WORDS.reporter,
  reports: true,
};
