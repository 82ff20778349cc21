import { type MemoModel, writeMemo } from '../../src/memo';
import { generatedMemo, generatedTableMemo } from '../memo/pages/generated';
import { blackPng } from './memo/black-png';
import { sampleMemos } from './memo/sample-memos';
import { openXmlErrorsOf } from './validator';

async function errorsOf(memos: ReadonlyMap<string, MemoModel>): Promise<readonly string[]> {
  const files = new Map<string, Uint8Array>();
  for (const [name, memo] of memos) files.set(`${name}.docx`, await writeMemo(memo));
  return openXmlErrorsOf(files);
}

test('every kind of memo from every sample, in either round and either digits, is a valid file', async () => {
  const memos = await sampleMemos(blackPng(200, 220));
  const kinds = new Set([...memos.values()].map(({ kind }) => kind));
  expect(kinds.size).toBe(5);
  for (const kind of kinds)
    for (const round of [6, 12])
      for (const digits of ['thai', 'arabic'])
        expect([...memos.keys()].some((name) => name.includes(`-${kind}-${round}-${digits}`))).toBe(true);
  expect(await errorsOf(memos)).toEqual([]);
}, 600_000);

test('every kind of memo without an emblem is a valid file', async () => {
  const memos = [...(await sampleMemos(null, ['thai']))].filter(([name]) => name.includes('-12-'));
  expect(await errorsOf(new Map(memos))).toEqual([]);
}, 600_000);

test('memos of many pages, cut paragraphs, catch-words and tables in the text are valid files', async () => {
  const long = { key: 'p1', block: 'paragraph', text: 'ดำเนินการแล้ว'.repeat(2000) } as const;
  const memos = new Map<string, MemoModel>([['one-paragraph', { ...generatedMemo(0), body: [long] }]]);
  for (let seed = 0; seed < 8; seed++) {
    memos.set(`generated-${seed}`, generatedMemo(seed));
    memos.set(`tables-${seed}`, generatedTableMemo(seed));
  }
  expect(await errorsOf(memos)).toEqual([]);
}, 600_000);
