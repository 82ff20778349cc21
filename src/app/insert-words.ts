import type { Agency } from '../domain';
import type { PrintedKind, Wording } from '../tables';

/** What can be inserted into a workbook: sheets of ours, and plain tables that are the user's from the start. */
export type Insertable = 'register' | 'agency' | PrintedKind;

/** Names of the sheets that are put. */
export const SHEET_NAMES: Readonly<Record<Insertable, Wording>> = {
  register: { thai: 'มาตรการ', english: 'Measures' },
  agency: { thai: 'หน่วยงาน', english: 'Agency' },
  plan: { thai: 'แผนมาตรการ', english: 'Plan' },
  status: { thai: 'ตารางสถานะ', english: 'Status' },
  report: { thai: 'รายงานผล', english: 'Results' },
  outcome: { thai: 'ผลและผลลัพธ์', english: 'Outcomes' },
  projects: { thai: 'โครงการ', english: 'Projects' },
};

/** Lines above a table; `{year}` is the Buddhist fiscal year. */
export const TITLES: Readonly<Record<Exclude<Insertable, 'agency'>, Wording>> = {
  register: { thai: 'ทะเบียนมาตรการส่งเสริมคุณธรรมและความโปร่งใส', english: 'Register of integrity measures' },
  plan: { thai: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', english: 'Plan of integrity measures' },
  status: {
    thai: 'ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    english: 'Status of integrity measures',
  },
  report: {
    thai: 'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    english: 'Report on integrity measures',
  },
  outcome: {
    thai: 'ผลการดำเนินการและผลลัพธ์ตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    english: 'Results and outcomes of integrity measures',
  },
  projects: { thai: 'ผลการดำเนินโครงการ/กิจกรรมตามแผน', english: 'Progress of the planned projects' },
};

export const YEAR_LINE: Wording = {
  thai: 'ประจำปีงบประมาณ พ.ศ. {year}',
  english: 'Fiscal year {year} (B.E.)',
};

/** Behind the year, for a table of one round; `{round}` is its length in months. */
export const ROUND_WORDS: Wording = { thai: '(รอบ {round} เดือน)', english: '({round}-month round)' };

/** Departments that nearly every local authority has; the drop-down takes other names too. */
export const USUAL_OWNERS: readonly string[] = [
  'สำนักปลัด',
  'กองคลัง',
  'กองช่าง',
  'กองการศึกษา ศาสนาและวัฒนธรรม',
  'หน่วยตรวจสอบภายใน',
  'ทุกสำนัก/กอง',
];

/** Every local authority reports on the whole agency: its own name stands over the tables. */
export function agencyLine({ name }: Pick<Agency, 'name'>): readonly string[] {
  return name === null ? [] : [name];
}
