import type { AnnexLayout } from './layout';

const GROUP = 'สถานะการดำเนินงาน';

/** Document 004: ticks under the three statuses, the note on evidence beside the tick. */
export const STATUS_ANNEX: AnnexLayout = {
  shows: ['tick.not-started', 'tick.in-progress', 'tick.done'],
  orientation: 'landscape',
  titles: [
    ['ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ['ของ{agencyPlace}'],
    ['ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)'],
  ],
  columns: [
    { content: 'measure', header: 'มาตรการ', width: 5 },
    { content: 'steps', header: 'ขั้นตอนหรือวิธีการปฏิบัติ', width: 6.7 },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 3.2 },
    { content: 'tick.not-started', header: 'ยังไม่ดำเนินการ', group: GROUP, width: 3, align: 'center' },
    { content: 'tick.in-progress', header: 'อยู่ระหว่างดำเนินการ', group: GROUP, width: 2.8, align: 'center' },
    { content: 'tick.done', header: 'ดำเนินการเสร็จเรียบร้อยแล้ว', group: GROUP, width: 4, align: 'center' },
  ],
};

/** Document 002: what was done and what came of it; document 001 adds the recommendation. */
export const OUTCOME_ANNEX: AnnexLayout = {
  shows: ['result', 'outcome', 'recommendation'],
  orientation: 'landscape',
  titles: [
    ['รายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสไปสู่การปฏิบัติภายในหน่วยงาน'],
    ['ของ{agencyPlace}'],
    ['ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)'],
  ],
  columns: [
    { content: 'measure', header: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', width: 7 },
    { content: 'result', header: 'ผลการดำเนินการตามมาตรการฯ', width: 7, optional: true },
    { content: 'outcome', header: 'ผลลัพธ์ของการดำเนินการตามมาตรการฯ', width: 7, optional: true },
    { content: 'recommendation', header: 'ข้อเสนอแนะ', width: 4, optional: true },
    { content: 'evidence', header: 'หลักฐาน', width: 4, optional: true },
  ],
};

/** Document 003, whose annex is missing: the projects with their budgets, owners and statuses. */
export const PROJECTS_ANNEX: AnnexLayout = {
  shows: ['status'],
  orientation: 'landscape',
  titles: [
    ['รายงานการกำกับติดตามการดำเนินโครงการ/กิจกรรม'],
    ['ของ{agencyPlace}'],
    ['ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)'],
  ],
  columns: [
    { content: 'measure', header: 'โครงการ/กิจกรรม', width: 8 },
    { content: 'budget', header: 'งบประมาณ (บาท)', width: 3.2, align: 'right' },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 4 },
    { content: 'status', header: 'สถานะการดำเนินงาน', width: 4.5, align: 'center' },
    { content: 'result', header: 'ผลการดำเนินการ', width: 5, optional: true },
    { content: 'evidence', header: 'หลักฐาน', width: 4, optional: true },
  ],
};
