import type { Day } from '../../domain';

/** What a proposal depends on besides the workbook and what is asked. */
export interface ProposeOptions {
  /** Of headers, titles and sheet names that are written. */
  readonly language: 'th' | 'en';
  readonly today: Day;
  readonly digits: 'thai' | 'arabic';
}
