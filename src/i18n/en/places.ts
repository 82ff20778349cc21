import type { places as th } from '../th/places';

export const places: Readonly<Record<keyof typeof th, string>> = {
  label: 'Parts of Tidtam',
  tables: 'Tables',
  check: 'Check',
  report: 'Report',
  memo: 'Memo',
  memoLong: 'Memo (บันทึกข้อความ)',
  exchange: 'Exchange',

  firstTitle: 'Begin with a table of measures',
  firstText:
    'Tidtam reads the ITA measures in your workbook and makes the report sheets and the memo with one button.',
  firstAction: 'Insert the register of measures',
  firstSample: 'Try it with a sample register',
  firstOwn: 'A table of your own will do: it needs a column “มาตรการ”, and a status or a result.',

  insert: 'Insert a standard table',
  insertHint: 'Each table gets a new sheet. No cell of yours is changed.',
  inserting: 'Inserting the sheet…',
  inserted: 'New in the workbook',
  insertedNext: 'Type one measure a row, choose its status, then press “Make report and memo”.',
  insertedSave: 'Save the workbook, fill it in with Excel, then drop it on this page again.',
  insertedSample: 'This is invented data to try things on. Go to “Report” and press the button.',
  emptyTable: 'The table is still empty',
  emptyTableNext: 'Type measures under its header and choose their status. Tidtam checks by itself.',
  insertAgency: 'Insert the sheet of the agency',
  there: 'The workbook already has the sheet {sheet}, so here it is.',
  isThere: 'Already there · go to it',

  toFindings: 'See {count} findings',
  toReport: 'Go to the report',
  checkAgain: 'Check again',

  memoTitle: 'What the memo will say',
  memoNone: 'Shown when a table for the report is found',
  memoFrom: 'Office',
  memoCode: 'No.',
  memoDate: 'Date',
  memoSubject: 'Subject',
  memoTo: 'To',
  memoBlank: 'left blank, to be filled in by hand',
  memoSigners: 'Signed by',
  memoUnnamed: 'no name yet',
  memoAnnexes: 'Tables behind the memo: {count}',
  memoSave: 'Save as a Word file (.docx)',
  memoSaveAgain: 'Save the Word file again',
  memoCopy: 'Copy with formatting',
  memoKeep: 'Keep the memo',
  memoLook:
    '{file} was handed over to be saved. Look in your downloads folder. If it is not there, save it again, or copy it into Word.',
  memoHint: 'The file goes to your downloads folder. Or copy it, and paste it into Word or an e-mail.',
  memoPage: 'Open Tidtam’s web page',
  memoPageHint:
    'Excel on the Mac cannot save files from this pane. Copy the memo into Word, or open Tidtam’s web page and drop this workbook there.',
  memoCopyHint: 'Excel on this device cannot save files from this pane. Copy the memo into Word.',
  copied: 'The memo is copied. Paste it into Word (Ctrl+V).',
  notCopied:
    'The memo could not be copied: the clipboard is closed to this pane. Save the Word file instead.',
  copying: 'Copying…',
  saving: 'Preparing the file…',
  puttingBack: 'Putting the workbook back…',

  readOnly: 'This workbook is read-only',
  readOnlyHint:
    'You can check and read as usual. To make the report, press “Enable Editing” at the top of Excel, or save a copy.',
  nothingToPutBack: 'Nothing to put back. Tidtam remembers the last job since this pane was opened.',
  cancel: 'Stop',
  cancelCheck: 'Stop checking',
  stopping: 'Stopping, and putting the workbook back …',
  copyDetails: 'Copy details for your helper',
  copiedDetails: 'Copied',

  sayInserted: 'New sheets: {sheets}',
};
