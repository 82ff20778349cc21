import { type Day, type Finding, formatDay, roundPeriod, type Round } from '../../domain';
import type { MailTexts } from '../../exchange';
import type { Check } from '../check';
import { Letter } from './letter';
import { COMMON, SUBJECTS, UNITS } from './letter-words';

/** A mail to be looked at, and what its writer should know: whom no address is known of. */
export interface WrittenMail extends MailTexts {
  readonly notes: readonly Finding[];
}

/** What letters are written from. */
export type LetterCheck = Pick<Check, 'register' | 'agency' | 'options'>;

/** A letter that knows what all of them speak of: the agency, what is reported on, its year and round. */
export function letterOf({ register, agency: { agency }, options }: LetterCheck, round: Round): Letter {
  const { digits } = options;
  const subject = register?.subject ?? 'measures';
  const year = register?.fiscalYear ?? agency.fiscalYear;
  const period = year === null ? null : roundPeriod(year, round);
  const letter = new Letter(digits, {
    subject: SUBJECTS[subject],
    unit: UNITS[subject],
    year,
    round,
    agency: agency.name,
    department: agency.department,
    phone: agency.phone,
    from: period && dayText(period.from, digits),
    to: period && dayText(period.to, digits),
  });
  return letter.with({ what: letter.say(COMMON.what) });
}

/** `๓๑ มีนาคม ๒๕๖๙` */
export const dayText = (day: Day, digits: 'thai' | 'arabic'): string => formatDay(day, 'long', digits);
