import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanEdit, SheetContent } from '../../../src/workbook';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { tinyPng } from '../../fixtures/png';
import { richWorkbook } from '../../fixtures/rich-workbook';
import { render } from '../../office/libreoffice';
import { openXmlErrors } from '../../office/validator';
import { ourDrawing } from './our-drawing';
import { content, PAGE, put, values, write } from '../contract';

/** What the adapter writes is looked at by Microsoft's own validator and by another program. */
const folder = mkdtempSync(join(tmpdir(), 'tidtam-valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saved(name: string, file: Uint8Array, ...plans: (readonly PlanEdit[])[]): Promise<string> {
  const workbook = FileWorkbook.open(file);
  for (const edits of plans) expect(await workbook.apply({ edits })).toMatchObject({ outcome: 'applied' });
  const path = join(folder, name);
  writeFileSync(path, workbook.save());
  return path;
}

const BODY = { font: 'TH SarabunPSK', size: 16, border: 'thin', wrap: true, vertical: 'top' } as const;

/** One of everything that a sheet can hold. */
const EVERYTHING: SheetContent = {
  styles: {
    head: {
      ...BODY,
      bold: true,
      italic: false,
      color: '#1f3864',
      fill: '#ddebf7',
      horizontal: 'center',
      vertical: 'center',
    },
    body: BODY,
    text: { ...BODY, format: '@', indent: 1, locked: false },
    day: { ...BODY, format: 'd mmm yyyy', border: { bottom: 'dotted', top: 'medium' } },
  },
  rows: [
    [{ value: 'รายงานผล & <การดำเนินงาน>', style: 'head' }, { style: 'head' }, { style: 'head' }],
    [
      { value: 'มาตรการ\nส่งเสริม', style: 'head' },
      { value: 'วันที่', style: 'head' },
      { value: 'สถานะ', style: 'head' },
      null,
      null,
      { value: 'คงเหลือ' },
    ],
    [
      { value: '- ประกาศนโยบาย', style: 'body', link: 'https://example.go.th/?a=1&b=2' },
      { date: '2021-10-01', style: 'day' },
      { value: 'เสร็จ', style: 'body' },
      null,
      { value: 7 },
      { value: 2 },
    ],
    [
      { value: '=ไม่ใช่สูตร', style: 'text' },
      { date: '2022-03-31' },
      { value: true },
      null,
      { value: 3 },
      { value: 0 },
    ],
    [
      { formula: '=COUNTA(A3:A4)', value: 2 },
      { formula: "='ทุกอย่าง'!A1", value: 'รายงานผล' },
      { value: 'a\u0001b' },
    ],
  ],
  heights: [40, 60, null, 24],
  widths: [200, 90, 90],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  page: {
    ...PAGE,
    orientation: 'landscape',
    titleRows: { first: 0, last: 1 },
    printArea: { top: 0, left: 0, bottom: 50, right: 5 },
    header: '&C- &P -',
    footer: '&Rหน้า &P จาก &N',
    breaksBefore: [4],
    centerHorizontally: true,
  },
  freeze: { rows: 2, columns: 1 },
  tables: [
    {
      name: 'Tidtam_All',
      area: { top: 1, left: 0, bottom: 3, right: 2 },
      style: 'TableStyleLight1',
      calculatedColumns: [{ column: 2, formula: '=IF(A3>1,"&",1)' }],
    },
  ],
  validations: [
    {
      area: { top: 2, left: 2, bottom: 3, right: 2 },
      source: 'Tidtam_Words',
      allowBlank: true,
      prompt: { title: 'สถานะ', text: 'เลือก\nหนึ่งข้อ' },
      error: { title: 'สถานะ', text: 'ไม่อยู่ในรายการ', style: 'warning' },
    },
  ],
  conditionalFormats: [
    {
      area: { top: 2, left: 2, bottom: 3, right: 2 },
      formula: '$C3="เสร็จ"',
      style: { bold: true, fill: '#c6efce', color: '#006100', border: 'thin', format: '@' },
    },
  ],
  pictures: [
    {
      bytes: tinyPng(),
      type: 'png',
      at: { row: 6, column: 0 },
      width: 2,
      height: 2,
      description: 'ตราของหน่วยงาน',
    },
  ],
  charts: [
    {
      kind: 'bar-stacked',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      series: [
        {
          name: 'เสร็จ & <แล้ว>',
          values: { top: 2, left: 4, bottom: 3, right: 4 },
          color: '#1f3864',
          labels: true,
        },
        {
          name: { row: 1, column: 5 },
          values: { top: 2, left: 5, bottom: 3, right: 5 },
          color: '#9dc3e6',
          pattern: 'diagonal',
          labels: true,
        },
      ],
      title: 'ความก้าวหน้าตามผู้รับผิดชอบ',
      at: { row: 12, column: 0 },
      width: 15,
      height: 6,
      namesWidth: 4,
      legend: 'bottom',
      axisMax: 10,
      format: '[$-D00041E]0',
      font: 'TH SarabunPSK',
      size: 14,
      description: 'แผนภูมิ "แท่ง"',
    },
    {
      kind: 'column',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      series: [
        { name: 'เหลือ', values: { top: 2, left: 5, bottom: 3, right: 5 }, color: '#9dc3e6', pattern: 'dots' },
      ],
      at: { row: 32, column: 0 },
      width: 10,
      height: 6,
      legend: 'right',
      description: '',
    },
  ],
  gridlines: false,
  tabColor: '#1f4e79',
};

const PLAN: readonly PlanEdit[] = [
  put('everything', 'ทุกอย่าง', EVERYTHING),
  put('words', 'รายการ', content(values([['เสร็จ'], ['ยังไม่เสร็จ']]))),
  { edit: 'name', name: 'Tidtam_Words', refersTo: "'รายการ'!$A$1:$A$2" },
  { edit: 'state', xml: '<state xmlns="urn:tidtam:state:1"><made/></state>' },
];

const CELLS: readonly PlanEdit[] = [
  write(
    'มาตรการ',
    6,
    0,
    [
      [
        { value: '- ใหม่', link: 'https://example.org/' },
        { date: '2021-10-01' },
        { formula: '=C2*2', value: 100 },
      ],
    ],
    [[null, null, null]],
  ),
  {
    edit: 'validate',
    sheet: 'มาตรการ',
    validation: { area: { top: 1, left: 1, bottom: 2, right: 1 }, source: 'Tidtam_Words', allowBlank: true },
  },
  {
    edit: 'colour',
    sheet: 'มาตรการ',
    format: { area: { top: 1, left: 0, bottom: 2, right: 2 }, formula: '$C2>10', style: { fill: '#ffeb9c' } },
  },
];

test('a workbook made from nothing is valid, and prints with its titles on each page', async () => {
  const path = await saved('new.xlsx', newWorkbook(), [...PLAN, { edit: 'remove-sheet', mark: BLANK_MARK }]);
  expect(await openXmlErrors(path)).toEqual([]);
  const { text } = await render(path);
  expect(text.slice(0, 2).every((page) => page.includes('รายงานผล & <การดำเนินงาน>'))).toBe(true);
  expect(text[0]).toMatch(/-\s*1\s*-/);
  const printed = text.join('');
  for (const one of ['ความก้าวหน้า', 'เสร็จ & <แล้ว>', 'คงเหลือ', 'เหลือ', '๗', '๑๐']) {
    expect(printed).toContain(one);
  }
});

test('an empty new workbook is valid', async () => {
  expect(await openXmlErrors(await saved('empty.xlsx', newWorkbook()))).toEqual([]);
});

/** Cells laid anew over what is there, and the sheet as it was. */
const RELAID: readonly PlanEdit[] = [
  {
    edit: 'replace-block',
    sheet: 'มาตรการ',
    area: { top: 4, left: 0, bottom: 8, right: 3 },
    rows: [
      [
        { value: 'ที่', style: 'head' },
        { value: 'มาตรการ', style: 'head', link: 'https://example.org/' },
      ],
      [{ value: 1 }, { value: '- ใหม่' }, {}, { formula: '=A6+1', value: 2 }],
      [null, { date: '2021-10-01' }],
    ],
    merges: [{ top: 5, left: 0, bottom: 6, right: 0 }],
    heights: [30, null, 18.5],
    expected: [
      [null, null, null, null],
      ['- เผยแพร่บนเว็บไซต์', null, null, null],
      ...Array.from({ length: 3 }, () => [null, null, null, null]),
    ],
    styles: { head: { ...BODY, bold: true, fill: '#ddebf7' } },
  },
  {
    edit: 'validate',
    sheet: 'มาตรการ',
    validation: { area: { top: 3, left: 1, bottom: 6, right: 2 }, source: 'Tidtam_Words', allowBlank: true },
  },
  { edit: 'copy-sheet', sheet: 'มาตรการ', mark: 'original-1', name: 'มาตรการ (เดิม)' },
  { edit: 'copy-sheet', sheet: 'ไพวอต', mark: 'original-2', name: 'ไพวอต (เดิม)' },
];

test.each([
  ['added to', [PLAN]],
  ['laid anew and copied', [PLAN, RELAID]],
  ['added to twice, and its cells written', [PLAN, PLAN, CELLS]],
  [
    'added to, and the sheets taken away again',
    [
      PLAN,
      [
        { edit: 'remove-sheet', mark: 'everything' },
        { edit: 'state', xml: null },
      ] as const,
    ],
  ],
])('a workbook full of other things is as valid as before when it is %s', async (_, plans) => {
  expect(await openXmlErrors(await saved('before.xlsm', richWorkbook()))).toEqual([]);
  const path = await saved('after.xlsm', richWorkbook(), ...plans);
  expect(await openXmlErrors(path)).toEqual([]);
  expect((await render(path)).pages).toBeGreaterThan(1);
});

test('a drawing with the user’s chart and picture is as valid with ours beside them', async () => {
  const again = put('agency', '', { ...EVERYTHING, validations: [] });
  expect(await openXmlErrors(await saved('kept.xlsm', ourDrawing(), [again], [again]))).toEqual([]);
});
