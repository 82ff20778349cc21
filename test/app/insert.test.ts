import {
  checkWorkbook,
  type Insertable,
  insertSample,
  insertTable,
  LastOperation,
  makeReport,
} from '../../src/app';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

const OPTIONS = { today: '2026-01-15', digits: 'thai', language: 'thai' } as const;
const CHOICES = { today: '2026-01-15', digits: 'thai', round: null, sheet: null } as const;
const KINDS: readonly Insertable[] = ['register', 'plan', 'status', 'report', 'outcome', 'projects'];

const empty = () => FileWorkbook.open(newWorkbook());
const namesOf = async (book: FileWorkbook) => (await book.read()).sheets.map(({ name }) => name);

describe('inserting a table', () => {
  it.each(KINDS)('%s: gives a sheet that is recognised as what it is, still empty', async (what) => {
    const book = empty();
    const inserted = await insertTable(book, what, OPTIONS);
    expect(inserted.outcome).toBe('inserted');
    const { tables, findings } = await checkWorkbook(book, CHOICES);
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([[what, 0]]);
    expect(findings.filter(({ rule }) => !/^(workbook|table|agency)\./.test(rule))).toEqual([]);
  });

  it.each(KINDS)('%s: names its headers in English when asked, and is recognised as well', async (what) => {
    const book = empty();
    await insertTable(book, what, { ...OPTIONS, language: 'english' });
    const { tables } = await checkWorkbook(book, CHOICES);
    expect(tables.map(({ kind }) => kind)).toEqual([what]);
  });

  it('writes the fiscal year of the day, and reads it again', async () => {
    const book = empty();
    await insertTable(book, 'plan', OPTIONS);
    const { tables } = await checkWorkbook(book, CHOICES);
    expect(tables[0]?.fiscalYear).toBe(2569);
  });

  it('gives the register drop-downs from a sheet of lists, which is put once', async () => {
    const book = empty();
    await insertTable(book, 'register', OPTIONS);
    const { names, sheets } = await book.read();
    expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
      ['Sheet1', 'blank'],
      ['รายการ', 'lists'],
      ['มาตรการ', 'register'],
    ]);
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tidtam_Statuses', 'Tidtam_Owners']),
    );
  });

  it.each(['register', 'agency'] as const)(
    'never puts a second %s, which holds what people typed',
    async (what) => {
      const book = empty();
      await insertTable(book, what, OPTIONS);
      const before = await book.read();
      expect((await insertTable(book, what, OPTIONS)).outcome).toBe('there');
      expect(await book.read()).toEqual(before);
    },
  );

  it('gives printed tables to the user: each time another sheet, none of them ours', async () => {
    const book = empty();
    await insertTable(book, 'plan', OPTIONS);
    const second = await insertTable(book, 'plan', OPTIONS);
    expect(second).toMatchObject({ sheets: ['แผนมาตรการ (2)'] });
    const { sheets } = await book.read();
    expect(sheets.filter(({ name }) => name.startsWith('แผน')).map(({ mark }) => mark)).toEqual([null, null]);
  });

  it('puts the name of the agency over the tables when the workbook knows it', async () => {
    const book = empty();
    await insertSample(book, OPTIONS);
    await insertTable(book, 'plan', OPTIONS);
    const plan = (await book.read()).sheets.find(({ name }) => name === 'แผนมาตรการ');
    expect(plan?.rows[1]?.cells[0]?.value).toBe('องค์การบริหารส่วนตำบลธารสุขใจ');
  });
});

describe('the sample', () => {
  it('can be reported on at once, with an agency for the memo', async () => {
    const book = empty();
    await insertSample(book, OPTIONS);
    const { figures, findings } = await checkWorkbook(book, CHOICES);
    expect(figures?.all).toEqual({ total: 5, done: 2, inProgress: 2, notStarted: 1, unknown: 0 });
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
  });

  it('stays out of a workbook that has a register of its own', async () => {
    const book = empty();
    await insertTable(book, 'register', OPTIONS);
    expect(await insertSample(book, OPTIONS)).toEqual({ outcome: 'there', sheet: 'มาตรการ' });
  });
});

describe('putting back', () => {
  it('takes away what was inserted last, and only that', async () => {
    const book = empty();
    const last = new LastOperation();
    for (const what of ['register', 'plan'] as const) {
      const inserted = await insertTable(book, what, OPTIONS);
      if (inserted.outcome === 'inserted') last.note('insert', inserted.restore);
    }
    expect(await last.putBack(book)).toEqual({ outcome: 'done' });
    expect(await namesOf(book)).toEqual(['Sheet1', 'รายการ', 'มาตรการ']);
    expect(await last.putBack(book)).toEqual({ outcome: 'nothing' });
  });

  it('goes back to before the first report when it was made several times', async () => {
    const book = empty();
    await insertSample(book, OPTIONS);
    const before = await book.read();
    const last = new LastOperation();
    for (let time = 0; time < 3; time++) {
      const made = await makeReport(book, CHOICES);
      if (made.outcome === 'made') last.note('report', made.restore);
    }
    expect(await last.putBack(book)).toEqual({ outcome: 'done' });
    expect(await book.read()).toEqual(before);
  });
});
