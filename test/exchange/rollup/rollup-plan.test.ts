import {
  type AgencySummary,
  type LateOfAgency,
  ROLLUP_WORDS,
  type RollUpOptions,
  rollupPlan,
} from '../../../src/exchange';
import { type PlanCell, type SheetContent, cellAddress } from '../../../src/workbook';
import { OPTIONS, counts, input, summary } from './summaries';

const WORDS = ROLLUP_WORDS.thai;

/** The sheets by name, in their order. */
function sheets(plan: ReturnType<typeof rollupPlan>): Readonly<Record<string, SheetContent>> {
  return Object.fromEntries(
    plan.edits.flatMap((edit) => (edit.edit === 'put-sheet' ? [[edit.name, edit.content] as const] : [])),
  );
}

const sheet = (
  name: string,
  summaries: readonly AgencySummary[],
  more = {},
  options: RollUpOptions = OPTIONS,
) => {
  const content = sheets(rollupPlan(input(summaries, more), options))[name];
  if (!content) throw new Error(`no sheet ${name}`);
  return content;
};

/** Rows below the header, each as the values of its cells. */
function valuesOf(content: SheetContent): unknown[][] {
  const header = content.page.titleRows?.last ?? -1;
  return content.rows.slice(header + 1).map((row) => row.map((cell) => cell?.date ?? cell?.value ?? null));
}

const texts = (content: SheetContent) =>
  content.rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));

const late = (of: AgencySummary, said: Partial<LateOfAgency> = {}): LateOfAgency => ({
  of,
  title: 'ปรับปรุงการให้บริการ',
  owner: 'กองคลัง',
  due: '2026-03-31',
  round: 6,
  status: 'in-progress',
  ...said,
});

test('there are four sheets: all together, by agency, what is late, which files to look at', () => {
  expect(Object.keys(sheets(rollupPlan(input([summary('ก')]), OPTIONS)))).toEqual(
    Object.values(WORDS.sheets),
  );
});

describe('the sheet of agencies', () => {
  const both = [counts(6, { done: 3, unknown: 1 }), counts(12, { notStarted: 4, late: 2 })];

  test('has a row for each agency and round, with its total and share as formulas over the row', () => {
    const content = sheet(WORDS.sheets.agencies, [
      summary('ก', { rounds: both }),
      summary('ข', { rounds: both }),
    ]);
    expect(valuesOf(content).map((row) => row.slice(0, 13))).toEqual([
      [1, 'องค์การบริหารส่วนตำบลก', 'เมืองสมมุติ', 'สมมุติบุรี', 2569, 6, 4, 0, 0, 3, 1, 75, 0],
      [1, 'องค์การบริหารส่วนตำบลก', 'เมืองสมมุติ', 'สมมุติบุรี', 2569, 12, 4, 4, 0, 0, 0, 0, 2],
      [2, 'องค์การบริหารส่วนตำบลข', 'เมืองสมมุติ', 'สมมุติบุรี', 2569, 6, 4, 0, 0, 3, 1, 75, 0],
      [2, 'องค์การบริหารส่วนตำบลข', 'เมืองสมมุติ', 'สมมุติบุรี', 2569, 12, 4, 4, 0, 0, 0, 0, 2],
    ]);
    const first = (content.page.titleRows?.last ?? 0) + 1;
    const [total, share] = [content.rows[first]?.[6], content.rows[first]?.[11]];
    expect(total?.formula).toBe(`=SUM(${cellAddress(first, 7)}:${cellAddress(first, 10)})`);
    expect(share?.formula).toContain(cellAddress(first, 9));
  });

  test('leaves a round out of which nobody says anything, and says so', () => {
    const rounds = [counts(6, { done: 1 }), counts(12, { unknown: 1, told: false })];
    const plan = [summary('ก', { rounds })];
    expect(valuesOf(sheet(WORDS.sheets.agencies, plan)).map((row) => row[5])).toEqual([6]);
    expect(texts(sheet(WORDS.sheets.overview, plan))).toContain('ไม่มีหน่วยงานใดรายงานรอบ ๑๒ เดือน');
  });

  test('marks the row of a round of which only this agency says nothing', () => {
    const untold = [counts(6, { unknown: 1, told: false })];
    const rows = valuesOf(sheet(WORDS.sheets.agencies, [summary('ก'), summary('ข', { rounds: untold })]));
    expect(rows.map((row) => row[14])).toEqual([null, WORDS.untoldNote]);
  });

  test('has a native table with the file behind the printed columns', () => {
    const content = sheet(WORDS.sheets.agencies, [summary('เขต/ก.xlsx')]);
    expect(content.tables?.[0]?.name).toBe('Tidtam_Rollup');
    expect(content.page.printArea?.right).toBe(14);
    expect(valuesOf(content)[0]?.[15]).toBe('เขต/ก.xlsx');
  });
});

describe('the sheet of all together', () => {
  const here = summary('ก', { rounds: [counts(6, { done: 3, inProgress: 1, late: 1 })] });
  const there = summary('ข', { district: 'ทุ่งสมมุติ', rounds: [counts(6, { notStarted: 4 })] });
  const away = summary('ค', { province: 'สมมุติธานี', district: 'ไกลสมมุติ' });

  test('sums up by district when all are of one province, and by province when there are several', () => {
    const regions = (...all: AgencySummary[]) =>
      valuesOf(sheet(WORDS.sheets.overview, all)).map((row) => row[0]);
    expect(regions(here, there)).toEqual([WORDS.all, 'เมืองสมมุติ', 'ทุ่งสมมุติ']);
    expect(regions(here, there, away)).toEqual([WORDS.all, 'สมมุติบุรี', 'สมมุติธานี']);
    expect(regions(here)).toEqual([WORDS.all]);
  });

  test('shows at once what its formulas come to', () => {
    const rows = valuesOf(sheet(WORDS.sheets.overview, [here, there]));
    expect(rows).toEqual([
      [WORDS.all, 6, 2, 8, 4, 1, 3, 0, 37.5, 1],
      ['เมืองสมมุติ', 6, 1, 4, 0, 1, 3, 0, 75, 1],
      ['ทุ่งสมมุติ', 6, 1, 4, 4, 0, 0, 0, 0, 0],
    ]);
  });

  test('counts over the rows of the agencies, and no formula holds a text of a workbook', () => {
    const evil = summary('ก', { district: '=1+1', province: '"&A1&"', agency: '=HYPERLINK("x")' });
    const content = sheet(WORDS.sheets.overview, [evil, away]);
    const formulas = content.rows.flatMap((row) =>
      row.flatMap((cell: PlanCell | null) => cell?.formula ?? []),
    );
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) {
      expect(formula).not.toMatch(/HYPERLINK|"|1\+1/);
      if (!formula.startsWith('=IF(')) expect(formula).toContain(`'${WORDS.sheets.agencies}'!$`);
    }
  });
});

describe('the sheet of what is late', () => {
  test('tells agency, measure, owner, when it was due and how many days ago, in the order of the agencies', () => {
    const [a, b] = [summary('ก'), summary('ข')];
    const rows = valuesOf(
      sheet(WORDS.sheets.late, [a, b], { late: [late(a), late(b, { due: '2026-04-19' })] }),
    );
    expect(rows.map((row) => [row[1], row[4], row[5], row[7], row[9]])).toEqual([
      ['องค์การบริหารส่วนตำบลก', 'ปรับปรุงการให้บริการ', 'กองคลัง', '2026-03-31', 20],
      ['องค์การบริหารส่วนตำบลข', 'ปรับปรุงการให้บริการ', 'กองคลัง', '2026-04-19', 1],
    ]);
  });

  test('says how many more there are when they are too many for it', () => {
    const one = summary('ก');
    expect(texts(sheet(WORDS.sheets.late, [one], { late: [late(one)], lateLeft: 12 }))).toContainEqual(
      expect.stringContaining('อีก ๑๒ มาตรการ'),
    );
  });

  test('says that nothing is', () => {
    expect(texts(sheet(WORDS.sheets.late, [summary('ก')]))).toContain(WORDS.none);
  });
});

describe('the sheet of files to look at', () => {
  test('lists what is left out with its reason, then what is counted but doubtful', () => {
    const agency = 'อบต.ธารสุขใจ';
    const all = [summary('ก', { agency }), summary('ข', { agency }), summary('ค')];
    const leftOut = [{ file: 'แปลก.xlsx', reason: 'ไฟล์เสียหาย' }];
    const rows = valuesOf(sheet(WORDS.sheets.files, all, { leftOut }));
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      ['แปลก.xlsx', WORDS.leftOut],
      ['ก', WORDS.counted],
      ['ข', WORDS.counted],
    ]);
    expect(rows[1]?.[4]).toBe('หน่วยงานเดียวกันมี ๒ ไฟล์: ก, ข โปรดลบแถวของไฟล์ที่ไม่ใช้');
  });

  test('lists only the first of very many files of one agency, and says how many more', () => {
    const all = Array.from({ length: 30 }, (_, at) => summary(`f${at}`, { agency: 'อบต.ธารสุขใจ' }));
    const [first] = valuesOf(sheet(WORDS.sheets.files, all));
    expect(first?.[4]).toContain('f4 และอีก ๒๕ ไฟล์');
    expect(first?.[4]).not.toContain('f5');
  });

  test('tells how many files of other kinds lie in the folder', () => {
    const content = sheet(WORDS.sheets.files, [summary('ก')], { others: { '.jpg': 2, '.pdf': 10 } });
    expect(texts(content)).toContainEqual(expect.stringContaining('๑๒ ไฟล์ (.pdf ๑๐, .jpg ๒)'));
  });
});

test.each(['thai', 'arabic'] as const)(
  'numbers stand in the cells as numbers, in %s digits by their format',
  (digits) => {
    const content = sheet(WORDS.sheets.agencies, [summary('ก')], {}, { ...OPTIONS, digits });
    expect(content.styles['figure']?.format).toBe(digits === 'thai' ? '[$-D00041E]#,##0' : '#,##0');
    expect(texts(content)).toContain(
      digits === 'thai' ? 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙' : 'ประจำปีงบประมาณ พ.ศ. 2569',
    );
  },
);

test('every sheet prints on A4 landscape with its header on every page, narrower than the paper', () => {
  const all = sheets(rollupPlan(input([summary('ก')], { late: [late(summary('ก'))] }), OPTIONS));
  for (const { page, widths } of Object.values(all)) {
    expect(page.orientation).toBe('landscape');
    expect(page.titleRows).toBeDefined();
    const printed = widths.slice(0, (page.printArea?.right ?? 0) + 1).reduce((sum, width) => sum + width, 0);
    // 25.7 cm between the margins are 728 pt.
    expect(printed).toBeLessThanOrEqual(728);
  }
});

test('a summary of nothing has its headers, and no formula that refers to nothing', () => {
  const all = sheets(rollupPlan(input([], { leftOut: [{ file: 'a', reason: 'b' }] }), OPTIONS));
  for (const content of Object.values(all)) expect(content.tables ?? []).toEqual([]);
  expect(texts(all[WORDS.sheets.files] ?? sheet(WORDS.sheets.files, []))).toContain('b');
});
