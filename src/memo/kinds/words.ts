/** Words that every kind of memo shares. */
export const WORDS = {
  /** Printed where a fact is not known, to be filled in by hand. */
  blank: '..............................',
  shortBlank: '............',
  phone: 'โทร. {phone}',
  /** Before the last of several counts. */
  and: 'และ',
  tick: '✓',
  no: '-',
  step: '- ',
} as const;
