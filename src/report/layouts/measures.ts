import type { ReportLayout } from './layout';

/** The table of document 004: measure, steps, and three columns of ticks; with the owner, as in 001. */
export const MEASURES_LAYOUT: ReportLayout = {
  subject: 'measures',
  title: 'ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  yearLine: 'ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)',
  columns: [
    { key: 'title', header: 'มาตรการ', width: 160 },
    { key: 'steps', header: 'ขั้นตอนหรือวิธีการปฏิบัติ', width: 205 },
    { key: 'owners', header: 'ผู้รับผิดชอบ', width: 82 },
    { key: 'not-started', header: 'ยังไม่ดำเนินการ', width: 78 },
    { key: 'in-progress', header: 'อยู่ระหว่างดำเนินการ', width: 100 },
    { key: 'done', header: 'ดำเนินการเสร็จเรียบร้อยแล้ว', width: 110 },
  ],
  statusHeader: 'สถานะการดำเนินงาน',
  summaryTitle: 'สรุปผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  counted: 'มาตรการ',
};
