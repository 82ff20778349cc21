import type { excel as th } from '../th/excel';

export const excel: Readonly<Record<keyof typeof th, string>> = {
  documentTitle: 'Tidtam',
  tooOld: 'This Excel is too old for Tidtam',
  tooOldWhy:
    'Tidtam needs Excel 2021 or Microsoft 365. Yours lacks the drop-downs and the page set-up that it works with. Your workbook is not changed.',
  tooOldNext:
    'Tidtam’s web page does the same: open it, drop the workbook there, and take the report and the memo. No data leaves this computer.',
  notInExcel: 'This page opens in Excel',
  notInExcelWhy: 'It is the pane of an add-in: open it with the button “Tidtam” on the Home tab of Excel.',
  openPage: 'Open Tidtam’s web page',
  reduced: 'This Excel does a part of it',
  reducedWhy: 'What it cannot do: {missing}',
  'merged-cells': 'read merged cells',
  'page-set-up': 'set up pages',
  pictures: 'place pictures',
  'hidden-rows': 'tell hidden rows',
  'sheet-restore': 'put sheets back with their formats',
};
