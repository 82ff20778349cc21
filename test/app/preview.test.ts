import { SHOWN_CHANGES, previewOf } from '../../src/app';
import type { PlanEdit, PlanRow, SheetContent } from '../../src/workbook';
import { sheet, workbook } from '../tables/grid';

const PAGE = {
  orientation: 'landscape',
  margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
} as const;
const content = (rows: readonly PlanRow[]): SheetContent => ({
  styles: {},
  rows,
  heights: [],
  widths: [],
  merges: [],
  page: PAGE,
});
const SNAPSHOT = workbook(
  sheet('แผน', [
    ['มาตรการ', 'กอง'],
    ['ประกาศ', { value: 45_000, text: '15 มี.ค. 66', date: '2023-03-15' }],
    [{ value: 3, formula: '=1+2' }, true],
  ]),
  sheet('รายงาน รอบ ๖ เดือน', [['เก่า']], { mark: 'report-6' }),
  sheet('มาตรการ', [['M01', 'พิมพ์ไว้']], { mark: 'register' }),
);
const of = (...edits: readonly PlanEdit[]) => previewOf({ edits }, SNAPSHOT);
const write = (top: number, left: number, rows: readonly PlanRow[], name = 'แผน'): PlanEdit => ({
  edit: 'write-cells',
  sheet: name,
  top,
  left,
  rows,
  expected: rows.map((row) => row.map(() => null)),
  styles: {},
});
const changes = (edit: PlanEdit) =>
  of(edit).cells.map(({ place, before, after }) => [place.row, place.column, before, after]);

describe('cells of the user’s', () => {
  it('shows what each held and will hold: words, numbers, yes and no, days, formulas', () => {
    const rows = [
      [{ value: 'ประกาศใหม่' }, { date: '2024-09-30' }],
      [{ formula: '=2+2', value: 4 }, { value: null }],
      [{ value: 12.5 }, { value: false }],
    ];
    expect(changes(write(1, 0, rows))).toEqual([
      [1, 0, 'ประกาศ', 'ประกาศใหม่'],
      [1, 1, '15 มี.ค. 66', '30 ก.ย. 67'],
      [2, 0, '=1+2', '=2+2'],
      [2, 1, 'true', ''],
      [3, 0, '', '12.5'],
      [3, 1, '', 'FALSE'],
    ]);
  });

  it('leaves out what stays as it is, also under a new look', () => {
    const rows = [
      [{ value: 'ประกาศ', style: 'bold' }, { date: '2023-03-15' }],
      [{ formula: '=1+2', value: 3 }, { style: 'bold' }],
      [{ value: null }, null],
    ];
    expect(changes(write(1, 0, rows))).toEqual([]);
    expect(of(write(1, 0, rows)).asks).toBe(true);
  });

  it('counts a formula that becomes its own result as a change', () => {
    expect(changes(write(2, 0, [[{ value: 3 }]]))).toEqual([[2, 0, '=1+2', '3']]);
  });

  it('lists so many and counts all', () => {
    const rows = Array.from({ length: 500 }, (_, at) => [{ value: at }]);
    const { cells, cellCount } = of(write(10, 0, rows));
    expect([cells.length, cellCount]).toEqual([SHOWN_CHANGES, 500]);
  });

  it('shows what laying an area anew takes away', () => {
    const edit: PlanEdit = {
      edit: 'replace-block',
      sheet: 'แผน',
      area: { top: 1, left: 0, bottom: 2, right: 1 },
      rows: [[{ value: 'ประกาศ' }, { style: 'x' }]],
      merges: [],
      heights: [],
      expected: [],
      styles: {},
    };
    expect(changes(edit)).toEqual([
      [1, 1, '15 มี.ค. 66', ''],
      [2, 0, '=1+2', ''],
      [2, 1, 'true', ''],
    ]);
    expect(of(edit).asks).toBe(true);
  });
});

describe('sheets', () => {
  it('makes new ones and replaces its own reports without a question', () => {
    const rows = [[{ value: 'ใหม่' }]];
    const preview = of(
      { edit: 'put-sheet', mark: 'report-6', name: 'รายงาน', content: content(rows) },
      { edit: 'put-sheet', mark: '', name: 'แผน', content: content(rows) },
      { edit: 'copy-sheet', sheet: 'แผน', mark: 'original-1', name: 'แผน (ต้นฉบับ)' },
      { edit: 'name', name: 'Tidtam_X', refersTo: "'แผน'!$A$1" },
      { edit: 'state', xml: null },
    );
    expect(preview).toEqual({
      sheets: [
        { sheet: 'รายงาน รอบ ๖ เดือน', change: 'replaced' },
        { sheet: 'แผน (2)', change: 'made' },
        { sheet: 'แผน (ต้นฉบับ)', change: 'copied' },
      ],
      cells: [],
      cellCount: 0,
      rules: [],
      asks: false,
    });
  });

  it('asks before a sheet of its own that people type into is replaced, and shows what changes there', () => {
    const rows = [[{ value: 'M01' }, null, { value: 'ใหม่' }]];
    const preview = of({ edit: 'put-sheet', mark: 'register', name: 'x', content: content(rows) });
    expect(preview.sheets).toEqual([{ sheet: 'มาตรการ', change: 'replaced' }]);
    expect(preview.cells.map(({ place, before, after }) => [place.column, before, after])).toEqual([
      [2, '', 'ใหม่'],
      [1, 'พิมพ์ไว้', ''],
    ]);
    expect(preview.asks).toBe(true);
  });

  it('asks before a sheet is taken away, but for its own reports', () => {
    expect(of({ edit: 'remove-sheet', mark: 'register' })).toMatchObject({
      sheets: [{ sheet: 'มาตรการ', change: 'removed' }],
      asks: true,
    });
    expect(of({ edit: 'remove-sheet', mark: 'report-6' }).asks).toBe(false);
    expect(of({ edit: 'remove-sheet', mark: 'gone' })).toMatchObject({ sheets: [], asks: false });
  });
});

it('names the cells that get a list or a colour, and asks where they are the user’s', () => {
  const area = { top: 1, left: 1, bottom: 9, right: 1 };
  const list = {
    edit: 'validate',
    sheet: 'แผน',
    validation: { area, source: 'Tidtam_Statuses', allowBlank: true },
  } as const;
  const colour = { edit: 'colour', sheet: 'แผน', format: { area, formula: '$B2="x"', style: {} } } as const;
  expect(of(list, colour)).toMatchObject({
    rules: [
      { sheet: 'แผน', area, rule: 'list' },
      { sheet: 'แผน', area, rule: 'colour' },
    ],
    asks: true,
  });
  const put = { edit: 'put-sheet', mark: 'x', name: 'ใหม่', content: content([]) } as const;
  expect(of(put, { ...list, sheet: 'ใหม่' }).asks).toBe(false);
});
