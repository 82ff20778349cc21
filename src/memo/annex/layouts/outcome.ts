import type { AnnexColumn, AnnexLayout } from '../layout';

const COLUMNS: readonly AnnexColumn[] = [
  { content: 'measure', header: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', width: 7 },
  { content: 'result', header: 'ผลการดำเนินการตามมาตรการฯ', width: 7, optional: true },
  { content: 'outcome', header: 'ผลลัพธ์ของการดำเนินการตามมาตรการฯ', width: 7, optional: true },
  { content: 'recommendation', header: 'ข้อเสนอแนะ', width: 4, optional: true },
];

const TITLE = 'รายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสไปสู่การปฏิบัติภายในหน่วยงาน';

/** What was done and what came of it, with its evidence. */
export const OUTCOME: AnnexLayout = {
  key: 'outcome',
  shows: ['result', 'outcome', 'recommendation'],
  orientation: 'landscape',
  titles: [[TITLE], ['ของ{agencyPlace}'], ['ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)']],
  after: 'p2',
  columns: [...COLUMNS, { content: 'evidence', header: 'หลักฐาน', width: 4, optional: true }],
};

/** Document 002: the same beside the plan; the twelve months are the year. */
export const OUTCOME_BESIDE_PLAN: AnnexLayout = {
  ...OUTCOME,
  titles: [
    [TITLE],
    [
      'ของ{agencyPlace} ประจำปีงบประมาณ พ.ศ. {year} (รอบ {half} เดือน)',
      'ของ{agencyPlace} ประจำปีงบประมาณ พ.ศ. {year}',
    ],
  ],
};
