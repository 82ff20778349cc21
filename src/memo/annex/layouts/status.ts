import type { AnnexColumn, AnnexLayout } from '../layout';

const GROUP = 'สถานะการดำเนินงาน';

const TICKS: readonly AnnexColumn[] = [
  { content: 'tick.not-started', header: 'ยังไม่ดำเนินการ', group: GROUP, width: 3, align: 'center' },
  { content: 'tick.in-progress', header: 'อยู่ระหว่างดำเนินการ', group: GROUP, width: 2.8, align: 'center' },
  { content: 'tick.done', header: 'ดำเนินการเสร็จเรียบร้อยแล้ว', group: GROUP, width: 4, align: 'center' },
];

/** cm of upright paper that their headers need to break between words. */
const UPRIGHT = [2.8, 2.2, 3];

/** Ticks under the three statuses, the note on evidence beside the tick, with the owners. */
export const STATUS: AnnexLayout = {
  key: 'status',
  orientation: 'landscape',
  titles: [
    ['ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ['ของ{agencyPlace}'],
    ['ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)'],
  ],
  after: 'p2',
  columns: [
    { content: 'measure', header: 'มาตรการ', width: 5 },
    { content: 'steps', header: 'ขั้นตอนหรือวิธีการปฏิบัติ', width: 6.7 },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 3.2 },
    ...TICKS,
  ],
};

/** Document 004: the same beside the plan, which names the owners. */
export const STATUS_BESIDE_PLAN: AnnexLayout = {
  key: 'status',
  orientation: 'portrait',
  titles: [
    ['ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ['ของ{agencyPlace}'],
    ['{?inText}', 'ประจำปีงบประมาณ พ.ศ. {year} (รอบ {round} เดือน)'],
  ],
  after: 'p2',
  columns: [
    { content: 'measure', header: 'มาตรการ', width: 3.5 },
    { content: 'steps', header: 'ขั้นตอนหรือวิธีการปฏิบัติ', width: 4.5 },
    ...TICKS.map((column, index) => ({ ...column, width: UPRIGHT[index] ?? column.width })),
  ],
};
