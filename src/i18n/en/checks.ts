import type { checks as th } from '../th/checks';

export const checks: Readonly<Record<keyof typeof th, string>> = {
  ignore: 'Ignore this',
  ignoreOne: 'Ignore this: {sentence}',
  ignored: 'Ignored',
  ignoredHint: 'Remembered in this workbook; neither shown nor counted until heeded again.',
  heed: 'Heed again',
  sayIgnored: 'Passed over; it is listed below',
  sayHeeded: 'Heeded again',
  heedAll: 'Heed all again',
  fixAll: 'Mend together',
  fixAllOf: '{fix} ({count} places)',
};
