import { formatDay, type Register, type RegisterSubject } from '../../domain';
import { agencyPlace } from '../agency-place';
import { LAYOUTS, SUBJECTS, WORDS, type LayoutId } from '../layouts';
import type { ReportOptions } from '../options';
import { fill, inDigits } from './fill';

/** The lines above the table of a layout. */
export function titleLines(register: Register, options: ReportOptions, layout: LayoutId): string[] {
  return filled(LAYOUTS[layout].titles, register, options, '');
}

/** The lines above the summary. */
export function summaryLines(register: Register, options: ReportOptions): string[] {
  return filled(WORDS.summaryLines, register, options, SUBJECTS[register.subject].summaryTitle);
}

/**
 * What it is, of whom, of which year, and which round or day. What the workbook does not tell is left as dots to be
 * written over, never guessed.
 */
function filled(
  lines: readonly string[],
  register: Register,
  options: ReportOptions,
  title: string,
): string[] {
  const name = register.agency.name ?? WORDS.blank;
  const words = {
    title,
    agency: name,
    place: agencyPlace(name, register.agency),
    year: register.fiscalYear === null ? WORDS.shortBlank : inDigits(register.fiscalYear, options.digits),
    when: whenWords(options, 'long'),
  };
  return lines.map((line) => fill(line, words));
}

/** `รอบ ๖ เดือน`, or `ณ วันที่ ๓๐ มิถุนายน ๒๕๖๕`; short, as fits the name of a sheet: `ณ ๓๐ มิ.ย. ๖๕`. */
export function whenWords(
  { round, asOf, digits }: Pick<ReportOptions, 'round' | 'asOf' | 'digits'>,
  style: 'long' | 'short',
): string {
  if (!asOf) return fill(WORDS.inRound, { round: inDigits(round, digits) });
  const template = style === 'long' ? WORDS.onLongDay : WORDS.onDay;
  return fill(template, { day: formatDay(asOf, style, digits) });
}

/** The name that people see on the sheet of the table. */
export function tableName(layout: LayoutId, subject: RegisterSubject, options: ReportOptions): string {
  if (LAYOUTS[layout].reports) return fill(WORDS.reportSheet, { when: whenWords(options, 'short') });
  return subject === 'projects' ? WORDS.planSheetOfProjects : WORDS.planSheet;
}
