import type { Texts } from '../texts';

export const troubles: Texts['troubles'] = {
  'cell-editing': {
    what: 'Excel cannot take this yet',
    why: 'A cell is being edited, or a dialog is open.',
    next: 'Press Enter or Esc in the cell and try again.',
  },
  'access-denied': {
    what: 'Excel does not let this workbook be changed',
    why: 'It is read-only or protected.',
    next: 'Press “Enable Editing” or unprotect it, and try again.',
  },
  'too-large': {
    what: 'The workbook is larger than Excel can hand over',
    why: 'Excel limits how much travels at once.',
    next: 'Move the sheets that do not belong elsewhere, and try again.',
  },
  busy: {
    what: 'Excel does not answer',
    why: 'It is busy, or the connection was lost.',
    next: 'Wait a moment and try again.',
  },
  'not-supported': {
    what: 'This Excel cannot do that',
    why: 'It is older than what is needed.',
    next: 'Update Excel, or open the workbook in Tidtam’s web page.',
  },
  gone: {
    what: 'A sheet that is needed is no longer there',
    why: 'Somebody deleted or moved it meanwhile.',
    next: 'Check the workbook and try again.',
  },
  conflict: {
    what: 'Excel cannot place the sheet',
    why: 'A name, a table or merged cells are in the way.',
    next: 'Look for something of the same name, and try again.',
  },
  'not-as-written': {
    what: 'The sheet is not as it was made',
    why: 'Excel or somebody else changed it at the same time.',
    next: 'Put the workbook back, and try again.',
  },
  'not-loaded': {
    what: 'A part of the program did not load',
    why: 'The connection may have been lost.',
    next: 'Check the connection and open it again.',
  },
  unknown: {
    what: 'That did not work',
    why: 'Something happened that the program did not expect.',
    next: 'Try again. If it stays so, copy the details for your helper.',
  },
};
