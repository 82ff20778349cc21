import type { cli as th } from '../th/cli';

export const cli: Readonly<Record<keyof typeof th, string>> = {
  reading: 'Reading {file} …',
  recognising: 'Looking at the tables …',
  writing: 'Making the report and the memo …',
  table: '{sheet}!{range}  {kind}  {rows} rows',
  noTables: 'No table found',
  progress:
    '{round}-month round: {total} in all · {done} done · {inProgress} in progress · {notStarted} not started · {unknown} without a status',
  tables: 'Tables found',
  noFindings: 'No findings',
  error: 'To be mended first',
  warning: 'Please check',
  info: 'For your information',
  more: '… and {count} more (see all with --all)',
  passedOver: '{count} passed over (remembered in the workbook)',
  made: 'Made',
  sheetsMade: 'New sheets: {sheets}',
  chooseSheet: 'Choose the table with --sheet NAME.',
  stopped: 'No report was made. Mend what is listed under “To be mended first”, then run it again.',
  refused: 'The workbook was not written: {reason}',
  memoKindOther:
    'A memo of kind “{wanted}” cannot be made from this table; one of kind “{made}” was made. Kinds that can be: {kinds}',
  unchanged: 'The original file was not changed.',
};
