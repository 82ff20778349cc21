import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemoModel, writeMemo } from '../../src/memo';
import { generatedMemo } from '../memo/pages/generated';
import { blackPng } from './memo/black-png';
import { sampleMemos } from './memo/sample-memos';
import { openXmlErrors } from './validator';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-memo-valid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function errorsOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  return (await openXmlErrors(path)).map((error) => `${name}: ${error}`);
}

// Each file starts a validator of its own, so rounds and digits are paired; between them every one is held.
test('every kind of memo, in either round and either digits, is a valid file', async () => {
  const all = await sampleMemos(blackPng(200, 220));
  const memos = new Map([...all].filter(([name]) => name.includes('-6-') === name.endsWith('thai')));
  expect(new Set([...memos.values()].map(({ kind }) => kind)).size).toBe(5);
  expect(new Set([...memos.values()].map(({ digits }) => digits)).size).toBe(2);
  expect(await errorsOfAll(memos)).toEqual([]);
}, 600_000);

test('every kind of memo without an emblem is a valid file', async () => {
  const memos = [...(await sampleMemos(null))].filter(([name]) => name.endsWith('-12-arabic'));
  expect(await errorsOfAll(new Map(memos))).toEqual([]);
}, 600_000);

async function errorsOfAll(memos: ReadonlyMap<string, MemoModel>): Promise<readonly string[]> {
  const errors: string[] = [];
  for (const [name, memo] of memos) errors.push(...(await errorsOf(name, await writeMemo(memo))));
  return errors;
}

test('memos of many pages, cut paragraphs and catch-words are valid files', async () => {
  const errors: string[] = [];
  for (let seed = 0; seed < 4; seed++)
    errors.push(...(await errorsOf(`generated-${seed}`, await writeMemo(generatedMemo(seed)))));
  const long = { key: 'p1', block: 'paragraph', text: 'ดำเนินการแล้ว'.repeat(2000) } as const;
  errors.push(...(await errorsOf('one-paragraph', await writeMemo({ ...generatedMemo(0), body: [long] }))));
  expect(errors).toEqual([]);
}, 300_000);
