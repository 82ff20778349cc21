import type { ReportLayout } from './layout';

/** The year's projects (document 003, whose own table is lost): project, budget, owner, three columns of ticks. */
export const PROJECTS_LAYOUT: ReportLayout = {
  subject: 'projects',
  title: 'รายงานการกำกับติดตามการดำเนินงาน',
  yearLine: 'ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)',
  columns: [
    { key: 'title', header: 'โครงการ/กิจกรรม', width: 232 },
    { key: 'budget', header: 'งบประมาณ (บาท)', width: 92 },
    { key: 'owners', header: 'ผู้รับผิดชอบ', width: 95 },
    { key: 'not-started', header: 'ยังไม่ดำเนินการ', width: 80 },
    { key: 'in-progress', header: 'อยู่ระหว่างดำเนินการ', width: 102 },
    { key: 'done', header: 'ดำเนินการเสร็จเรียบร้อยแล้ว', width: 134 },
  ],
  statusHeader: 'สถานะการดำเนินงาน',
  summaryTitle: 'สรุปการกำกับติดตามการดำเนินงาน',
  counted: 'โครงการ',
};
