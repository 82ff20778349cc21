import type { Round } from '../../domain';
import type { ColumnRole } from '../roles';
import type { ColumnDefinition, Wording } from './column';
import { MEASURE_COLUMNS } from './measure-columns';
import { REPORT_COLUMNS } from './report-columns';

type Entry = (typeof MEASURE_COLUMNS | typeof REPORT_COLUMNS)[number];

/** A role that stands in neither list does not compile. */
type Complete =
  Record<Exclude<ColumnRole, Entry['role']>, never> extends Record<string, never>
    ? readonly ColumnDefinition[]
    : never;

const ALL: Complete = [...MEASURE_COLUMNS, ...REPORT_COLUMNS];

/** The column catalogue: what is known of each role. Headers, synonyms and widths stand nowhere else. */
export const COLUMNS = Object.fromEntries(ALL.map((column) => [column.role, column])) as Readonly<
  Record<ColumnRole, ColumnDefinition>
>;

/** How a header says its round: `สถานะการดำเนินงาน (รอบ ๖ เดือน)`. */
const ROUND_SUFFIX: Readonly<Record<Round, Wording>> = {
  6: { thai: '(รอบ ๖ เดือน)', english: '(6 months)' },
  12: { thai: '(รอบ ๑๒ เดือน)', english: '(12 months)' },
};

/** The header that Tidtam itself writes over a column, with its round when it belongs to one. */
export function columnHeader(role: ColumnRole, round: Round | null, language: keyof Wording): string {
  const header = COLUMNS[role].header[language];
  return round === null ? header : `${header} ${ROUND_SUFFIX[round][language]}`;
}
