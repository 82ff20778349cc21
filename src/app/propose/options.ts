import type { Day } from '../../domain';
import type { Wording } from '../../tables';

/** What a proposal depends on besides the workbook and what is asked. */
export interface ProposeOptions {
  /** Of headers, titles and sheet names that are written. */
  readonly language: 'th' | 'en';
  readonly today: Day;
  readonly digits: 'thai' | 'arabic';
}

/** The language as the catalogue of words names it. */
export function wordingOf(language: ProposeOptions['language']): keyof Wording {
  return language === 'th' ? 'thai' : 'english';
}
