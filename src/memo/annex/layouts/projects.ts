import type { AnnexLayout } from '../layout';

/** Document 003, whose annex is missing: the projects with their budgets, owners, periods and statuses. */
export const PROJECTS: AnnexLayout = {
  key: 'projects',
  orientation: 'landscape',
  titles: [
    ['รายงานการกำกับติดตามการดำเนินโครงการ/กิจกรรม'],
    ['ของ{agencyPlace}'],
    ['ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)'],
  ],
  after: 'figures',
  columns: [
    { content: 'measure', header: 'โครงการ/กิจกรรม', width: 7.6 },
    { content: 'budget', header: 'งบประมาณ (บาท)', width: 3.2, align: 'right' },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 4 },
    { content: 'period', header: 'ระยะเวลา', width: 4.8, align: 'center', optional: true },
    { content: 'status', header: 'สถานะการดำเนินงาน', width: 5, align: 'center' },
    { content: 'result', header: 'ผลการดำเนินการ', width: 5, optional: true },
    { content: 'evidence', header: 'หลักฐาน', width: 4, optional: true },
  ],
};
