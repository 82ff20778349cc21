import {
  type Check,
  type InsertFrom,
  type Insertable,
  type Proposing,
  checkWorkbook,
  insertSample,
  insertTable,
  propose,
} from '../../src/app';
import { LIBRARY } from '../../src/tables/library';
import type { Place } from '../../src/domain';
import type { PlanCell } from '../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

const TODAY = '2026-01-15';
const OPTIONS = { language: 'th', today: TODAY, digits: 'thai' } as const;
const CHOICES = { today: TODAY, digits: 'thai', round: null, sheet: null } as const;
const PRINTED: readonly Insertable[] = ['plan', 'status', 'report', 'outcome', 'projects'];

type Rows = readonly (readonly string[])[];

/** A workbook with one sheet of the user's, its cells from A1. */
async function bookWith(name: string, rows: Rows): Promise<FileWorkbook> {
  const book = FileWorkbook.open(newWorkbook());
  const cells = rows.map((row) => row.map((value): PlanCell => (value === '' ? {} : { value })));
  const page = {
    orientation: 'landscape',
    margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 },
  } as const;
  const content = { styles: {}, rows: cells, heights: [], widths: [], merges: [], page };
  const applied = await book.apply({ edits: [{ edit: 'put-sheet', mark: '', name, content }] });
  expect(applied.outcome).toBe('applied');
  return book;
}

const PLAN: Rows = [
  ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
  ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
  ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การกำกับติดตาม'],
  [
    '๑. ให้ความรู้เรื่องผลประโยชน์ทับซ้อน',
    '- อบรม\n- สรุปผล',
    'สำนักปลัด',
    '๑ ต.ค. ๖๗ - ๓๑ มี.ค. ๖๘',
    'รายงาน ณ ๓๑ มีนาคม ๒๕๖๘',
  ],
  [
    '๒. จัดทำแผนปีงบประมาณ พ.ศ. ๒๕๖๘ ตามระเบียบ พ.ศ. ๒๕๖๗',
    'ประกาศใช้',
    'กองคลัง\nกองช่าง',
    '๒๙ ก.พ. ๖๗',
    'ณ สิ้นปีงบประมาณ',
  ],
];

const ask = async (
  check: Check,
  what: Insertable,
  at: Place | null,
  from: InsertFrom | null,
): Promise<Proposing> => propose(check, { ask: 'insert', what, at, from }, OPTIONS);

async function inserted(book: FileWorkbook, what: Insertable, at: Place | null, from: InsertFrom | null) {
  const proposing = await ask(await checkWorkbook(book, CHOICES), what, at, from);
  if (proposing.outcome !== 'proposal') throw new Error(JSON.stringify(proposing));
  const applied = await book.apply(proposing.proposal.plan);
  expect(applied).toMatchObject({ outcome: 'applied' });
  return proposing.proposal;
}

const from = (sheet: string, row: number, column = 0): InsertFrom => ({
  from: 'table',
  table: { sheet, row, column },
});
const told = (check: Check, sheet: string) => check.tables.find((table) => table.sheet === sheet);

describe('a new sheet', () => {
  it.each(PRINTED)('with an empty %s needs no yes, for no cell of the user changes', async (what) => {
    const book = await bookWith('แผน', PLAN);
    const { preview } = await inserted(book, what, null, null);
    expect(preview).toMatchObject({ asks: false, cells: [] });
    const { tables, snapshot } = await checkWorkbook(book, CHOICES);
    expect(tables.map(({ kind }) => kind)).toContain(what);
    expect(snapshot.sheets.map(({ mark }) => mark)).not.toContain('register');
  });

  it('anchors its drop-downs by names, each whole', async () => {
    const book = await bookWith('แผน', PLAN);
    await inserted(book, 'plan', null, null);
    await inserted(book, 'plan', null, null);
    const rules = (await book.read()).names.filter(({ name }) => name.startsWith('Tidtam_Rule_'));
    expect(rules.map(({ name, list }) => [name, list])).toEqual([
      ['Tidtam_Rule_Owners_1', 'Tidtam_Owners'],
      ['Tidtam_Rule_Owners_2', 'Tidtam_Owners'],
    ]);
    expect(new Set(rules.map(({ refersTo }) => refersTo)).size).toBe(2);
  });

  it('is not made for a register or an agency sheet that is there', async () => {
    const book = FileWorkbook.open(newWorkbook());
    await insertSample(book, { today: TODAY, digits: 'thai', language: 'thai' });
    const check = await checkWorkbook(book, CHOICES);
    for (const what of ['register', 'agency'] as const)
      expect(await ask(check, what, null, null)).toMatchObject({ outcome: 'cannot', reason: 'nothing' });
  });

  it('is proposed as insertTable puts it', async () => {
    const [asked, put] = [FileWorkbook.open(newWorkbook()), FileWorkbook.open(newWorkbook())];
    await inserted(asked, 'register', null, null);
    await insertTable(put, 'register', { today: TODAY, digits: 'thai', language: 'thai' });
    expect(await asked.read()).toEqual(await put.read());
  });
});

describe('at a cell', () => {
  it('stands in empty cells of the active sheet, its top left corner there, and asks', async () => {
    const book = await bookWith('แผน', PLAN);
    const { preview } = await inserted(book, 'status', { sheet: 'แผน', row: 8, column: 1 }, null);
    expect(preview.asks).toBe(true);
    const check = await checkWorkbook(book, CHOICES);
    const table = check.tables.find(({ kind }) => kind === 'status');
    expect(table).toMatchObject({ sheet: 'แผน', fiscalYear: 2569, area: { left: 1, right: 5 } });
    expect(check.snapshot.sheets.find(({ name }) => name === 'แผน')?.rows[0]?.cells[0]?.value).toBe(
      PLAN[0]?.[0],
    );
  });

  it('is filled and read again as what it was filled with', async () => {
    const book = await bookWith('แผน', PLAN);
    const before = told(await checkWorkbook(book, CHOICES), 'แผน')?.rows.map(({ measure }) => measure.title);
    await inserted(book, 'report', { sheet: 'แผน', row: 8, column: 0 }, from('แผน', 2));
    const table = (await checkWorkbook(book, CHOICES)).tables.find(({ kind }) => kind === 'report');
    expect(table?.rows.map(({ measure }) => measure.title)).toEqual(before);
  });

  it('offers lists for owners and statuses', async () => {
    const book = await bookWith('แผน', PLAN);
    await inserted(book, 'projects', { sheet: 'แผน', row: 8, column: 0 }, null);
    const rules = (await book.read()).names.filter(({ name }) => name.startsWith('Tidtam_Rule_'));
    expect(rules.map(({ list }) => list)).toEqual(['Tidtam_Owners', 'Tidtam_Statuses']);
  });

  it('makes columns wide in which nothing else stands, and leaves the others', async () => {
    const book = await bookWith('แผน', PLAN);
    const before = book.look('แผน');
    const widthOf = (look: typeof before, column: number) =>
      look?.columns.find(({ first, last }) => first <= column && column <= last)?.width;
    await inserted(book, 'plan', { sheet: 'แผน', row: 8, column: 3 }, null);
    const after = book.look('แผน');
    // D and E hold the period and the monitoring of the table above; F and G are free.
    expect([3, 4].map((column) => widthOf(after, column))).toEqual(
      [3, 4].map((column) => widthOf(before, column)),
    );
    expect([5, 6].map((column) => Math.round(((widthOf(after, column) ?? 0) * 72) / 96))).toEqual([110, 130]);
  });

  it('has rows as high as their text on an empty sheet', async () => {
    const book = FileWorkbook.open(newWorkbook());
    const library: InsertFrom = { from: 'library', measures: ['L-10-02'] };
    const { plan } = await inserted(book, 'plan', { sheet: 'Sheet1', row: 2, column: 1 }, library);
    const [block] = plan.edits.filter((edit) => edit.edit === 'replace-block');
    expect(block?.heights.every((height) => height !== null && height >= 24)).toBe(true);
    expect(block?.widths).toEqual([200, 288, 110, 130]);
  });

  it('has no room over cells that hold something, and says which cells it needs', async () => {
    const book = await bookWith('แผน', PLAN);
    const proposing = await ask(
      await checkWorkbook(book, CHOICES),
      'plan',
      { sheet: 'แผน', row: 4, column: 1 },
      null,
    );
    expect(proposing).toEqual({ outcome: 'cannot', reason: 'no-room', data: { range: 'แผน!B5:E19' } });
  });

  it('has no room on a sheet of ours, nor past the edge, nor on a sheet that is gone', async () => {
    const book = FileWorkbook.open(newWorkbook());
    await insertSample(book, { today: TODAY, digits: 'thai', language: 'thai' });
    const check = await checkWorkbook(book, CHOICES);
    const reasonAt = async (at: Place) => {
      const proposing = await ask(check, 'plan', at, null);
      return proposing.outcome === 'cannot' ? proposing.reason : null;
    };
    expect(await reasonAt({ sheet: 'มาตรการ', row: 40, column: 0 })).toBe('no-room');
    expect(await reasonAt({ sheet: 'Sheet1', row: 1_048_570, column: 0 })).toBe('no-room');
    expect(await reasonAt({ sheet: 'Sheet1', row: 0, column: 16_383 })).toBe('no-room');
    expect(await reasonAt({ sheet: 'ไม่มี', row: 0, column: 0 })).toBe('gone');
    expect(await reasonAt({ sheet: 'Sheet1', row: 0, column: 0 })).toBeNull();
  });
});

describe('filled from another table', () => {
  it.each(['status', 'report', 'outcome'] as const)(
    'a %s has the measures of the plan, nothing reported yet',
    async (what) => {
      const book = await bookWith('แผน', PLAN);
      const source = told(await checkWorkbook(book, CHOICES), 'แผน');
      const { preview } = await inserted(book, what, null, from('แผน', 2));
      expect(preview.asks).toBe(false);
      const table = (await checkWorkbook(book, CHOICES)).tables.find(({ kind }) => kind === what);
      expect(table).toMatchObject({ fiscalYear: 2568, round: 6 });
      const plain = (rows: typeof table) =>
        rows?.rows.map(({ measure: { number, title } }) => ({ number, title }));
      expect(plain(table)).toEqual(plain(source));
      expect(table?.rows.map(({ report }) => report?.status ?? null)).toEqual([null, null]);
      if (what !== 'outcome')
        expect(table?.rows.map(({ measure }) => measure.steps)).toEqual(
          source?.rows.map(({ measure }) => measure.steps),
        );
    },
  );

  it('next year’s plan moves days and named years by one, and leaves the year of a law', async () => {
    const book = await bookWith('แผน', PLAN);
    await inserted(book, 'plan', null, from('แผน', 2));
    const table = told(await checkWorkbook(book, CHOICES), 'แผนมาตรการ');
    expect(table?.fiscalYear).toBe(2569);
    expect(table?.rows.map(({ measure }) => [measure.title, measure.monitoring])).toEqual([
      ['ให้ความรู้เรื่องผลประโยชน์ทับซ้อน', 'รายงาน ณ ๓๑ มีนาคม ๒๕๖๙'],
      ['จัดทำแผนปีงบประมาณ พ.ศ. ๒๕๖๙ ตามระเบียบ พ.ศ. ๒๕๖๗', 'ณ สิ้นปีงบประมาณ'],
    ]);
  });

  it('a register takes in everything, with real days', async () => {
    const book = await bookWith('แผน', PLAN);
    await inserted(book, 'register', null, from('แผน', 2));
    const check = await checkWorkbook(book, CHOICES);
    const register = check.tables.find(({ kind }) => kind === 'register');
    expect(register?.fiscalYear).toBe(2568);
    expect(register?.rows.map(({ measure: { id, owners, period } }) => ({ id, owners, period }))).toEqual([
      { id: 'M01', owners: ['สำนักปลัด'], period: { from: '2024-10-01', to: '2025-03-31' } },
      { id: 'M02', owners: ['กองคลัง', 'กองช่าง'], period: { from: null, to: '2024-02-29' } },
    ]);
  });

  it('a status table made from the register shows what stands in it', async () => {
    const book = FileWorkbook.open(newWorkbook());
    await insertSample(book, { today: TODAY, digits: 'thai', language: 'thai' });
    const check = await checkWorkbook(book, CHOICES);
    const register = told(check, 'มาตรการ');
    await inserted(book, 'status', null, from('มาตรการ', register?.area.top ?? 0));
    const table = told(await checkWorkbook(book, CHOICES), 'ตารางสถานะ');
    expect(table?.rows.map(({ report }) => report?.status)).toEqual(
      register?.rows.map(({ measure }) => measure.reports[6]?.status),
    );
  });

  it('is nothing from a table that none is made of, and gone with the table', async () => {
    const check = await checkWorkbook(await bookWith('แผน', PLAN), CHOICES);
    expect(await ask(check, 'projects', null, from('แผน', 2))).toMatchObject({ reason: 'nothing' });
    expect(await ask(check, 'agency', null, from('แผน', 2))).toMatchObject({ reason: 'nothing' });
    expect(await ask(check, 'status', null, from('แผน', 0))).toMatchObject({ reason: 'gone' });
  });
});

describe('filled from the starter library', () => {
  const picked: InsertFrom = { from: 'library', measures: ['L-05-01', 'L-04-02'] };
  const titles = ['L-05-01', 'L-04-02'].map((id) => LIBRARY.find((one) => one.id === id)?.title);

  it.each(['plan', 'report', 'status', 'outcome', 'register'] as const)(
    'a %s has the measures picked',
    async (what) => {
      const book = FileWorkbook.open(newWorkbook());
      await inserted(book, what, null, picked);
      const { tables } = await checkWorkbook(book, CHOICES);
      expect(tables.map(({ kind }) => kind)).toEqual([what]);
      expect(tables[0]?.rows.map(({ measure }) => measure.title)).toEqual(titles);
      expect(tables[0]?.fiscalYear).toBe(2569);
    },
  );

  it('a register that is there takes them in behind its own', async () => {
    const book = FileWorkbook.open(newWorkbook());
    await insertSample(book, { today: TODAY, digits: 'thai', language: 'thai' });
    const before =
      told(await checkWorkbook(book, CHOICES), 'มาตรการ')?.rows.map(({ measure }) => measure.title) ?? [];
    const { preview } = await inserted(book, 'register', null, picked);
    expect(preview.asks).toBe(true);
    const after = told(await checkWorkbook(book, CHOICES), 'มาตรการ');
    expect(after?.rows.map(({ measure }) => measure.title)).toEqual([...before, ...titles]);
  });

  it('needs ids that the library has', async () => {
    const check = await checkWorkbook(FileWorkbook.open(newWorkbook()), CHOICES);
    expect(await ask(check, 'plan', null, { from: 'library', measures: ['L-99-01'] })).toMatchObject({
      reason: 'nothing',
    });
    expect(await ask(check, 'projects', null, picked)).toMatchObject({ reason: 'nothing' });
  });
});

describe('rules for a table of the user', () => {
  it('are put into its cells after a yes, and nothing that it holds changes', async () => {
    const book = await bookWith('แผน', PLAN);
    const before = await checkWorkbook(book, CHOICES);
    const proposing = await propose(
      before,
      { ask: 'rules', table: { sheet: 'แผน', row: 2, column: 0 } },
      OPTIONS,
    );
    if (proposing.outcome !== 'proposal') throw new Error(proposing.reason);
    expect(proposing.proposal.preview).toMatchObject({ asks: true, cellCount: 0 });
    expect(proposing.proposal.preview.rules).toEqual([
      { sheet: 'แผน', area: { top: 3, left: 2, bottom: 4, right: 2 }, rule: 'list' },
    ]);
    await book.apply(proposing.proposal.plan);
    const after = await book.read();
    const sheetOf = (all: typeof after) => all.sheets.find(({ name }) => name === 'แผน');
    expect(sheetOf(after)).toEqual(sheetOf(before.snapshot));
    expect(after.names.find(({ name }) => name === 'Tidtam_Rule_Owners_1')?.list).toBe('Tidtam_Owners');
  });

  it('are for a table that is there', async () => {
    const check = await checkWorkbook(await bookWith('แผน', PLAN), CHOICES);
    const proposing = await propose(
      check,
      { ask: 'rules', table: { sheet: 'แผน', row: 0, column: 0 } },
      OPTIONS,
    );
    expect(proposing).toMatchObject({ outcome: 'cannot', reason: 'gone' });
  });
});
