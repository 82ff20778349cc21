import type { RegisterSubject } from '../../domain';

/** What the summary calls what is counted. */
export const SUBJECTS: Readonly<
  Record<RegisterSubject, { readonly summaryTitle: string; readonly counted: string }>
> = {
  measures: {
    summaryTitle: 'สรุปผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    counted: 'มาตรการ',
  },
  projects: { summaryTitle: 'สรุปการกำกับติดตามการดำเนินงาน', counted: 'โครงการ' },
};
