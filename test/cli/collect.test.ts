import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkWorkbook } from '../../src/app';
import { LOG_SHEET } from '../../src/exchange';
import { texts } from '../../src/i18n';
import { exchangeCliTexts } from '../../src/i18n/exchange-cli-texts';
import { FileWorkbook } from '../../src/workbook/file';
import { type Lines, fill, saved } from '../app/collect/returned';
import { officeFile } from '../exchange/rollup/office-files';
import { Shell, fingerprint } from './shell';
import { workbookOf } from './workbooks';

const shell = new Shell();
afterAll(() => shell.remove());

const { collect: COLLECT } = texts('th');
const { collect: TH } = exchangeCliTexts('th');
const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const MEASURE = 'มาตรการ';
const STEPS = 'ขั้นตอนหรือวิธีการ';

/** An office that has sent its register of eight measures, two to each department. */
interface Office {
  readonly register: string;
  readonly folder: string;
  /** What a department sends back, in the folder of answers. */
  readonly answer: (owner: string, edit: (lines: Lines) => void | Lines, name?: string) => Promise<string>;
}

async function office(name: string): Promise<Office> {
  const register = shell.file(`${name}.xlsx`, (await officeFile(3, 8)).bytes);
  const [out, folder] = [join(shell.folder, `${name}-sent`), join(shell.folder, `${name}-back`)];
  mkdirSync(folder);
  const sent = await shell.call('send', register, '--out', out, '--remember', '--json');
  const { files } = JSON.parse(sent.out) as { files: { owner: string; file: string }[] };
  return {
    register,
    folder,
    answer: async (owner, edit, as) => {
      const file = files.find((one) => one.owner === owner)?.file ?? '';
      const path = join(folder, as ?? basename(file));
      writeFileSync(path, await saved(readFileSync(file), edit, { part: true }));
      return path;
    },
  };
}

/** The result that a register says of a measure in round 6. */
async function resultIn(path: string, id: string): Promise<string | null | undefined> {
  const port = FileWorkbook.open(readFileSync(path));
  const { tables } = await checkWorkbook(port, {
    round: 6,
    today: '2026-04-20',
    digits: 'thai',
    sheet: null,
  });
  const register = tables.find(({ kind }) => kind === 'register');
  return register?.rows.find(({ measure }) => measure.id === id)?.measure.reports[6]?.result;
}

const sheetNames = async (path: string) =>
  (await FileWorkbook.open(readFileSync(path)).read()).sheets.map(({ name }) => name);

test('what departments filled in is merged into a workbook of its own, with a log; the register is as it was', async () => {
  const { register, folder, answer } = await office('plain');
  await answer('กองคลัง', (lines) => fill(lines, 'M02', RESULT, 'เผยแพร่แล้ว'));
  await answer('กองช่าง', (lines) => fill(lines, 'M03', RESULT, '=1+1'));
  const before = fingerprint(register);
  const out = join(shell.folder, 'plain-merged.xlsx');
  const seen = await shell.call('collect', register, folder, '--out', out);
  expect(seen.code).toBe(0);
  expect(seen.out).toContain(TH.taken.replace('{count}', '2'));
  expect(await resultIn(out, 'M02')).toBe('เผยแพร่แล้ว');
  expect(await resultIn(out, 'M03')).toBe('=1+1');
  expect(await sheetNames(out)).toContain(LOG_SHEET);
  expect(fingerprint(register)).toBe(before);
});

test('with --dry-run it is only said, and nothing is written', async () => {
  const { register, answer } = await office('dry');
  const file = await answer('กองคลัง', (lines) => fill(lines, 'M02', RESULT, 'เผยแพร่แล้ว'));
  const before = shell.list();
  const seen = await shell.call('collect', register, file, '--dry-run');
  expect(seen.code).toBe(0);
  expect(seen.out).toContain(TH.taken.replace('{count}', '1'));
  expect(seen.out).toContain(TH.dryRun);
  expect(shell.list()).toEqual(before);
});

test('what is in conflict keeps what the register says, and is told side by side with the files', async () => {
  const { register, answer } = await office('conflict');
  const one = await answer('กองคลัง', (lines) => fill(lines, 'M02', RESULT, 'เผยแพร่ครั้งที่ ๑'), 'ก.xlsx');
  const two = await answer('กองคลัง', (lines) => fill(lines, 'M02', RESULT, 'เผยแพร่ครั้งที่ ๒'), 'ข.xlsx');
  const out = join(shell.folder, 'conflict-merged.xlsx');
  const seen = await shell.call('collect', register, one, two, '--out', out);
  expect(seen.code).toBe(0);
  expect(seen.out).toMatch(/M02 ผลการดำเนินการ.*“เผยแพร่ครั้งที่ ๑” จาก ก\.xlsx.*“เผยแพร่ครั้งที่ ๒” จาก ข\.xlsx/);
  expect(await resultIn(out, 'M02')).toBe('ดำเนินการแล้ว');
});

test('what a department had no business changing is refused and listed; rows it adds are proposed', async () => {
  const { register, answer } = await office('refused');
  const file = await answer('กองคลัง', (lines) => {
    fill(lines, 'M02', STEPS, 'ขั้นตอนที่ไม่มีใครขอ');
    const [headers = []] = lines;
    const added = headers.map((header) => (header === MEASURE ? 'มาตรการใหม่ของกองคลัง' : ''));
    return [...lines.filter((line) => line.some((text) => text !== '')), added];
  });
  const seen = await shell.call('collect', register, file, '--dry-run');
  expect(seen.out).toContain(`“ขั้นตอนที่ไม่มีใครขอ” จาก ${basename(file)} (${COLLECT.refusals.plan})`);
  expect(seen.out).toContain('“มาตรการใหม่ของกองคลัง”');
});

test('files that are none of ours are named with their reason; the others go on', async () => {
  const { register, folder, answer } = await office('strange');
  await answer('กองคลัง', (lines) => fill(lines, 'M02', RESULT, 'เผยแพร่แล้ว'));
  writeFileSync(join(folder, 'broken.xlsx'), 'PK');
  writeFileSync(join(folder, 'letter.docx'), 'a letter');
  writeFileSync(join(folder, 'rain.xlsx'), await workbookOf({ บันทึก: [['วันนี้ฝนตก']] }));
  const out = join(shell.folder, 'strange-merged.xlsx');
  const missing = join(shell.folder, 'ไม่มี.xlsx');
  const seen = await shell.call('collect', register, folder, missing, '--out', out, '--json', '--lang', 'en');
  expect(seen.code).toBe(0);
  const told = JSON.parse(seen.out) as { unreadable: { file: string; reason: string }[]; files: string[] };
  expect(told.unreadable.map(({ file }) => file).sort()).toEqual([
    'broken.xlsx',
    'letter.docx',
    'rain.xlsx',
    'ไม่มี.xlsx',
  ]);
  for (const { file, reason } of told.unreadable) expect(reason).toContain(file);
  expect(told.files).toEqual([out]);
  expect(await resultIn(out, 'M02')).toBe('เผยแพร่แล้ว');
});

test('the register itself may be written, and then knows who has answered', async () => {
  const { register, answer } = await office('own');
  const file = await answer('กองคลัง', (lines) => fill(lines, 'M02', RESULT, 'เผยแพร่แล้ว'));
  expect((await shell.call('collect', register, file, '--out', register)).code).toBe(0);
  expect(await resultIn(register, 'M02')).toBe('เผยแพร่แล้ว');
  const port = FileWorkbook.open(readFileSync(register));
  const { memory } = await checkWorkbook(port, {
    round: 6,
    today: '2026-04-20',
    digits: 'thai',
    sheet: null,
  });
  const answers = memory.exchange.sendings.flatMap(({ owner, answers: all }) =>
    all.map(({ file: from }) => [owner, from]),
  );
  expect(answers).toEqual([['กองคลัง', basename(file)]]);
});

describe('nothing is merged', () => {
  test('when no file can be: exit 1', async () => {
    const { register } = await office('nothing');
    const bad = shell.file('bad.xlsx', 'PK');
    const seen = await shell.call(
      'collect',
      register,
      bad,
      '--out',
      join(shell.folder, 'nothing-merged.xlsx'),
    );
    expect(seen.code).toBe(1);
    expect(seen.out).toContain(TH.nothing);
    expect(shell.list()).not.toContain('nothing-merged.xlsx');
  });

  test('into a workbook without a register: exit 1', async () => {
    const path = shell.file('none.xlsx', await workbookOf({ บันทึก: [['วันนี้ฝนตก']] }));
    const seen = await shell.call('collect', path, shell.file('a.xlsx', 'PK'));
    expect(seen.code).toBe(1);
    expect(seen.out).toContain(TH.noRegister);
  });

  test('from an empty folder: exit 1; without any file named: exit 2', async () => {
    const { register, folder } = await office('empty');
    expect((await shell.call('collect', register, folder)).code).toBe(1);
    expect((await shell.call('collect', register)).code).toBe(2);
  });
});

test('what stands beside the form is told though there is nothing to merge', async () => {
  const { register, answer } = await office('beside');
  const path = await answer('กองคลัง', (lines) => void lines[1]?.push('โทรกลับด้วย'));
  const out = join(shell.folder, 'beside-merged.xlsx');
  expect((await shell.call('collect', register, path, '--out', out)).out).toContain('โทรกลับด้วย');
  const again = await shell.call('collect', out, path, '--out', join(shell.folder, 'beside-again.xlsx'));
  expect(again.out).toContain(TH.nothing);
  expect(again.out).toContain('โทรกลับด้วย');
});

test('a row without a title is listed by what it says', async () => {
  const { register, answer } = await office('untitled');
  const path = await answer('กองคลัง', (lines) => {
    const [header = []] = lines;
    return [...lines.slice(0, 3), header.map((name) => (name === RESULT ? 'ทำเพิ่มแล้ว' : ''))];
  });
  const seen = await shell.call('collect', register, path, '--dry-run');
  expect(seen.out).toContain('“ทำเพิ่มแล้ว”');
});
