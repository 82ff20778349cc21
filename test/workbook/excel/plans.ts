import type { PlanEdit, PlanRow, SheetContent, WorkbookPlan } from '../../../src/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { type ExcelHost } from '../../excel-host';
import { content, put, values, write } from '../contract';

/** The smallest PNG there is: one dot. */
export const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

export function adapter(host: ExcelHost): ExcelWorkbook {
  return new ExcelWorkbook({ run: host.runExcel, supports: host.supports });
}

const STYLES: SheetContent['styles'] = {
  head: {
    font: 'TH SarabunPSK',
    size: 16,
    bold: true,
    fill: '#E7E6E6',
    border: 'thin',
    horizontal: 'center',
    format: '@',
  },
  text: { font: 'TH SarabunPSK', size: 16, border: 'thin', wrap: true, vertical: 'top', format: '@' },
  day: { font: 'TH SarabunPSK', size: 16, format: '[$-D07041E]d mmm yyyy' },
};

/** A sheet with some of everything that a plan can put on one. */
export function richContent(word: string, table = 'Tidtam_Report'): SheetContent {
  const rows: PlanRow[] = [
    [{ value: `รายงาน ${word}`, style: 'head' }, { style: 'head' }, { style: 'head' }],
    [
      { value: 'มาตรการ', style: 'head' },
      { value: 'ขั้นตอน', style: 'head' },
      { value: 'กำหนด', style: 'head' },
    ],
    [
      { value: word, style: 'text' },
      { value: `- ขั้นที่ ๑ ${word}\n- ขั้นที่ ๒`, style: 'text' },
      { date: '2022-03-31', style: 'day' },
    ],
    [
      { value: 'เอกสาร', link: 'https://example.go.th/a', style: 'text' },
      { value: 12.5 },
      { formula: '=B4*2', value: 25 },
    ],
  ];
  return content(rows, {
    styles: STYLES,
    heights: [30, 24, null, 24],
    widths: [120, 240, 90],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    page: {
      orientation: 'landscape',
      margins: { top: 2, bottom: 2, left: 2.5, right: 1.5, header: 1, footer: 1 },
      titleRows: { first: 0, last: 1 },
      printArea: { top: 0, left: 0, bottom: 3, right: 2 },
      footer: '&R&P/&N',
      breaksBefore: [3],
      centerHorizontally: true,
    },
    freeze: { rows: 2, columns: 1 },
    tables: [{ name: table, area: { top: 1, left: 0, bottom: 3, right: 2 }, style: null }],
    validations: [
      {
        area: { top: 2, left: 0, bottom: 3, right: 0 },
        source: "'แผน'!$A$1:$A$2",
        allowBlank: true,
        prompt: { title: 'มาตรการ', text: 'เลือกจากรายการ' },
      },
      { area: { top: 2, left: 1, bottom: 3, right: 1 }, source: "'แผน'!$B$1:$B$2", allowBlank: false },
    ],
    conditionalFormats: [
      { area: { top: 2, left: 0, bottom: 3, right: 2 }, formula: '$A3="เสร็จ"', style: { fill: '#C6EFCE' } },
      {
        area: { top: 2, left: 0, bottom: 3, right: 2 },
        formula: '$A3="ช้า"',
        style: { color: '#9C0006', bold: true },
      },
    ],
    pictures: [
      { bytes: DOT, type: 'png', at: { row: 1, column: 1 }, width: 3, height: 1.5, description: 'ตรา' },
    ],
    gridlines: false,
    tabColor: '#1F4E79',
  });
}

/** A workbook with a sheet of the user's, two of ours, a name and our state. */
export async function officeWorkbook(host: ExcelHost): Promise<ExcelWorkbook> {
  const port = adapter(host);
  const user = values([
    ['อบรม', 'เสร็จ', 1],
    ['ประชุม', 'ช้า', 2],
    ['- จัดทำแผน', '', 3],
  ]);
  const edits: PlanEdit[] = [
    put('', 'แผน', content(user)),
    put('report-6', 'รายงาน', richContent('ก่อน')),
    put('lists', 'รายการ', content(values([['สถานะ'], ['เสร็จ'], ['ช้า']]))),
    { edit: 'name', name: 'Tidtam_Status', refersTo: "'รายการ'!$A$2:$A$3" },
    { edit: 'state', xml: '<state xmlns="urn:tidtam:state:1">เดิม</state>' },
  ];
  const outcome = await port.apply({ edits });
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return port;
}

/** One of every edit: a sheet replaced, one added, one taken away, cells, rules, names, state. */
export const EVERYTHING: WorkbookPlan = {
  edits: [
    put('report-6', 'รายงาน', richContent('หลัง')),
    put('report-12', 'รายงานสิบสองเดือน', richContent('ใหม่', 'Tidtam_Twelve')),
    { edit: 'remove-sheet', mark: 'lists' },
    {
      ...write(
        'แผน',
        0,
        1,
        [
          [{ value: 'ใหม่', style: 'head' }, { value: '-' }],
          [{ value: 'เสร็จ' }, null],
        ],
        [
          ['เสร็จ', 1],
          ['ช้า', 2],
        ],
      ),
      styles: { head: STYLES['head'] ?? {} },
    } as PlanEdit,
    {
      edit: 'validate',
      sheet: 'แผน',
      validation: {
        area: { top: 0, left: 1, bottom: 2, right: 1 },
        source: "'แผน'!$A$1:$A$3",
        allowBlank: true,
      },
    },
    {
      edit: 'colour',
      sheet: 'แผน',
      format: {
        area: { top: 0, left: 0, bottom: 2, right: 2 },
        formula: '$B1="ช้า"',
        style: { fill: '#FFC7CE' },
      },
    },
    { edit: 'name', name: 'Tidtam_Status', refersTo: "'แผน'!$B$1:$B$3" },
    { edit: 'name', name: 'Tidtam_Owners', refersTo: "'แผน'!$A$1:$A$3" },
    { edit: 'state', xml: '<state xmlns="urn:tidtam:state:1">ใหม่</state>' },
  ],
};
