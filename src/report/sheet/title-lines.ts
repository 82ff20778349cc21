import type { Agency, Register } from '../../domain';
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
    fill(WORDS.agency, { agency: agencyPlace(register.agency) }),
    fill(yearLine, { year, round: inDigits(round, digits) }),
  ];
}

/** `เทศบาลตำบลทุ่งดาวเรือง อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี` */
function agencyPlace({ name, district, province }: Agency): string {
  return [
    name ?? WORDS.blank,
    withWord(district, WORDS.district, WORDS.districtWords),
    withWord(province, WORDS.province, WORDS.provinceWords),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function withWord(place: string | null, word: string, known: readonly string[]): string {
  if (place === null || place === '') return '';
  return known.some((start) => place.startsWith(start)) ? place : word + place;
}
