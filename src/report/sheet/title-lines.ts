import type { Register } from '../../domain';
import { agencyPlace } from '../agency-place';
import { LAYOUTS, WORDS } from '../layouts';
import type { ReportOptions } from '../options';
import { fill, inDigits } from './fill';

/**
 * The lines above a table, as in document 004: what it is, of whom, of which year and round. What the
 * workbook does not tell is left as dots to be written over, never guessed.
 */
export function titleLines(register: Register, options: ReportOptions, title: string): string[] {
  const { yearLine } = LAYOUTS[register.subject];
  const { round, digits } = options;
  const year = register.fiscalYear === null ? WORDS.shortBlank : inDigits(register.fiscalYear, digits);
  return [
    title,
    fill(WORDS.agency, { agency: agencyPlace(register.agency.name ?? WORDS.blank, register.agency) }),
    fill(yearLine, { year, round: inDigits(round, digits) }),
  ];
}
