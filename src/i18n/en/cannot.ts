import type { cannot as th } from '../th/cannot';

export const cannot: Readonly<Record<keyof typeof th, string>> = {
  gone: 'This is no longer there: the workbook has changed since it was checked. Check it again.',
  nothing: 'There is nothing to change.',
  'no-room': 'The cells {range} that this needs are not empty. Choose a free place, or a new sheet.',
  'register-has-more':
    'The register has cells of your own ({range}) that would be lost. Move them out of the register first.',
  unanswered: '{count} findings have to be answered first. Mend or confirm them.',
  crossed:
    'A merged cell, table or formula in {range} reaches over the edge of this area. Take it apart first.',
  'would-differ':
    'The new table would not read the same in {count} places, so nothing is changed. Mend the findings of this table first, or go on using it as it is.',
  'not-measures':
    'The register keeps measures only. Go on using the table of projects as it is, or turn it into a standard table in place.',
  protected: 'The sheet “{sheet}” is protected. Unprotect it first (Review > Unprotect Sheet).',
  template: 'This template cannot be used yet: {count} places must be put right in Word first',
  'too-large': 'This is larger than what is supported. Split it into parts.',
};
