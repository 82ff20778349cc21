import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fileProblem } from '../../src/cli/file-error';
import { writeAll } from '../../src/cli/output-files';
import { texts } from '../../src/i18n';
import { Shell, fingerprint } from './shell';
import { lockedWorkbook, workbookOf } from './workbooks';

const shell = new Shell();
afterAll(() => shell.remove());

const HEADER = ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'สถานะ'];
const YEAR = ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'];
const row = (n: number, status = 'ดำเนินการแล้วเสร็จ') => [`มาตรการที่ ${n}`, `- ขั้นตอน ${n}`, 'สำนักปลัด', status];

/** The first words of a sentence, up to the first value that is put into it. */
const opening = (template: string) => template.split('{')[0] ?? '';

describe('a file that is no usable workbook', () => {
  const files: Readonly<
    Record<string, { bytes: Uint8Array | string; problem: keyof ReturnType<typeof problems> }>
  > = {
    'empty.xlsx': { bytes: '', problem: 'empty-file' },
    'letter.xlsx': { bytes: 'เรียน นายก เรื่อง ขอส่งเอกสาร', problem: 'not-a-zip' },
    'old.xls': { bytes: ole(''), problem: 'old-format' },
    'secret.xlsx': { bytes: ole('EncryptedPackage'), problem: 'encrypted' },
    'photos.xlsx': { bytes: zipSync({ 'a.txt': strToU8('a') }), problem: 'not-a-workbook' },
    'half.xlsx': { bytes: strToU8('PK\u0003\u0004 and no more'), problem: 'broken-zip' },
  };

  test.each(Object.entries(files))(
    '%s is refused in both languages, and nothing is written',
    async (name, { bytes, problem }) => {
      const path = shell.file(name, bytes);
      for (const command of ['check', 'report']) {
        const seen = await shell.call(
          command,
          path,
          ...(command === 'report' ? ['--out', join(shell.folder, 'none')] : []),
        );
        expect(seen.code).toBe(2);
        expect(seen.err).toContain(opening(problems('th')[problem]));
        expect(seen.err).toContain(opening(problems('en')[problem]));
        expect(seen.out).toBe('');
      }
      expect(shell.list('none')).toEqual([]);
    },
  );

  test('one that is not there, and a folder, are said by name', async () => {
    const missing = await shell.call('report', join(shell.folder, 'ไม่มี.xlsx'));
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('ไม่มี.xlsx');
    mkdirSync(join(shell.folder, 'a-folder'));
    const folder = await shell.call('check', join(shell.folder, 'a-folder'));
    expect(folder.code).toBe(2);
    expect(folder.err).toContain(opening(problems('en')['file-is-folder']));
  });
});

test('a program is told of an unusable file in the object it asked for', async () => {
  const seen = await shell.call('check', shell.file('empty-2.xlsx', ''), '--json', '--lang', 'en');
  expect(seen.code).toBe(2);
  expect(JSON.parse(seen.out)).toEqual({
    tables: [],
    findings: [
      {
        rule: 'empty-file',
        severity: 'error',
        sheet: null,
        cell: null,
        message: expect.stringContaining('is empty') as unknown,
        fixes: [],
      },
    ],
    ignored: [],
    progress: null,
    files: [],
  });
});

describe('a workbook that cannot be reported on', () => {
  test('on a sheet that is not there: the sheets with a table are named', async () => {
    const path = shell.file('one.xlsx', await workbookOf({ มาตรการ: [YEAR, HEADER, row(1)] }));
    const seen = await shell.call('check', path, '--sheet', 'ไม่มี');
    expect(seen.code).toBe(1);
    expect(seen.out).toContain('แผ่นงานที่มีตาราง: มาตรการ');
  });

  test('with headers only: exit 1, and it says that the measures are missing', async () => {
    const path = shell.file('headers.xlsx', await workbookOf({ มาตรการ: [YEAR, HEADER] }));
    const seen = await shell.call('report', path, '--out', join(shell.folder, 'headers'));
    expect(seen.code).toBe(1);
    expect(seen.out).toContain(texts('th').findings['workbook.no-measure']);
  });

  test('without any table: exit 1, and the sentence says which headers are wanted', async () => {
    const path = shell.file('no-table.xlsx', await workbookOf({ บันทึก: [['วันนี้ฝนตก'], ['ประชุม 9.00 น.']] }));
    const seen = await shell.call('report', path, '--out', join(shell.folder, 'no-table'));
    expect(seen.code).toBe(1);
    expect(seen.out).toContain(opening(texts('th').findings['workbook.no-table']));
    expect(shell.list('no-table')).toEqual([]);
  });

  test('with two tables that could both be the register: exit 1, until the sheet is chosen', async () => {
    const bytes = await workbookOf({
      กองคลัง: [YEAR, HEADER, row(1), row(2)],
      กองช่าง: [YEAR, HEADER, ['ซ่อมถนน', '- สำรวจ', 'กองช่าง', 'ยังไม่ดำเนินการ']],
    });
    const path = shell.file('two.xlsx', bytes);
    const seen = await shell.call('report', path, '--out', join(shell.folder, 'two'));
    expect(seen.code).toBe(1);
    expect(seen.out).toContain('กองคลัง');
    expect(seen.out).toContain('--sheet');
    expect(shell.list('two')).toEqual([]);
    const chosen = await shell.call(
      'report',
      path,
      '--sheet',
      'กองคลัง',
      '--out',
      join(shell.folder, 'two'),
      '--json',
    );
    expect(chosen.code).toBe(0);
    expect(JSON.parse(chosen.out)).toMatchObject({ progress: { total: 2, done: 2 } });
  });

  test('with 50,000 rows: exit 1, and the sentence tells the limit', async () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => row(n + 1));
    const path = shell.file('huge.xlsx', await workbookOf({ มาตรการ: [YEAR, HEADER, ...rows] }));
    const seen = await shell.call('report', path, '--lang', 'en', '--out', join(shell.folder, 'huge'));
    expect(seen.code).toBe(1);
    expect(seen.out).toMatch(/50,?000/);
    expect(shell.list('huge')).toEqual([]);
  }, 60_000);
});

describe('a workbook that takes no new sheet', () => {
  test.each([['text'], ['--json']])(
    'printed as %s: exit 1, what was found is told, and why in both languages',
    async (form) => {
      const path = shell.file('locked.xlsx', await lockedWorkbook({ มาตรการ: [YEAR, HEADER, row(1)] }));
      const before = fingerprint(path);
      const out = join(shell.folder, 'locked-out');
      const seen = await shell.call('report', path, '--out', out, ...(form === '--json' ? [form] : []));
      expect(seen.code).toBe(1);
      for (const language of ['th', 'en'] as const) {
        expect(seen.err).toContain(texts(language).refusals['structure-locked']);
      }
      if (form === '--json')
        expect(JSON.parse(seen.out)).toMatchObject({ progress: { total: 1 }, files: [] });
      else expect(seen.out).toContain('มาตรการ!A2:D3');
      expect(shell.list('locked-out')).toEqual([]);
      expect(fingerprint(path)).toBe(before);
    },
  );
});

describe('a workbook with things to look at is reported on all the same', () => {
  test('a status outside the three is shown as unknown, never mapped; a missing agency leaves blanks', async () => {
    const path = shell.file(
      'odd.xlsx',
      await workbookOf({ มาตรการ: [YEAR, HEADER, row(1), row(2, 'ยกเลิก'), row(3, 'รอเอกสาร')] }),
    );
    const before = fingerprint(path);
    const seen = await shell.call('report', path, '--out', join(shell.folder, 'odd'), '--json');
    expect(seen.code).toBe(0);
    const printed = JSON.parse(seen.out) as {
      progress: unknown;
      findings: { rule: string; cell: string | null }[];
      files: string[];
    };
    expect(printed.progress).toEqual({ total: 3, notStarted: 0, inProgress: 0, done: 1, unknown: 2 });
    expect(printed.findings).toContainEqual(expect.objectContaining({ rule: 'status.outside', cell: 'D4' }));
    expect(printed.findings).toContainEqual(expect.objectContaining({ rule: 'status.unknown', cell: 'D5' }));
    expect(printed.findings).toContainEqual(expect.objectContaining({ rule: 'agency.missing', cell: null }));
    expect(shell.list('odd')).toEqual(['odd-memo.docx', 'odd-report.xlsx']);
    expect(printed.files.map((file) => file.replace(/^.*[\\/]/, ''))).toEqual([
      'odd-report.xlsx',
      'odd-memo.docx',
    ]);
    expect(fingerprint(path)).toBe(before);
  });
});

describe('a place that cannot be written', () => {
  test('is said, and leaves nothing behind', async () => {
    const path = shell.file('good.xlsx', await workbookOf({ มาตรการ: [YEAR, HEADER, row(1)] }));
    const blocked = shell.file('blocked', 'a file where a folder is wanted');
    const seen = await shell.call('report', path, '--out', join(blocked, 'inside'));
    expect(seen.code).toBe(2);
    expect(seen.err).toContain(opening(problems('th')['folder-read-only']));
  });

  test('a folder that is read-only is said', async () => {
    const path = shell.file('good.xlsx', await workbookOf({ มาตรการ: [YEAR, HEADER, row(1)] }));
    mkdirSync(join(shell.folder, 'locked'));
    chmodSync(join(shell.folder, 'locked'), 0o500);
    const seen = await asOrdinaryPerson(() =>
      shell.call('report', path, '--out', join(shell.folder, 'locked')),
    );
    expect(seen.code).toBe(2);
    expect(seen.err).toContain(opening(problems('en')['folder-read-only']));
    expect(shell.list('locked')).toEqual([]);
  });

  // `/dev/full` is a disk that is always full; only Linux has it.
  const onLinux = process.platform === 'linux' ? test : test.failing;
  onLinux('a full disk is said, and neither of the two files is left behind', async () => {
    const full = join(shell.folder, 'full');
    mkdirSync(full);
    symlinkSync('/dev/full', join(full, `.b.docx.${process.pid}.tmp`));
    const both = ['a.xlsx', 'b.docx'].map((name) => ({ path: join(full, name), bytes: strToU8('x') }));
    await expect(writeAll(both)).rejects.toMatchObject({ problem: 'disk-full', detail: 'ENOSPC' });
    expect(shell.list('full')).toEqual([]);
  });

  test('when the second file cannot take its place, the first is again what it was', async () => {
    const place = join(shell.folder, 'half');
    mkdirSync(join(place, 'b.docx'), { recursive: true });
    const old = shell.file(join('half', 'a.xlsx'), 'of last month');
    const files = ['a.xlsx', 'b.docx', 'c.docx'].map((name) => ({
      path: join(place, name),
      bytes: strToU8('x'),
    }));
    await expect(writeAll(files)).rejects.toMatchObject({ file: join(place, 'b.docx') });
    expect(readFileSync(old, 'utf8')).toBe('of last month');
    expect(shell.list('half')).toEqual(['a.xlsx', 'b.docx']);
  });

  test('files that are there are replaced, and nothing else stays behind', async () => {
    const place = join(shell.folder, 'again');
    const files = ['a.xlsx', 'b.docx'].map((name) => ({ path: join(place, name), bytes: strToU8('new') }));
    await writeAll(files.map(({ path }) => ({ path, bytes: strToU8('old') })));
    await writeAll(files);
    expect(shell.list('again')).toEqual(['a.xlsx', 'b.docx']);
    expect(readFileSync(join(place, 'b.docx'), 'utf8')).toBe('new');
  });

  test('a file that is open in another program is said as such', () => {
    expect(fileProblem(Object.assign(new Error(), { code: 'EBUSY' }), 'write-failed')).toBe('file-busy');
  });
});

describe('a command line that is mistyped', () => {
  test.each([
    ['report'],
    ['report', 'a.xlsx', '--round', '7'],
    ['make', 'a.xlsx'],
    ['report', 'a.xlsx', '--bogus'],
    ['report', 'a.xlsx', 'b.xlsx'],
    ['check', 'a.xlsx', '--date', '2021-02-31'],
  ])('%s %s %s %s ends with 2, and says in both languages where to look', async (...args) => {
    const seen = await shell.call(...args);
    expect(seen.code).toBe(2);
    expect(seen.err).toContain(opening(problems('th')['wrong-call']));
    expect(seen.err).toContain(opening(problems('en')['wrong-call']));
  });

  test('no command at all shows how to call, and nothing else', async () => {
    const seen = await shell.call();
    expect(seen.code).toBe(2);
    expect(seen.err).toContain('Usage:');
    expect(seen.err).not.toContain(opening(problems('en')['wrong-call']));
  });

  test('a day in the Buddhist era is not taken for one of the year 2564 of ours', async () => {
    const seen = await shell.call('check', 'a.xlsx', '--date', '2564-03-31');
    expect(seen.code).toBe(2);
    expect(seen.err).toContain('2021-03-31');
  });

  test('the sentence names the file that was given, whatever the options are called', async () => {
    const path = shell.file('letter.txt', 'เรียน นายก');
    const seen = await shell.call('report', '--out', 'book.xlsx', path);
    expect(seen.err).toContain(path);
    expect(seen.err).not.toContain('book.xlsx');
  });
});

function problems(language: 'th' | 'en') {
  return texts(language).problems;
}

/** The head of an OLE compound file, as old and password-protected Office files begin, with one stream name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, at) => (bytes[1024 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
}

/** The super-user may write anywhere; as root, the work is done under another user's rights. */
async function asOrdinaryPerson<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  chmodSync(shell.folder, 0o755);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
