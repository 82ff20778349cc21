import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Choices,
  NO_MEMORY,
  checkWorkbook,
  makeReport,
  memoOf,
  propose,
  readMemory,
  writeMemory,
} from '../../src/app';
import { FileWorkbook } from '../../src/workbook/file';
import { SAMPLE_FOLDER } from '../samples/open-sample';

const CHOICES: Choices = { round: 6, today: '2021-03-31', digits: 'thai', sheet: null };
const OPTIONS = { language: 'th', today: '2021-03-31', digits: 'thai' } as const;
type Ask = Parameters<typeof propose>[1];

const sample = (file = '004-status') =>
  FileWorkbook.open(new Uint8Array(readFileSync(join(SAMPLE_FOLDER, `${file}.xlsx`))));

/** Asks, says yes and opens the workbook anew. */
async function after(workbook: FileWorkbook, ...asks: readonly Ask[]): Promise<FileWorkbook> {
  let book = workbook;
  for (const ask of asks) {
    const answer = await propose(await checkWorkbook(book, CHOICES), ask, OPTIONS);
    if (answer.outcome === 'cannot') throw new Error(answer.reason);
    expect(answer.proposal.plan.edits.map(({ edit }) => edit)).toEqual(['state']);
    expect(answer.proposal.preview).toMatchObject({ sheets: [], cells: [], asks: false });
    await book.apply(answer.proposal.plan);
    book = FileWorkbook.open(book.save());
  }
  return book;
}
const asked = async (book: FileWorkbook, ask: Ask) =>
  propose(await checkWorkbook(book, CHOICES), ask, OPTIONS);
const madeIn = async (book: FileWorkbook) => memoOf(await checkWorkbook(book, CHOICES));
const bodyIn = async (book: FileWorkbook) =>
  Object.fromEntries((await madeIn(book))?.memo.body.map(({ key, text }) => [key, text]) ?? []);

describe('an edit of the memo', () => {
  it('is kept in the workbook, changes no cell, and can be taken back', async () => {
    const before = await bodyIn(sample());
    const book = await after(sample(), { ask: 'memo-edit', key: 'p1', text: 'ตามที่ได้รับมอบหมาย' });
    expect(await bodyIn(book)).toEqual({ ...before, p1: 'ตามที่ได้รับมอบหมาย' });
    const report = await makeReport(book, CHOICES);
    expect(report.outcome === 'made' && report.memo.body[0]?.text).toBe('ตามที่ได้รับมอบหมาย');
    const proposed = before['p1'] ?? '';
    expect(await bodyIn(await after(book, { ask: 'memo-edit', key: 'p1', text: null }))).toEqual(before);
    const again = await after(sample(), { ask: 'memo-edit', key: 'p1', text: 'ก' });
    expect(await bodyIn(await after(again, { ask: 'memo-edit', key: 'p1', text: proposed }))).toEqual(before);
  });

  it('belongs to its kind of memo, but the head is that of every kind', async () => {
    const book = await after(
      sample(),
      { ask: 'memo-edit', key: 'p1', text: 'ของรายงาน' },
      { ask: 'memo-edit', key: 'to', text: 'นายอำเภอเมืองสมมุติ' },
      { ask: 'memo-kind', kind: 'cover' },
    );
    const made = await madeIn(book);
    expect([made?.memo.kind, made?.memo.to]).toEqual(['cover', 'นายอำเภอเมืองสมมุติ']);
    expect(made?.memo.body[0]?.text).not.toBe('ของรายงาน');
    expect((await bodyIn(await after(book, { ask: 'memo-kind', kind: null })))['p1']).toBe('ของรายงาน');
  });

  it('is told once when the facts under it have changed, until it is edited again', async () => {
    const edit = { ask: 'memo-edit', key: 'p2', text: 'ของเรา' } as const;
    const book = await after(sample('002-outcome'), edit);
    const rules = async (one: FileWorkbook) =>
      (await checkWorkbook(one, CHOICES)).findings
        .map(({ rule }) => rule)
        .filter((rule) => rule === 'memo.outdated');
    expect(await rules(book)).toEqual([]);
    const place = { sheet: 'มาตรการ', top: 8, left: 0 };
    const row = [{ value: '๕. เผยแพร่แผนการใช้จ่ายงบประมาณ' }];
    const applied = await book.apply({
      edits: [{ edit: 'write-cells', ...place, rows: [row], expected: [[null]], styles: {} }],
    });
    expect(applied.outcome).toBe('applied');
    const changed = FileWorkbook.open(book.save());
    expect(await rules(changed)).toEqual(['memo.outdated']);
    expect((await bodyIn(changed))['p2']).toBe('ของเรา');
    const report = await makeReport(changed, CHOICES);
    expect(report.check.findings.filter(({ rule }) => rule === 'memo.outdated')).toHaveLength(1);
    expect(await rules(await after(changed, edit))).toEqual([]);
  });

  it('cannot be made of a part that there is not, of nothing new, or too long', async () => {
    const book = sample();
    const edit = (key: string, text: string | null) => asked(book, { ask: 'memo-edit', key, text });
    expect(await edit('p9', 'ก')).toMatchObject({ outcome: 'cannot', reason: 'gone' });
    expect(await edit('p1', null)).toMatchObject({ outcome: 'cannot', reason: 'nothing' });
    expect(await edit('p1', (await bodyIn(book))['p1'] ?? '')).toMatchObject({ reason: 'nothing' });
    expect(await edit('p1', 'ก'.repeat(30_001))).toMatchObject({ outcome: 'cannot', reason: 'too-large' });
  });
});

describe('the kind of memo', () => {
  it('cannot be one that the workbook cannot be made into, nor the one that it is', async () => {
    expect(await asked(sample(), { ask: 'memo-kind', kind: 'monitoring' })).toMatchObject({
      reason: 'nothing',
    });
    expect(await asked(sample(), { ask: 'memo-kind', kind: null })).toMatchObject({ reason: 'nothing' });
  });
});

describe('how the annexes lie', () => {
  const lie = async (book: FileWorkbook) =>
    (await madeIn(book))?.memo.annexes.map(({ orientation }) => orientation);

  it('is remembered with the kind of memo, and taken back', async () => {
    const book = sample('002-outcome');
    expect(await lie(book)).toEqual(['landscape', 'landscape']);
    const upright = await after(book, { ask: 'memo-pages', orientation: 'portrait' });
    expect(await lie(upright)).toEqual(['portrait', 'portrait']);
    const cover = await after(upright, { ask: 'memo-kind', kind: 'cover' });
    expect(await lie(cover)).toEqual(['landscape', 'landscape']);
    const again = await after(cover, { ask: 'memo-kind', kind: null });
    expect(await lie(again)).toEqual(['portrait', 'portrait']);
    const back = await after(again, { ask: 'memo-pages', orientation: null });
    expect(await lie(back)).toEqual(['landscape', 'landscape']);
    expect(readMemory((await back.read()).state)).toEqual(NO_MEMORY);
  });

  it('does not turn the tables that stand in the text', async () => {
    const book = await after(sample(), { ask: 'memo-pages', orientation: 'landscape' });
    expect(await lie(book)).toEqual(['portrait', 'portrait']);
  });

  it('cannot be what it is', async () => {
    expect(await asked(sample(), { ask: 'memo-pages', orientation: null })).toMatchObject({
      reason: 'nothing',
    });
  });
});

describe('what is remembered of memos', () => {
  const part = (memo: unknown) =>
    `<tidtam xmlns="urn:tidtam:state:1"><memory>${JSON.stringify({ memo })}</memory></tidtam>`;

  it('is read again, with what a later version added', () => {
    const memo = {
      kind: 'sections',
      edits: { 'sections/p1': 'ก' },
      from: { 'sections/p1': 'ข' },
      later: [1],
    };
    const memory = readMemory(part(memo));
    expect(memory).toMatchObject({ memo, broken: false });
    expect(readMemory(writeMemory(memory))).toEqual(memory);
  });

  it('was not there in older workbooks, and leaves nothing when it is empty', () => {
    expect(readMemory('<tidtam xmlns="urn:tidtam:state:1"><memory>{}</memory></tidtam>')).toEqual(NO_MEMORY);
    expect(writeMemory(NO_MEMORY)).not.toContain('memo"');
  });

  it.each([[{ kind: 'poem' }], [{ edits: { p1: 1 } }], [[]], ['x'], [{ edits: { p1: 'ก'.repeat(40_000) } }]])(
    'is left out when it cannot be understood: %#',
    (memo) => expect(readMemory(part(memo))).toEqual({ ...NO_MEMORY, broken: true }),
  );
});
