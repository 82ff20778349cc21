import { type CollectView, collect, readReturned } from '../../../src/app';
import { type ReturnedFile, UNDECIDED } from '../../../src/exchange';
import { LANGUAGES, fileRefusalText, findingText, loadTexts, returnProblemText } from '../../../src/i18n';
import { openPackage } from '../../../src/workbook/file/container';
import { measure } from '../../exchange/send/forms';
import { Office, bookOf, fill, read, saved, typedInto } from './returned';

const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const MEASURES = [
  measure('M01', { title: 'เผยแพร่แผนการจัดซื้อจัดจ้าง', owners: ['กองคลัง'] }),
  measure('M02', { title: 'ประกาศนโยบายไม่รับของขวัญ', owners: ['กองคลัง'] }),
];

/** An OLE file with streams of these names. */
const ole = (...streams: string[]): Uint8Array => {
  const file = new Uint8Array(512 + 128 * (streams.length + 1));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    for (let i = 0; i < name.length; i += 1) file[512 + 128 * index + i * 2] = name.charCodeAt(i);
  });
  return file;
};

let office: Office;
let good: ReturnedFile;
beforeAll(async () => {
  await loadTexts('en');
  office = await Office.sent(MEASURES);
  good = await read(
    'ดี.xlsx',
    await saved(office.file().file, (lines) => fill(lines, 'M01', RESULT, 'ทำแล้ว')),
  );
});

async function viewOf(...files: ReturnedFile[]): Promise<CollectView> {
  const collected = collect(await office.check(), files, UNDECIDED);
  if (collected.outcome === 'cannot') throw new Error(collected.reason);
  return collected.view;
}

/** What is said of a file that cannot be read; in every language it names the file. */
async function problemOf(bytes: Uint8Array): Promise<string> {
  const returned = await readReturned('ไฟล์เสีย.xlsx', bytes);
  if (returned.outcome === 'read') throw new Error('it can be read');
  for (const language of LANGUAGES)
    expect(returnProblemText(returned, returned.name, language)).toMatch(/“ไฟล์เสีย\.xlsx”[^{}]*$/);
  return returned.problem;
}

/** What is said of a file as a whole. */
function refusalOf(view: CollectView, name: string): string {
  const refused = view.files.find((file) => file.name === name)?.refused;
  if (!refused) throw new Error('it is merged');
  for (const language of LANGUAGES) {
    const text = fileRefusalText(refused, name, language);
    expect(text).toContain(`“${name}”`);
    expect(text).not.toMatch(/[{}]/);
  }
  return refused.reason;
}

function notesOf(file: ReturnedFile): readonly string[] {
  for (const note of file.notes)
    for (const language of LANGUAGES) {
      expect(findingText(note, language)).toContain(file.name);
      expect(findingText(note, language)).not.toMatch(/[{}]/);
    }
  return file.notes.map(({ rule }) => rule);
}

test('what is no workbook, broken or locked says so under its name', async () => {
  const { file } = office.file();
  expect(await problemOf(new Uint8Array(0))).toBe('empty-file');
  expect(await problemOf(file.slice(0, file.length / 2))).toBe('broken-zip');
  expect(await problemOf(ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe('encrypted');
  expect(await problemOf(ole('Root Entry', 'Workbook'))).toBe('old-format');
  expect(await problemOf(await bookOf([{ name: 'ก', rows: [[{ value: 'ไม่มีตาราง' }]] }]))).toBe('no-table');
});

test('a hundred thousand rows are refused before they are looked at', async () => {
  const pkg = openPackage(
    await bookOf([{ name: 'ก', rows: [[{ value: 'มาตรการ' }, { value: 'ผู้รับผิดชอบ' }]] }]),
  );
  const name = pkg.names().find((one) => /sheet\d+\.xml$/.test(one)) ?? '';
  const rows = Array.from(
    { length: 100_000 },
    (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
  );
  pkg.set(name, pkg.text(name).replace('</sheetData>', `${rows.join('')}</sheetData>`));
  expect(await problemOf(pkg.save())).toBe('too-many-rows');
});

test('two tables that nothing tells apart are refused with the names of their sheets', async () => {
  const cut = (lines: string[][]) => {
    for (const line of lines) line.pop();
  };
  const bytes = await saved(office.file().file, cut, { beside: [{ name: 'สำเนา', edit: cut }] });
  expect(await problemOf(bytes)).toBe('several-tables');
});

test('two sheets of one form are both merged, and where they differ it is a conflict', async () => {
  const bytes = await saved(office.file().file, (lines) => fill(lines, 'M01', RESULT, 'แผ่นหนึ่ง'), {
    beside: [{ name: 'สำเนา' }, { name: 'สำเนา 2', edit: (lines) => fill(lines, 'M01', RESULT, 'แผ่นสาม') }],
  });
  const file = await read('สามแผ่น.xlsx', bytes);
  expect(notesOf(file)).toEqual(['exchange.several']);
  const view = await viewOf(file);
  expect(view.conflicts[0]?.sides.map(({ text, sources }) => [text, sources[0]?.place?.sheet])).toEqual([
    ['แผ่นสาม', 'สำเนา 2'],
    ['แผ่นหนึ่ง', 'แบบรายงาน'],
  ]);
});

test('macros stay outside: the values of cells are taken', async () => {
  const pkg = openPackage(await saved(office.file().file, (lines) => fill(lines, 'M01', RESULT, 'ทำแล้ว')));
  pkg.set('xl/vbaProject.bin', Uint8Array.of(1, 2, 3));
  const types = '[Content_Types].xml';
  const book = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  pkg.set(types, pkg.text(types).replace(book, 'vnd.ms-excel.sheet.macroEnabled.main+xml'));
  const file = await read('มาโคร.xlsm', pkg.save());
  expect(notesOf(file)).toEqual(['exchange.macros']);
  expect((await viewOf(file)).taken).toMatchObject([{ text: 'ทำแล้ว' }]);
});

test('of a formula in a text cell the value shown is taken as text, also of one that reads from another file', async () => {
  const { file, name } = office.file();
  const plain = await read(name, file);
  const row = plain.rows[0]?.place.row ?? 0;
  const bytes = await typedInto(file, [[row, 9, 'เดิม']]);
  const pkg = openPackage(bytes);
  const part =
    pkg.names().find((one) => /sheet\d+\.xml$/.test(one) && pkg.text(one).includes(`r="J${row + 1}"`)) ?? '';
  const withFormula = (formula: string, shown: string) => {
    const next = pkg.clone();
    const cell = new RegExp(`<c r="J${row + 1}"([^>]*?) t="[a-zA-Z]+"[^>]*>.*?</c>`, 's');
    const xml = next
      .text(part)
      .replace(cell, `<c r="J${row + 1}"$1 t="str"><f>${formula}</f><v>${shown}</v></c>`);
    next.set(part, xml);
    return next.save();
  };
  const own = await read('สูตร.xlsx', withFormula('"ก"&amp;"ข"', 'กข'));
  expect(notesOf(own)).toEqual(['exchange.formulas']);
  expect((await viewOf(own)).taken).toMatchObject([{ id: 'M01', text: 'กข' }]);
  const other = await read('ลิงก์.xlsx', withFormula('[1]แผ่น1!A1', 'จากไฟล์อื่น'));
  expect(notesOf(other)).toEqual(['exchange.links']);
  expect(other.notes[0]?.data).toMatchObject({ cells: `J${row + 1}`, count: 1 });
  expect((await viewOf(other)).taken).toMatchObject([{ text: 'จากไฟล์อื่น' }]);
});

test('a cell with an error says nothing, and least of all that it was emptied', async () => {
  const { file, name } = office.file();
  const row = (await read(name, file)).rows[0]?.place.row ?? 0;
  const pkg = openPackage(file);
  for (const part of pkg.names().filter((one) => /sheet\d+\.xml$/.test(one)))
    pkg.set(
      part,
      pkg
        .text(part)
        .replace(
          new RegExp(`<c r="B${row + 1}"([^>]*?) t="[a-zA-Z]+"[^>]*>.*?</c>`, 's'),
          `<c r="B${row + 1}"$1 t="e"><v>#REF!</v></c>`,
        ),
    );
  const broken = await read('ผิดพลาด.xlsx', pkg.save());
  expect(notesOf(broken)).toEqual(['exchange.errors']);
  const view = await viewOf(broken);
  expect([view.taken, view.refused, view.unsure]).toEqual([[], [], []]);
});

test('text beside the columns of the form is told with its cell', async () => {
  const bytes = await saved(office.file().file, (lines) => {
    lines[1]?.push('โทรกลับด้วย');
  });
  const file = await read('ข้างตาราง.xlsx', bytes);
  expect(notesOf(file)).toEqual(['exchange.beside']);
  expect(file.notes[0]?.data).toMatchObject({ text: 'โทรกลับด้วย', count: 1 });
});

test('sheets and tables of their own beside the form are told, and are no rows of it', async () => {
  const bytes = await saved(
    office.file().file,
    (lines) => {
      fill(lines, 'M01', RESULT, 'ทำแล้ว');
      const [header = []] = lines;
      const line = (...texts: string[]) => header.map((_, at) => texts[at] ?? '');
      const own = [line('มาตรการ', 'ผู้รับผิดชอบ', 'ขั้นตอน'), line('งานของเรา', 'งานพัสดุ', 'ทำเอง')];
      return [...lines, ...Array.from({ length: 12 }, () => line()), ...own];
    },
    { beside: [{ name: 'รายละเอียด', edit: (lines) => void lines.splice(0, lines.length, ['เพิ่มเติม']) }] },
  );
  const file = await read('ตารางอื่น.xlsx', bytes);
  expect(notesOf(file)).toEqual(['exchange.sheets', 'exchange.below']);
  expect(file.notes[0]?.data).toMatchObject({ sheets: 'รายละเอียด', count: 1 });
  const view = await viewOf(file);
  expect([view.taken.map(({ text }) => text), view.proposed, view.unsure]).toEqual([['ทำแล้ว'], [], []]);
});

test('a form of another year or another office is refused, and the others go on', async () => {
  const bytes = await saved(office.file().file, (lines) => fill(lines, 'M02', RESULT, 'ของคนอื่น'));
  const other = await read('อื่น.xlsx', bytes);
  const year = { ...other, fiscalYear: 2566 };
  const view = await viewOf(year, good);
  expect(refusalOf(view, 'อื่น.xlsx')).toBe('wrong-year');
  expect(view.taken.map(({ id }) => id)).toEqual(['M01']);
  const rows = other.rows.map((row) => ({ ...row, code: row.code && { ...row.code, sending: 'zzz' } }));
  const agency = { ...other, agency: 'องค์การบริหารส่วนตำบลธารสุขใจ', rows };
  expect(refusalOf(await viewOf(good, agency), 'อื่น.xlsx')).toBe('wrong-agency');
});

test("somebody else's workbook is refused though its ids are the same", async () => {
  const rows = [
    ['รหัส', 'มาตรการ', 'ผู้รับผิดชอบ', RESULT],
    ['M01', 'ปรับปรุงถนนสายหลัก', 'กองช่าง', 'ทำแล้ว'],
    ['M02', 'ขุดลอกคลอง', 'กองช่าง', 'ทำแล้ว'],
    ['M07', 'สร้างสนามเด็กเล่น', 'กองช่าง', 'ทำแล้ว'],
    ['M08', 'ซ่อมโคมไฟ', 'กองช่าง', 'ทำแล้ว'],
    ['M09', 'ติดป้ายจราจร', 'กองช่าง', 'ทำแล้ว'],
  ];
  const bytes = await bookOf([{ name: 'งาน', rows: rows.map((line) => line.map((value) => ({ value }))) }]);
  const view = await viewOf(await read('งานช่าง.xlsx', bytes), good);
  expect(refusalOf(view, 'งานช่าง.xlsx')).toBe('not-ours');
  expect(view.taken.map(({ id }) => id)).toEqual(['M01']);
});

test('when all files are refused there is nothing to write', async () => {
  const collected = collect(await office.check(), [{ ...good, fiscalYear: 2566 }], UNDECIDED);
  expect(collected).toMatchObject({ proposing: { outcome: 'cannot', reason: 'nothing' } });
});

test('a part that lies about itself is not believed', async () => {
  const state =
    '<tidtam xmlns="urn:tidtam:state:1"><memory>{"sent":{"id":"../../x","rows":[{}]}}</memory></tidtam>';
  const pkg = openPackage(office.file().file);
  const part = pkg.names().find((name) => /customXml\/item\d*\.xml$/.test(name)) ?? '';
  pkg.set(part, state);
  const file = await read('ปลอม.xlsx', pkg.save());
  expect(file.sending).toBeNull();
  expect((await viewOf(file)).files[0]).toMatchObject({ refused: null, sending: { id: 's1', known: true } });
});
