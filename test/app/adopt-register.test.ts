import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, checkWorkbook, insertTable, propose, tablesOf } from '../../src/app';
import type { PlanEdit, WorkbookPlan } from '../../src/workbook';
import { FileWorkbook } from '../../src/workbook/file';

const CHOICES = { today: '2026-01-15', digits: 'thai', round: null, sheet: null } as const;
const OPTIONS = { today: '2026-01-15', digits: 'thai', language: 'th' } as const;
const INSERT = { today: '2026-01-15', digits: 'thai', language: 'thai' } as const;
const open = (name: string) =>
  FileWorkbook.open(new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', name))));

async function adopting(book: FileWorkbook, index = 0) {
  const check = await checkWorkbook(book, CHOICES);
  const refs = tablesOf(check, null).filter(({ sheet }) => sheet !== 'มาตรการ');
  const table = refs[index];
  if (!table) throw new RangeError('no such table');
  return propose(check, { ask: 'adopt', table, roles: [], how: 'register' }, OPTIONS);
}

async function applied(book: FileWorkbook, plan: WorkbookPlan) {
  const outcome = await book.apply(plan);
  if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Ids, places, empty rounds and the words of settled statuses aside. */
const plain = ({ register }: Check) =>
  register?.measures.map(({ reports, ...measure }) => ({
    ...measure,
    places: null,
    id: null,
    reports: Object.entries(reports).flatMap(([round, report]) => {
      const { status, statusText, ...texts } = report;
      const said = { ...texts, status: status ?? statusText };
      return Object.values(said).some((text) => text !== null) ? [[round, said]] : [];
    }),
  }));

const registerRows = (check: Check) => check.tables.find(({ kind }) => kind === 'register')?.rows ?? [];
const titles = (check: Check) => registerRows(check).map(({ measure }) => measure.title);

async function adopted(book: FileWorkbook, index = 0) {
  const proposing = await adopting(book, index);
  if (proposing.outcome !== 'proposal') throw new Error(JSON.stringify(proposing));
  return { ...proposing.proposal, outcome: await applied(book, proposing.proposal.plan) };
}

describe('copying a table into the register', () => {
  it('makes a register where there is none, and leaves the table as it was', async () => {
    const book = open('001-report.xlsx');
    const before = await checkWorkbook(book, CHOICES);
    const sheets = (await book.read()).sheets;
    const { preview, outcome } = await adopted(book);
    expect(preview.asks).toBe(false);
    const after = await checkWorkbook(book, CHOICES);
    expect(plain(after)).toEqual(plain(before));
    expect(
      registerRows(after)
        .map(({ measure }) => measure.id)
        .slice(0, 3),
    ).toEqual(['M01', 'M02', 'M03']);
    const now = (await book.read()).sheets;
    for (const sheet of sheets) expect(now).toContainEqual(sheet);
    await book.restore(outcome.restore);
    expect((await book.read()).sheets).toEqual(sheets);
  });

  it('fills the empty rows of a register that is there', async () => {
    const book = open('001-report.xlsx');
    await insertTable(book, 'register', INSERT);
    const { preview, plan } = await adopted(book);
    expect(preview.asks).toBe(true);
    expect(new Set(plan.edits.map(({ edit }) => edit))).toEqual(new Set(['write-cells']));
    const after = await checkWorkbook(book, CHOICES);
    expect(registerRows(after)).toHaveLength(10);
    const native = (await book.read()).sheets.flatMap((sheet) => sheet.tables);
    expect(native.map(({ name }) => name)).toEqual(['Tidtam_Register']);
  });

  it('changes nothing the second time', async () => {
    const book = open('001-report.xlsx');
    await adopted(book);
    expect(await adopting(book)).toMatchObject({ outcome: 'cannot', reason: 'nothing' });
  });

  it('never writes over what stands in the register, and says so', async () => {
    const book = open('001-report.xlsx');
    await adopted(book);
    const snapshot = await book.read();
    const sheet = snapshot.sheets.find(({ mark }) => mark === 'register');
    const check = await checkWorkbook(book, CHOICES);
    const table = check.tables.find(({ kind }) => kind === 'register');
    const row = table?.rows[0]?.firstRow ?? 0;
    const owner = table?.columns.find(({ role }) => role === 'owner')?.column ?? 0;
    const monitoring = table?.columns.find(({ role }) => role === 'from')?.column ?? 0;
    const of = (column: number) =>
      sheet?.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column)?.value ?? null;
    await applied(book, {
      edits: [
        {
          edit: 'write-cells',
          sheet: 'มาตรการ',
          top: row,
          left: owner,
          rows: [[{ value: 'กองช่าง' }]],
          expected: [[of(owner)]],
          styles: {},
        },
        {
          edit: 'write-cells',
          sheet: 'มาตรการ',
          top: row,
          left: monitoring,
          rows: [[{ value: null }, { value: null }]],
          expected: [[of(monitoring), of(monitoring + 1)]],
          styles: {},
        },
      ],
    });
    const proposal = await adopted(book);
    expect(proposal.notes?.map(({ rule, data }) => [rule, data.field, data.kept])).toEqual([
      ['register.kept', 'owner', 'กองช่าง'],
    ]);
    const after = registerRows(await checkWorkbook(book, CHOICES))[0]?.measure;
    expect(after?.owners).toEqual(['กองช่าง']);
    expect(after?.period).toEqual({ from: '2021-10-01', to: '2022-03-31' });
  });

  it('grows the register as a whole when its empty rows do not suffice, every word as it was', async () => {
    const book = open('004-status.xlsx');
    await adopted(book);
    const before = await checkWorkbook(book, CHOICES);
    const period = before.tables.find(({ kind }) => kind === 'register');
    const row = period?.rows[0]?.firstRow ?? 0;
    const to = period?.columns.find(({ role }) => role === 'to')?.column ?? 0;
    await applied(book, {
      edits: [
        {
          edit: 'write-cells',
          sheet: 'มาตรการ (2)',
          top: row,
          left: to,
          rows: [[{ value: 'เมื่อพร้อม' }]],
          expected: [[null]],
          styles: {},
        },
      ],
    });
    await applied(book, { edits: [planOfOthers()] });
    const check = await checkWorkbook(book, CHOICES);
    const refs = tablesOf(check, 'อื่น');
    const [table] = refs;
    if (!table) throw new RangeError('no table');
    const proposing = await propose(check, { ask: 'adopt', table, roles: [], how: 'register' }, OPTIONS);
    if (proposing.outcome !== 'proposal') throw new Error(JSON.stringify(proposing));
    expect(proposing.proposal.preview.sheets).toContainEqual({ sheet: 'มาตรการ (2)', change: 'replaced' });
    expect(proposing.proposal.preview.asks).toBe(true);
    await applied(book, proposing.proposal.plan);
    const after = await checkWorkbook(book, CHOICES);
    expect(titles(after)).toEqual([...titles(before), 'ปลูกต้นไม้ริมคลอง', 'เปิดตลาดนัดความรู้']);
    const sheet = (await book.read()).sheets.find(({ mark }) => mark === 'register');
    expect(sheet?.rows.flatMap(({ cells }) => cells).map(({ text }) => text)).toContain('เมื่อพร้อม');
    // The sheet มาตรการ is the user's, so the register is the second of that name.
    expect(sheet?.tables[0]?.area.bottom).toBe(registerRows(after).at(-1)?.firstRow);
  });

  it('refuses to make a register anew that has a column of the user’s own', async () => {
    const book = open('004-status.xlsx');
    await adopted(book);
    const sheet = (await book.read()).sheets.find(({ mark }) => mark === 'register');
    const right = (sheet?.tables[0]?.area.right ?? 0) + 2;
    await applied(book, {
      edits: [
        planOfOthers(),
        {
          edit: 'write-cells',
          sheet: 'มาตรการ (2)',
          top: 5,
          left: right,
          rows: [[{ value: 'หมายเหตุของฉัน' }]],
          expected: [[null]],
          styles: {},
        },
      ],
    });
    const check = await checkWorkbook(book, CHOICES);
    const [table] = tablesOf(check, 'อื่น');
    if (!table) throw new RangeError('no table');
    expect(await propose(check, { ask: 'adopt', table, roles: [], how: 'register' }, OPTIONS)).toMatchObject({
      outcome: 'cannot',
      reason: 'register-has-more',
    });
  });
});

function planOfOthers(): PlanEdit {
  const rows = [
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
    ['ปลูกต้นไม้ริมคลอง', 'เตรียมกล้าไม้', 'กองช่าง'],
    ['เปิดตลาดนัดความรู้', 'เชิญวิทยากร', 'สำนักปลัด'],
  ].map((cells) => cells.map((value) => ({ value })));
  return {
    edit: 'put-sheet',
    mark: '',
    name: 'อื่น',
    content: {
      styles: {},
      rows,
      heights: [],
      widths: [],
      merges: [],
      page: {
        orientation: 'portrait',
        margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
      },
    },
  };
}
