import type { AnnexLayout } from '../layout';

/** Document 001: measure to recommendation in one table, and what led to it in a paragraph above. */
export const SIX_COLUMNS: AnnexLayout = {
  key: 'report',
  orientation: 'landscape',
  titles: [
    ['รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมและความโปร่งใส'],
    ['ของ{agency} ประจำปีงบประมาณ พ.ศ. {year}'],
  ],
  intro: [
    [
      'ตามที่ได้ดำเนินการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ {assessedYear} ของ{agency} และได้กำหนดมาตรการและแนวทางในการส่งเสริมคุณธรรมและความโปร่งใสของ{agency} ในปีงบประมาณ พ.ศ. {year}',
    ],
    ['{?acted} โดยได้มีการดำเนินการขับเคลื่อนมาตรการและแนวทางในการส่งเสริมคุณธรรมและความโปร่งใส'],
    [' รายละเอียดดังนี้'],
  ],
  after: 'p2',
  columns: [
    { content: 'measure', header: 'มาตรการ', width: 5.2 },
    { content: 'steps', header: 'วิธีการดำเนินการ', width: 7 },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 3, align: 'center' },
    { content: 'period', header: 'ระยะเวลา', width: 2.6, align: 'center' },
    { content: 'result', header: 'ผลการดำเนินการ', width: 3.2, align: 'center' },
    { content: 'recommendation', header: 'ข้อเสนอแนะ', width: 3, align: 'center' },
  ],
};
