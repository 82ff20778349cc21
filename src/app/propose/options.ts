import type { Day } from '../../domain';
import type { Wording } from '../../tables';
import type { Source } from '../take-in';

/** What a proposal depends on besides the workbook and what is asked. */
export interface ProposeOptions {
  /** Of headers, titles and sheet names that are written. */
  readonly language: 'th' | 'en';
  readonly today: Day;
  readonly digits: 'thai' | 'arabic';
  /** Documents that were read, by the ids that requests name them by. Kept by who asks. */
  readonly sources?: { get(id: string): Source | undefined };
}

/** The language as the catalogue of words names it. */
export function wordingOf(language: ProposeOptions['language']): keyof Wording {
  return language === 'th' ? 'thai' : 'english';
}
