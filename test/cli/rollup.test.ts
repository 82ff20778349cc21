import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../../src/cli/run';
import { fill, texts } from '../../src/i18n';
import { exchangeCliTexts } from '../../src/i18n/exchange-cli-texts';
import { FileWorkbook } from '../../src/workbook/file';
import { officeFile } from '../exchange/rollup/office-files';
import { Shell, fingerprint } from './shell';
import { workbookOf } from './workbooks';

const shell = new Shell();
afterAll(() => shell.remove());

const { rollup: TH } = exchangeCliTexts('th');
const { rollup: WHY } = texts('th');
const opening = (template: string) => template.split('{')[0] ?? '';

/** A folder with so many offices' workbooks, and where its summary goes. */
async function offices(
  name: string,
  count: number,
): Promise<{ folder: string; out: string; files: string[] }> {
  const folder = join(shell.folder, name);
  const files: string[] = [];
  for (let n = 0; n < count; n++) {
    const file = await officeFile(n, 4);
    put(join(folder, file.name), file.bytes);
    files.push(join(folder, file.name));
  }
  return { folder, out: join(shell.folder, `${name}.xlsx`), files: files.sort() };
}

function put(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Calls the command line and stops it, as by Ctrl-C, while the file of that number is read. */
async function stopAfter(count: number, ...args: string[]) {
  const err: string[] = [];
  let stop = () => undefined as void;
  let seen = 0;
  const code = await run(args, {
    print: () => undefined,
    tell: (line) => void err.push(line),
    clock: () => {
      // Asked before each file, and three times before the first.
      if (seen++ === count + 2) stop();
      return new Date(2026, 3, 20);
    },
    onInterrupt: (callback) => {
      stop = callback;
      return () => (stop = () => undefined);
    },
  });
  return { code, err: err.join('\n') };
}

const journalOf = (out: string) => readFileSync(`${out}.journal.jsonl`, 'utf8').trimEnd().split('\n');
const filesIn = (lines: readonly string[]) =>
  lines.slice(1).map((line) => (JSON.parse(line) as { file: string }).file);

async function sheetTexts(path: string, at: number): Promise<string> {
  const { sheets } = await FileWorkbook.open(readFileSync(path)).read();
  return (sheets[at]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join('\n');
}

test('a folder and the folders in it are summed up; the workbooks are as they were, and nothing else stays behind', async () => {
  const { folder, out, files } = await offices('whole', 8);
  const before = files.map(fingerprint);
  const seen = await shell.call('rollup', folder, '--out', out);
  expect(seen).toMatchObject({ code: 0 });
  expect(seen.out).toContain(fill(TH.made, { file: out }));
  expect(await sheetTexts(out, 0)).toContain('รวมจาก ๘ ไฟล์ ไม่ได้นับ ๐ ไฟล์');
  expect(files.map(fingerprint)).toEqual(before);
  expect(shell.list().filter((name) => name.startsWith('whole'))).toEqual(['whole', 'whole.xlsx']);
});

test('what cannot be used is named with its reason; the others are counted', async () => {
  const { folder, out } = await offices('mixed', 2);
  put(join(folder, 'broken.xlsx'), (await officeFile(0)).bytes.slice(0, 300));
  put(join(folder, 'letter.docx'), 'not even a document');
  put(join(folder, 'rain.xlsm'), await workbookOf({ บันทึก: [['วันนี้ฝนตก']] }));
  put(join(folder, '~$open.xlsx'), 'the lock of Excel');
  put(join(folder, '.hidden.xlsx'), 'of the system');
  put(join(folder, 'deep', 'photo.JPG'), 'a picture');
  symlinkSync(folder, join(folder, 'round and round'));
  const seen = await shell.call('rollup', folder, '--out', out, '--json', '--lang', 'en');
  const told = JSON.parse(seen.out) as { used: number; leftOut: { file: string; reason: string }[] };
  expect(seen.code).toBe(0);
  expect(told.used).toBe(2);
  expect(told.leftOut.map(({ file }) => file).sort()).toEqual([
    'broken.xlsx',
    'letter.docx',
    'rain.xlsm',
    'round and round',
  ]);
  for (const { file, reason } of told.leftOut) expect(reason).toContain(`“${file}”`);
  const files = await sheetTexts(out, 3);
  for (const { reason } of told.leftOut) expect(files).toContain(reason);
  expect(files).toMatch(/๒ files of other kinds.*(\.jpg ๑.*~\$ ๑|~\$ ๑.*\.jpg ๑)/);
});

test('a folder that may not be opened is told of', async () => {
  const { folder, out } = await offices('closed', 1);
  put(join(folder, 'locked', 'a.xlsx'), (await officeFile(0)).bytes);
  chmodSync(join(folder, 'locked'), 0);
  try {
    const seen = await asOrdinaryPerson(() => shell.call('rollup', folder, '--out', out, '--json'));
    expect((JSON.parse(seen.out) as { leftOut: unknown[] }).leftOut).toEqual([
      { file: 'locked', reason: fill(WHY.folder, { file: 'locked' }) },
    ]);
  } finally {
    chmodSync(join(folder, 'locked'), 0o755);
  }
});

test('the summary of last time, lying in the folder itself, is written anew and not read', async () => {
  const { folder } = await offices('inside', 2);
  const out = join(folder, 'สรุป.xlsx');
  await shell.call('rollup', folder, '--out', out);
  const first = fingerprint(out);
  const again = await shell.call('rollup', folder, '--out', out, '--json');
  expect(JSON.parse(again.out)).toMatchObject({ used: 2, leftOut: [] });
  expect(fingerprint(out)).toBe(first);
});

describe('stopped by Ctrl-C', () => {
  test('it says how to go on, and the next call reads only the rest', async () => {
    const { folder, out } = await offices('stopped', 6);
    const whole = join(shell.folder, 'stopped-whole.xlsx');
    await shell.call('rollup', folder, '--out', whole);
    const stopped = await stopAfter(2, 'rollup', folder, '--out', out);
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain(opening(TH.interrupted));
    expect(shell.list().filter((name) => name.startsWith('stopped'))).not.toContain('stopped.xlsx');
    const read = filesIn(journalOf(out));
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThan(6);
    const resumed = await shell.call('rollup', folder, '--out', out);
    expect(resumed.code).toBe(0);
    expect(resumed.err).toContain(`อ่านแล้ว ${read.length} จาก 6 ไฟล์`);
    expect(fingerprint(out)).toBe(fingerprint(whole));
    expect(shell.list()).not.toContain('stopped.xlsx.journal.jsonl');
  });

  test('it goes on as of the day it was begun, unless another is asked for', async () => {
    const { folder, out } = await offices('days', 4);
    await stopAfter(1, 'rollup', folder, '--out', out, '--date', '2026-04-01');
    const other = await shell.call('rollup', folder, '--out', out, '--date', '2026-04-02', '--keep-journal');
    expect(other.err).toContain(opening(TH.afresh));
    expect(await sheetTexts(out, 0)).toContain('ณ วันที่ ๒ เมษายน ๒๕๖๙');
    const unasked = join(shell.folder, 'days-unasked.xlsx');
    await stopAfter(1, 'rollup', folder, '--out', unasked, '--date', '2026-04-01');
    await shell.call('rollup', folder, '--out', unasked);
    expect(await sheetTexts(unasked, 0)).toContain('ณ วันที่ ๑ เมษายน ๒๕๖๙');
  });

  test('a line that was torn while it was written is read again, and so is a file that changed', async () => {
    const { folder, out, files } = await offices('torn', 5);
    const whole = join(shell.folder, 'torn-whole.xlsx');
    await stopAfter(3, 'rollup', folder, '--out', out);
    const before = journalOf(out);
    const [changed] = filesIn(before);
    writeFileSync(join(folder, changed ?? ''), (await officeFile(5, 7)).bytes);
    const path = `${out}.journal.jsonl`;
    writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size - 40));
    const resumed = await shell.call('rollup', folder, '--out', out);
    expect(resumed.err).toContain(`อ่านแล้ว ${before.length - 3} จาก ${files.length} ไฟล์`);
    await shell.call('rollup', folder, '--out', whole);
    expect(fingerprint(out)).toBe(fingerprint(whole));
  });

  test('lines that are none of ours are passed over', async () => {
    const { folder, out } = await offices('foreign', 4);
    await stopAfter(2, 'rollup', folder, '--out', out);
    const path = `${out}.journal.jsonl`;
    const lines = journalOf(out);
    const [head = '', first = ''] = lines;
    const evil = first.replace('"rounds":[', '"rounds":[{},').replace('.xlsx"', '.xlsx"');
    writeFileSync(path, [head, '{}', 'null', '[[[[', first.replace('"why"', '"wh"'), evil, ''].join('\n'));
    appendFileSync(path, `${'x'.repeat(9 * 1024 * 1024)}\n`);
    const seen = await shell.call('rollup', folder, '--out', out, '--json');
    expect(JSON.parse(seen.out)).toMatchObject({ used: 4, leftOut: [] });
  });
});

test('a journal that is kept serves the next call of the day: only new and changed files are read', async () => {
  const { folder, out, files } = await offices('kept', 4);
  await shell.call('rollup', folder, '--out', out, '--keep-journal');
  writeFileSync(files[0] ?? '', (await officeFile(0, 9)).bytes);
  const again = await shell.call('rollup', folder, '--out', out, '--keep-journal');
  expect(again.err).toContain('อ่านแล้ว 3 จาก 4 ไฟล์');
  expect(filesIn(journalOf(out))).toHaveLength(5);
});

describe('progress', () => {
  test('is a bar on a terminal, taken away at the end', async () => {
    const { folder, out } = await offices('bar', 3);
    const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
    const drawn: string[] = [];
    terminal.on('data', (bytes: Buffer) => drawn.push(bytes.toString('utf8')));
    const code = await run(['rollup', folder, '--out', out], {
      print: () => undefined,
      tell: () => undefined,
      clock: () => new Date(2026, 3, 20),
      terminal: terminal as unknown as NodeJS.WriteStream,
    });
    expect(code).toBe(0);
    expect(drawn.join('')).toContain('0/3');
    expect(drawn.join('')).toContain('|');
    // The cursor is back.
    expect(drawn.join('')).toContain('\u001b[?25h');
  });

  test('elsewhere is a line now and then', async () => {
    const { folder, out } = await offices('lines', 4);
    const err: string[] = [];
    let minute = 0;
    await run(['rollup', folder, '--out', out], {
      print: () => undefined,
      tell: (line) => void err.push(line),
      clock: () => new Date(2026, 3, 20, 8, minute++),
    });
    expect(err).toContain(fill(TH.progress, { done: 2, total: 4 }));
  });
});

describe('a call that cannot be followed', () => {
  test.each([
    ['rollup', '.'],
    ['rollup', '--out', 'a.xlsx'],
    ['rollup', '.', '--out', 'a.csv'],
    ['rollup', '.', '--out', 'a.xlsx', '--year', '2026'],
    ['rollup', '.', '--out', 'a.xlsx', '--round', '7'],
  ])('%s %s %s %s %s %s ends with 2', async (...args) => {
    const seen = await shell.call(...args);
    expect(seen.code).toBe(2);
    expect(seen.err).toContain(opening(texts('en').problems['wrong-call']));
  });

  test('a folder that is not there, and a file, are said in both languages', async () => {
    const out = join(shell.folder, 'x.xlsx');
    const missing = await shell.call('rollup', join(shell.folder, 'ไม่มี'), '--out', out);
    expect(missing.code).toBe(2);
    const problems = (language: 'th' | 'en') => texts(language).problems;
    expect(missing.err).toContain(opening(problems('th')['folder-missing']));
    expect(missing.err).toContain(opening(problems('en')['folder-missing']));
    const file = await shell.call('rollup', shell.file('a.txt', 'a'), '--out', out);
    expect(file.code).toBe(2);
    expect(file.err).toContain(problems('en')['not-a-folder'].split('{file}')[1]);
  });

  test('an empty folder: exit 1, and nothing is written', async () => {
    const folder = join(shell.folder, 'empty');
    mkdirSync(folder);
    const seen = await shell.call('rollup', folder, '--out', join(folder, 'a.xlsx'));
    expect(seen.code).toBe(1);
    expect(seen.err).toContain(opening(TH.none));
    expect(shell.list('empty')).toEqual([]);
  });

  test('a place that cannot be written is said before anything is read', async () => {
    const { folder } = await offices('nowhere', 1);
    const blocked = shell.file('blocked', 'a file where a folder is wanted');
    const seen = await shell.call('rollup', folder, '--out', join(blocked, 'a.xlsx'));
    expect(seen.code).toBe(2);
    expect(seen.err).toContain(opening(texts('th').problems['folder-read-only']));
  });
});

/** The super-user may open anything; as root, the work is done under another user's rights. */
async function asOrdinaryPerson<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(shell.folder, 0o777);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
