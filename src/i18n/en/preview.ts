import type { MemoTexts } from '../memo-texts';

export const preview: MemoTexts['preview'] = {
  memo: 'Look at the memo before printing',
  memoTitle: 'The memo, before printing',
  reportTitle: 'The report’s sheets, before printing',
  back: 'Back',
  pages: 'Pages',
  page: 'Page {page} of {count}',
  sheetPage: '{sheet}\nPage {page} of {count}',
  previous: 'Page before',
  next: 'Next page',
  larger: 'Twice as large',
  fit: 'Fit the pane',
  paper: 'Picture of {page}; arrows scroll it',
  drawing: 'Setting the pages …',
  gone: 'There are no pages now: something has to be mended first',
  emblem: 'Space for the emblem',
  memoHint: 'Set as the standard memo in Sarabun. Nothing has been written.',
  templateHint:
    'This workbook keeps the office’s own template: the pages in Word follow it. What you see is the standard memo.',
  annexHint: 'Where tables behind the memo break is a close guess: Word may break a row earlier or later.',
  reportHint:
    'Nothing has been written into the workbook. Press “Make report and memo” when it is as you wish.',
};
