import type { AnnexLayout } from '../layout';

/** Document 000: what the head of the agency is asked to approve. */
export const PLAN_TO_APPROVE: AnnexLayout = {
  key: 'plan',
  orientation: 'landscape',
  titles: [
    ['รายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ['ไปสู่การปฏิบัติอย่างเป็นรูปธรรม ในปีงบประมาณ พ.ศ. {year}'],
  ],
  after: 'p3',
  columns: [
    { content: 'measure', header: 'มาตรการ', width: 5.6 },
    { content: 'steps', header: 'ขั้นตอนหรือวิธีการ', width: 8 },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 3.2, align: 'center' },
    { content: 'monitoring', header: 'การกำกับติดตาม', width: 4, align: 'center' },
  ],
};

/** Document 002: the plan before what came of it. */
export const PLAN_BEFORE_OUTCOME: AnnexLayout = {
  key: 'plan',
  orientation: 'landscape',
  titles: [['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานของ{agencyPlace}'], ['ประจำปีงบประมาณ พ.ศ. {year}']],
  after: 'p1',
  columns: [
    { content: 'measure', header: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', width: 6 },
    { content: 'steps', header: 'ขั้นตอน/วิธีการปฏิบัติ', width: 7.4 },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 3, align: 'center' },
    { content: 'monitoring', header: 'การกำกับติดตาม', width: 4 },
  ],
};

/** Document 004: the plan before its statuses. */
export const PLAN_BEFORE_STATUS: AnnexLayout = {
  key: 'plan',
  orientation: 'portrait',
  titles: [
    ['มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น'],
    ['{?inText}', 'ประจำปีงบประมาณ พ.ศ. {year}'],
  ],
  after: 'p1',
  columns: [
    { content: 'measure', header: 'มาตรการ', width: 4.4 },
    { content: 'steps', header: 'ขั้นตอนหรือวิธีปฏิบัติ', width: 5.6 },
    { content: 'owners', header: 'ผู้รับผิดชอบ', width: 2.8, align: 'center' },
    { content: 'monitoring', header: 'การกำกับติดตาม', width: 3.2, align: 'center' },
  ],
};
