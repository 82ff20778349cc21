import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMemo } from '../../src/memo';
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

test.each([
  ['with', blackPng(200, 220)],
  ['without', null],
])(
  'every kind of memo, in each round and digits, %s an emblem, is a valid file',
  async (_, emblem) => {
    const memos = await sampleMemos(emblem);
    expect(new Set([...memos.values()].map(({ kind }) => kind)).size).toBe(5);
    const errors: string[] = [];
    for (const [name, memo] of memos) errors.push(...(await errorsOf(name, await writeMemo(memo))));
    expect(errors).toEqual([]);
  },
  600_000,
);

test('memos of many pages, cut paragraphs and catch-words are valid files', async () => {
  const errors: string[] = [];
  for (let seed = 0; seed < 20; seed++)
    errors.push(...(await errorsOf(`generated-${seed}`, await writeMemo(generatedMemo(seed)))));
  const long = { key: 'p1', block: 'paragraph', text: 'ดำเนินการแล้ว'.repeat(2000) } as const;
  errors.push(...(await errorsOf('one-paragraph', await writeMemo({ ...generatedMemo(0), body: [long] }))));
  expect(errors).toEqual([]);
}, 300_000);
