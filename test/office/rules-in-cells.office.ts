import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measure, type RoundReport, type Status, EMPTY_MEASURE } from '../../src/domain';
import { listsEdits, registerEdits, rulesInCells } from '../../src/tables';
import { checkWorkbook, insertTable, propose } from '../../src/app';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { recalculated, render } from './libreoffice';
import { openXmlErrors } from './validator';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (status: Status): RoundReport => ({
  status,
  statusText: null,
  result: null,
  outcome: null,
  recommendation: null,
  evidence: null,
});

/** What a measure is, when it is due, and what the column says whatever day it is opened on. */
const CASES: readonly [title: string, to: string | null, reports: Measure['reports'], word: string][] = [
  ['ครบกำหนดแล้ว ยังทำอยู่', '2001-03-31', { 6: report('in-progress') }, 'เกินกำหนด'],
  ['ครบกำหนดแล้ว ยังไม่บอกสถานะ', '2001-03-31', {}, 'เกินกำหนด'],
  ['ครบกำหนดแล้ว ทำเสร็จในรอบแรก', '2001-03-31', { 6: report('done') }, ''],
  ['เสร็จในรอบแรก รอบหลังยังทำอยู่', '2001-03-31', { 6: report('done'), 12: report('in-progress') }, 'เกินกำหนด'],
  ['ยังไม่ถึงกำหนด', '2299-09-30', { 6: report('not-started') }, ''],
  ['พิมพ์ปี พ.ศ. ลงในวันที่', '2544-03-31', { 6: report('in-progress') }, 'เกินกำหนด'],
  ['ไม่มีกำหนด', null, { 6: report('in-progress') }, ''],
];

const MEASURES = CASES.map(([title, to, reports]): Measure => ({
  ...EMPTY_MEASURE,
  title,
  steps: ['ดำเนินการ'],
  owners: ['สำนักปลัด'],
  monitoring: 'รอบ ๖ เดือน',
  period: to === null ? null : { from: null, to },
  reports,
}));

const saved = (name: string, book: FileWorkbook): string => {
  const path = join(folder, name);
  writeFileSync(path, book.save());
  return path;
};

describe('the register', () => {
  let path = '';
  beforeAll(async () => {
    const book = FileWorkbook.open(newWorkbook());
    const titles = ['ทะเบียนมาตรการ', 'ประจำปีงบประมาณ พ.ศ. ๒๕๔๔'];
    // As it was shown long before anything was late.
    const layout = { titles, language: 'thai', digits: 'thai', lists: true, today: '2000-01-01' } as const;
    const edits = [...listsEdits(['สำนักปลัด']), ...registerEdits(MEASURES, layout, 'มาตรการ')];
    expect(await book.apply({ edits })).toMatchObject({ outcome: 'applied' });
    path = saved('register.xlsx', book);
  });

  test('is a valid workbook', async () => {
    expect(await openXmlErrors(path)).toEqual([]);
  });

  test('says what is late as LibreOffice calculates it, without Tidtam', async () => {
    const opened = await FileWorkbook.open(await recalculated(path)).read();
    const sheet = opened.sheets.find(({ name }) => name === 'มาตรการ');
    const rows = sheet?.rows ?? [];
    const column = rows.flatMap(({ cells }) => cells).find(({ text }) => text === 'เกินกำหนด')?.column;
    const said = CASES.map(([title]) => {
      const cells = rows.find((row) => row.cells.some(({ text }) => text === title))?.cells;
      return [title, cells?.find((cell) => cell.column === column)?.text ?? ''];
    });
    expect(said).toEqual(CASES.map(([title, , , word]) => [title, word]));
  });

  test('prints its days in the Buddhist era', async () => {
    const { text } = await render(path);
    expect(text.join('\n')).toContain('๓๑ มี.ค. ๔๔');
  });
});

test('rules put into a table of the user, and a table put at a cell, leave a valid workbook', async () => {
  const book = FileWorkbook.open(newWorkbook());
  const options = { today: '2026-01-15', digits: 'thai', language: 'thai' } as const;
  await insertTable(book, 'plan', options);
  const columns = [{ column: 0, role: 'status', round: null } as const];
  const rules = rulesInCells(
    await book.read(),
    { sheet: 'Sheet1', rows: { first: 40, last: 44 }, columns },
    { owners: [], language: 'thai' },
  );
  expect(await book.apply({ edits: rules })).toMatchObject({ outcome: 'applied' });
  const check = await checkWorkbook(book, { today: options.today, digits: 'thai', round: null, sheet: null });
  const at = { sheet: 'Sheet1', row: 2, column: 1 };
  const asked = await propose(
    check,
    { ask: 'insert', what: 'projects', at, from: null },
    { language: 'th', today: options.today, digits: 'thai' },
  );
  if (asked.outcome !== 'proposal') throw new Error(asked.reason);
  expect(await book.apply(asked.proposal.plan)).toMatchObject({ outcome: 'applied' });
  const path = saved('rules.xlsx', book);
  expect(await openXmlErrors(path)).toEqual([]);
  expect((await render(path)).pages).toBeGreaterThan(0);
});
