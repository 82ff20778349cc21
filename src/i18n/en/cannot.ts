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
  protected: 'The sheet “{sheet}” is protected. Unprotect it first (Review > Unprotect Sheet).',
  'too-large': 'This is larger than what is supported. Split it into parts.',
};
