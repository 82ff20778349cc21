import { collect } from '../../../src/app';
import { type ReturnedFile, UNDECIDED } from '../../../src/exchange';
import { LANGUAGES, findingText, loadTexts } from '../../../src/i18n';
import { cellAddress } from '../../../src/workbook';
import { addRelationship, openPackage, OFFICE_RELATIONSHIPS } from '../../../src/workbook/file/container';
import type { OoxmlPackage } from '../../../src/workbook/file/container';
import { measure } from '../../exchange/send/forms';
import { Office, read, saved, typedInto } from './returned';

const REPORT = { result: 'กำลังทำ', outcome: null, recommendation: null, evidence: null };
const MEASURES = [
  measure('M01', {
    title: 'เผยแพร่แผนการจัดซื้อจัดจ้าง',
    owners: ['กองคลัง'],
    reports: { 6: { ...REPORT, status: 'in-progress', statusText: 'อยู่ระหว่างดำเนินการ' } },
  }),
  measure('M02', { title: 'ประกาศนโยบายไม่รับของขวัญ', owners: ['กองคลัง'] }),
];

let office: Office;
/** 0-based row of M01 and columns of the form. */
let row: number;
beforeAll(async () => {
  await loadTexts('en');
  office = await Office.sent(MEASURES);
  row = (await read('ส่งไป.xlsx', office.file().file)).rows[0]?.place.row ?? 0;
});

const [STATUS, RESULT, EVIDENCE] = [8, 9, 12];

async function taken(file: ReturnedFile): Promise<readonly (readonly [string, string, string])[]> {
  const collected = collect(await office.check(), [file], UNDECIDED);
  if (collected.outcome === 'cannot') throw new Error(collected.reason);
  return collected.view.taken.map(({ id, field, text }) => [id, field, text] as const);
}

function told(file: ReturnedFile): readonly (readonly [string, string])[] {
  for (const note of file.notes)
    for (const language of LANGUAGES) expect(findingText(note, language)).not.toMatch(/[{}]/);
  return file.notes.map(({ rule, data }) => [rule, String(data.cells ?? data.sheets ?? data.count)] as const);
}

/** The form with something done to its parts; `sheet` is the part of its first sheet. */
function parted(edit: (pkg: OoxmlPackage, sheet: string) => void, file = office.file().file): Uint8Array {
  const pkg = openPackage(file);
  const sheet = pkg.names().find((one) => /sheet\d+\.xml$/.test(one) && /TT1\./.test(pkg.text(one))) ?? '';
  edit(pkg, sheet);
  return pkg.save();
}

function withType(pkg: OoxmlPackage, part: string, type: string): void {
  const types = '[Content_Types].xml';
  const one = `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  pkg.set(types, pkg.text(types).replace('</Types>', `${one}</Types>`));
}

function linked(pkg: OoxmlPackage, sheet: string, links: Readonly<Record<string, string>>): void {
  const all = Object.entries(links).map(([cell, address]) => {
    const id = addRelationship(pkg, sheet, `${OFFICE_RELATIONSHIPS}/hyperlink`, address, true);
    return `<hyperlink ref="${cell}" r:id="${id}"/>`;
  });
  const xml = pkg.text(sheet);
  pkg.set(sheet, xml.replace('<printOptions', `<hyperlinks>${all.join('')}</hyperlinks><printOptions`));
}

test('a form as it was sent has nothing to be told', async () => {
  expect(told(await read('ว่าง.xlsx', office.file().file))).toEqual([]);
});

test('text above the table, below it outside of its columns and on the sheet of notes is told with its cells', async () => {
  const [above, below] = [cellAddress(1, 4), cellAddress(row + 30, 20)];
  const bytes = await typedInto(office.file().file, [
    [1, 4, 'ขอเลื่อนส่ง'],
    [row + 30, 20, 'ไกลจากตาราง'],
  ]);
  expect(told(await read('เหนือตาราง.xlsx', bytes))).toEqual([['exchange.beside', `${above}, ${below}`]]);
  const notes = await typedInto(office.file().file, [[3, 4, 'เขียนในคำชี้แจง']], 'คำชี้แจง');
  expect(told(await read('คำชี้แจง.xlsx', notes))).toEqual([['exchange.beside', 'E4']]);
});

test('a hidden sheet with text is told, too', async () => {
  const pkg = openPackage(await saved(office.file().file, () => undefined, { beside: [{ name: 'ซ่อน' }] }));
  const book = pkg.text('xl/workbook.xml').replace('name="ซ่อน"', 'name="ซ่อน" state="hidden"');
  pkg.set('xl/workbook.xml', book);
  const sheet =
    pkg
      .names()
      .filter((one) => /sheet\d+\.xml$/.test(one))
      .at(-1) ?? '';
  pkg.set(sheet, pkg.text(sheet).replace(/TT1\.[^<]*/g, ''));
  expect(told(await read('ซ่อน.xlsx', pkg.save()))).toContainEqual(['exchange.sheets', 'ซ่อน']);
});

test('comments and drawings are told: nobody merges them', async () => {
  const bytes = parted((pkg, sheet) => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const drawn = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
    const comment = `<comment ref="J${row + 1}" authorId="0"><text><r><t>ขอหารือ</t></r></text></comment>`;
    pkg.set(
      'xl/comments1.xml',
      `<comments xmlns="${main}"><authors><author/></authors><commentList>${comment}</commentList></comments>`,
    );
    pkg.set('xl/drawings/drawing1.xml', `<d:wsDr xmlns:d="${drawn}"><d:twoCellAnchor/></d:wsDr>`);
    withType(pkg, 'xl/comments1.xml', 'spreadsheetml.comments');
    withType(pkg, 'xl/drawings/drawing1.xml', 'drawing');
    addRelationship(pkg, sheet, `${OFFICE_RELATIONSHIPS}/comments`, 'xl/comments1.xml');
    addRelationship(pkg, sheet, `${OFFICE_RELATIONSHIPS}/drawing`, 'xl/drawings/drawing1.xml');
  });
  const file = await read('ความเห็น.xlsx', bytes);
  expect(told(file)).toEqual([
    ['exchange.comments', `J${row + 1}`],
    ['exchange.drawings', '1'],
  ]);
  expect(file.notes[0]?.data).toMatchObject({ text: 'ขอหารือ' });
});

test('comments and drawings that are broken keep no form from being merged, and are told', async () => {
  const bytes = parted((pkg, sheet) => {
    pkg.set('xl/comments1.xml', '<comments><commentList>');
    withType(pkg, 'xl/comments1.xml', 'spreadsheetml.comments');
    addRelationship(pkg, sheet, `${OFFICE_RELATIONSHIPS}/comments`, 'xl/comments1.xml');
    addRelationship(pkg, sheet, `${OFFICE_RELATIONSHIPS}/drawing`, 'xl/drawings/nowhere.xml');
  });
  const file = await read('เสีย.xlsx', bytes);
  expect(file.notes.map(({ rule }) => rule)).toEqual(['exchange.beside-unread']);
  expect(file.rows.length).toBeGreaterThan(0);
});

test('the address behind the words of an evidence comes with them; of other links only the words come, and that is told', async () => {
  const typed = await typedInto(office.file().file, [
    [row, EVIDENCE, 'ดูประกาศ'],
    [row, RESULT, 'คลิกที่นี่'],
  ]);
  const [evidence, result] = [cellAddress(row, EVIDENCE), cellAddress(row, RESULT)];
  const address = 'https://www.example.go.th/a?b=1&c=2';
  const bytes = parted((pkg, sheet) => linked(pkg, sheet, { [evidence]: address, [result]: address }), typed);
  const file = await read('ลิงก์.xlsx', bytes);
  expect(await taken(file)).toEqual([
    ['M01', 'result-6', 'คลิกที่นี่'],
    ['M01', 'evidence-6', `ดูประกาศ\n${address}`],
  ]);
  expect(told(file)).toEqual([['exchange.addresses', result]]);
});

test('a link that says where it leads adds nothing, however a program writes it', async () => {
  for (const [text, address] of [
    ['www.example.go.th', 'http://www.example.go.th/'],
    ['https://example.go.th/แผน ๑', 'https://example.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B9%91'],
    ['ส่งที่ somjai@example.go.th', 'mailto:somjai@example.go.th'],
  ] as const) {
    const typed = await typedInto(office.file().file, [[row, EVIDENCE, text]]);
    const bytes = parted(
      (pkg, sheet) => linked(pkg, sheet, { [cellAddress(row, EVIDENCE)]: address }),
      typed,
    );
    const file = await read('ลิงก์.xlsx', bytes);
    expect(await taken(file)).toEqual([['M01', 'evidence-6', text]]);
    expect(told(file)).toEqual([]);
  }
});

test('below a header that someone emptied nothing is taken for the column beside it', async () => {
  const typed = await typedInto(office.file().file, [
    [row, RESULT, 'ทำแล้ว'],
    [row, STATUS, 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
  ]);
  const header = new RegExp(`<c r="J${row}"[^>]*>.*?</c>`, 's');
  const bytes = parted(
    (pkg, sheet) => pkg.set(sheet, pkg.text(sheet).replace(header, `<c r="J${row}"/>`)),
    typed,
  );
  const file = await read('หัวหาย.xlsx', bytes);
  expect(await taken(file)).toEqual([['M01', 'status-6', 'ดำเนินการเสร็จเรียบร้อยแล้ว']]);
  expect(told(file).map(([rule]) => rule)).toEqual(['exchange.columns', 'exchange.beside']);
});

test('a formula that no program has counted empties no cell', async () => {
  const cell = new RegExp(`<c r="J${row + 1}"([^>]*?) t="[a-zA-Z]+"[^>]*>.*?</c>`, 's');
  const bytes = parted((pkg, sheet) =>
    pkg.set(sheet, pkg.text(sheet).replace(cell, `<c r="J${row + 1}"$1><f>SUM(1,2)</f></c>`)),
  );
  const file = await read('สูตรเปล่า.xlsx', bytes);
  expect(await taken(file)).toEqual([]);
  expect(told(file)).toEqual([['exchange.errors', `J${row + 1}`]]);
});

test('words where a day belongs are refused with what they say', async () => {
  const file = await read('วัน.xlsx', await typedInto(office.file().file, [[row, 6, 'ก่อนสิ้นปี']]));
  const collected = collect(await office.check(), [file], UNDECIDED);
  expect(collected).toMatchObject({
    view: {
      refused: [
        { reason: 'plan', id: 'M01', field: 'period', text: expect.stringContaining('ก่อนสิ้นปี') as unknown },
      ],
    },
  });
});

test('what someone typed into a header is told', async () => {
  const bytes = await typedInto(office.file().file, [[row - 1, 16, 'ผู้รายงาน']]);
  expect(told(await read('หัว.xlsx', bytes))).toEqual([['exchange.beside', cellAddress(row - 1, 16)]]);
});

test('a second row that only names an id empties nothing: a person says what it is', async () => {
  const blank = row + MEASURES.length;
  const bytes = await typedInto(office.file().file, [
    [blank, 0, 'M01'],
    [blank, RESULT, 'เพิ่มเติม: เผยแพร่ไตรมาสสองแล้ว'],
    [blank + 1, 0, 'M99'],
  ]);
  const file = await read('สองแถว.xlsx', bytes);
  const check = await office.check();
  const first = collect(check, [file], UNDECIDED);
  if (first.outcome === 'cannot') throw new Error(first.reason);
  expect(first.view.taken).toEqual([]);
  expect(first.view.unsure).toMatchObject([{ id: 'M01' }]);
  expect(first.view.proposed).toMatchObject([{ typedId: 'M99', addable: false }]);
  const same = { [first.view.unsure[0]?.key ?? '']: true };
  const then = collect(check, [file], { ...UNDECIDED, same });
  if (then.outcome === 'cannot') throw new Error(then.reason);
  expect(then.view.taken.map(({ field, text }) => [field, text])).toEqual([
    ['result-6', 'เพิ่มเติม: เผยแพร่ไตรมาสสองแล้ว'],
  ]);
});

test('a column of their own is told, also one that would be known in another table or that the form has already', async () => {
  for (const header of ['ผู้รายงาน', 'ลำดับที่', 'งบประมาณ', 'เกินกำหนด', 'สถานะ']) {
    const bytes = await typedInto(office.file().file, [
      [row - 1, 14, header],
      [row, 14, 'ของกองเอง'],
    ]);
    const file = await read('คอลัมน์.xlsx', bytes);
    expect(await taken(file)).toEqual([]);
    const cells = told(file).map(([rule, where]) => [rule, where.split(', ').at(-1)]);
    expect(cells).toEqual([['exchange.beside', cellAddress(row, 14)]]);
  }
});

test('of a conversation its own words are told, not that an older program cannot show it', async () => {
  const at = `J${row + 1}`;
  const bytes = parted((pkg, sheet) => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const older = `<comment ref="${at}" authorId="0"><text><t>[Threaded comment] โปรแกรมรุ่นเก่า</t></text></comment>`;
    pkg.set('xl/comments1.xml', `<comments xmlns="${main}"><commentList>${older}</commentList></comments>`);
    const said = `<threadedComment ref="${at}" id="{1}"><text>ขอขยายเวลา</text></threadedComment>`;
    const type = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
    pkg.set(
      'xl/threadedComments/threadedComment1.xml',
      `<ThreadedComments xmlns="${type}">${said}</ThreadedComments>`,
    );
    withType(pkg, 'xl/comments1.xml', 'spreadsheetml.comments');
    addRelationship(pkg, sheet, `${OFFICE_RELATIONSHIPS}/comments`, 'xl/comments1.xml');
    const kind = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
    addRelationship(pkg, sheet, kind, 'xl/threadedComments/threadedComment1.xml');
  });
  const file = await read('สนทนา.xlsx', bytes);
  expect(told(file)).toEqual([['exchange.comments', at]]);
  expect(file.notes[0]?.data).toMatchObject({ text: 'ขอขยายเวลา', count: 1 });
});
