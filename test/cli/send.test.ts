import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { readMemory } from '../../src/app';
import { texts } from '../../src/i18n';
import { exchangeCliTexts } from '../../src/i18n/exchange-cli-texts';
import { FileWorkbook } from '../../src/workbook/file';
import { officeFile } from '../exchange/rollup/office-files';
import { Shell, fingerprint } from './shell';
import { workbookOf } from './workbooks';

const shell = new Shell();
afterAll(() => shell.remove());

const { send: SEND } = texts('th');
const { send: TH } = exchangeCliTexts('th');
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'];

/** A workbook with a register of eight measures, two for each department. */
async function register(name: string): Promise<string> {
  const { kind, bytes } = await officeFile(3, 8);
  expect(kind).toBe('register');
  return shell.file(name, bytes);
}

interface Told {
  readonly files: readonly {
    readonly owner: string | null;
    readonly rows: number;
    readonly sending: string;
    readonly file: string;
    readonly mail: string | null;
  }[];
  readonly remembered: boolean;
}

const remembered = async (path: string) => {
  const { state } = await FileWorkbook.open(readFileSync(path)).read();
  return readMemory(state).exchange.sendings;
};

test('each department gets a workbook with its rows; the register is as it was, and it is said how it would remember', async () => {
  const path = await register('plain.xlsx');
  const before = fingerprint(path);
  const out = join(shell.folder, 'plain');
  const seen = await shell.call('send', path, '--out', out);
  expect(seen.code).toBe(0);
  expect(seen.out).toContain(TH.notRemembered);
  expect(shell.list('plain')).toHaveLength(4);
  for (const owner of OWNERS) expect(seen.out).toContain(`${owner} (2 แถว)`);
  expect(fingerprint(path)).toBe(before);
});

test('a draft lies beside each workbook and carries it', async () => {
  const out = join(shell.folder, 'mails');
  const seen = await shell.call('send', await register('mails.xlsx'), '--out', out, '--mail', '--json');
  const { files } = JSON.parse(seen.out) as Told;
  expect(files).toHaveLength(4);
  for (const { file, mail } of files) {
    const draft = await PostalMime.parse(readFileSync(mail ?? ''));
    expect(draft.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    const [attached] = draft.attachments;
    expect(Buffer.from(attached?.content as ArrayBuffer)).toEqual(readFileSync(file));
  }
});

test('with --remember the register knows what was sent to whom, and nothing else of it is another', async () => {
  const path = await register('known.xlsx');
  const before = await FileWorkbook.open(readFileSync(path)).read();
  const args = [
    'send',
    path,
    '--out',
    join(shell.folder, 'known'),
    '--due',
    '2026-05-15',
    '--remember',
    '--json',
  ];
  const seen = await shell.call(...args);
  const { files, remembered: isRemembered } = JSON.parse(seen.out) as Told;
  expect(isRemembered).toBe(true);
  expect(await remembered(path)).toMatchObject(
    files.map(({ owner, sending }) => ({
      id: sending,
      owner,
      round: 6,
      due: '2026-05-15',
      day: '2026-04-20',
    })),
  );
  const after = await FileWorkbook.open(readFileSync(path)).read();
  expect({ ...after, state: null }).toEqual({ ...before, state: null });
});

test('only to those who are named, or one workbook for all', async () => {
  const path = await register('some.xlsx');
  const some = await shell.call(
    'send',
    path,
    '--out',
    join(shell.folder, 'some'),
    '--owner',
    'กองคลัง',
    'กอง ช่าง',
    '--json',
  );
  expect((JSON.parse(some.out) as Told).files.map(({ owner }) => owner)).toEqual(['กองคลัง', 'กองช่าง']);
  const all = await shell.call('send', path, '--out', join(shell.folder, 'all'), '--together', '--json');
  expect((JSON.parse(all.out) as Told).files).toMatchObject([{ owner: null, rows: 8 }]);
});

test('a department that the register does not have stops the sending: nobody is left out by a slip', async () => {
  const out = join(shell.folder, 'slip');
  const seen = await shell.call(
    'send',
    await register('slip.xlsx'),
    '--out',
    out,
    '--owner',
    'กองคลัง',
    'กองช้าง',
  );
  expect(seen.code).toBe(1);
  expect(seen.out).toContain('“กองช้าง”');
  expect(seen.out).toContain('กองการศึกษา');
  expect(shell.list('slip')).toEqual([]);
});

describe('nothing is written over', () => {
  test('a file of the same name may be an answer: it stays, and so does everything else', async () => {
    const path = await register('twice.xlsx');
    const out = join(shell.folder, 'twice');
    const first = await shell.call('send', path, '--out', out, '--owner', 'กองช่าง', '--json');
    const [{ file } = { file: '' }] = (JSON.parse(first.out) as Told).files;
    const [register_, answer] = [fingerprint(path), fingerprint(file)];
    const again = await shell.call('send', path, '--out', out, '--remember');
    expect(again.code).toBe(2);
    expect(again.err).toContain('กองช่าง');
    expect(shell.list('twice')).toHaveLength(1);
    expect([fingerprint(path), fingerprint(file)]).toEqual([register_, answer]);
    expect((await shell.call('send', path, '--out', out, '--force')).code).toBe(0);
    expect(fingerprint(file)).not.toBe(answer);
  });

  test('when the files cannot be written the register does not remember them', async () => {
    const path = await register('half.xlsx');
    const before = fingerprint(path);
    const blocked = shell.file('blocked', 'a file where a folder is wanted');
    const seen = await shell.call('send', path, '--out', join(blocked, 'in'), '--remember');
    expect(seen.code).toBe(2);
    expect(fingerprint(path)).toBe(before);
  });

  test('when the register cannot be replaced no file is left', async () => {
    const out = join(shell.folder, 'none');
    const path = await register('kept.xlsx');
    // What the register is set aside as is taken already.
    mkdirSync(join(shell.folder, `.kept.xlsx.${process.pid}.old`, 'x'), { recursive: true });
    const before = fingerprint(path);
    const seen = await shell.call('send', path, '--out', out, '--remember');
    expect(seen.code).toBe(2);
    expect(shell.list('none')).toEqual([]);
    expect(fingerprint(path)).toBe(before);
  });
});

test.each([
  [
    'without a register',
    {
      มาตรการ: [
        ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
        ['ก', 'กองคลัง', 'ยังไม่ดำเนินการ'],
      ],
    },
    'no-register',
  ],
  ['without any table', { บันทึก: [['วันนี้ฝนตก']] }, 'no-register'],
] as const)('a workbook %s: exit 1, with what to do', async (_, sheets, reason) => {
  const path = shell.file('none.xlsx', await workbookOf(sheets));
  const seen = await shell.call('send', path, '--out', join(shell.folder, 'nothing'));
  expect(seen.code).toBe(1);
  expect(seen.out).toBe(SEND.cannot[reason]);
  expect(shell.list('nothing')).toEqual([]);
});

test('a broken file, and a call without --out, end with 2', async () => {
  const out = ['--out', join(shell.folder, 'broken')];
  expect((await shell.call('send', shell.file('broken.xlsx', 'PK'), ...out)).code).toBe(2);
  expect((await shell.call('send', shell.file('broken.xlsx', 'PK'))).code).toBe(2);
});
