import { CheckBox, ExternalHyperlink, Paragraph, TextRun } from 'docx';
import { readDocx } from '../../src/word';
import { type Child, cell, docxOf, paragraphs, table } from './docx-file';
import { mergesOf, tablesOf, textsOf } from './seen';

const read = async (...children: readonly Child[]) => readDocx(await docxOf(children));

test('paragraphs above a table are rows above it; paragraphs of a cell are its lines', async () => {
  const snapshot = await read(
    ...paragraphs('แผนมาตรการ\nประจำปีงบประมาณ พ.ศ. ๒๕๖๘'),
    table([
      ['มาตรการ', 'ผู้รับผิดชอบ'],
      ['ประกาศนโยบาย', 'สำนักปลัด\n\nกองคลัง'],
    ]),
  );
  expect(textsOf(snapshot)).toEqual([
    ['แผนมาตรการ'],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
    ['มาตรการ', 'ผู้รับผิดชอบ'],
    ['ประกาศนโยบาย', 'สำนักปลัด\nกองคลัง'],
  ]);
  expect(tablesOf(snapshot)).toEqual(['A3:B4']);
});

test('cells merged across and down are merged in the picture', async () => {
  const snapshot = await read(
    table([
      [cell('มาตรการ', { rows: 2 }), cell('สถานะ', { columns: 2 })],
      ['ยังไม่ดำเนินการ', 'แล้วเสร็จ'],
      ['ก', cell('-', { merge: 'begins' }), '✓'],
      ['ข', cell('', { merge: 'goes-on' }), '✓'],
    ]),
  );
  expect(mergesOf(snapshot)).toEqual(['A1:A2', 'B1:C1', 'B3:B4']);
  expect(textsOf(snapshot)).toEqual([
    ['มาตรการ', 'สถานะ'],
    ['', 'ยังไม่ดำเนินการ', 'แล้วเสร็จ'],
    ['ก', '-', '✓'],
    ['ข', '', '✓'],
  ]);
});

test('numbers of a list are read as they are printed, over cells and tables, and begin anew where they do', async () => {
  const numbered = (text: string, instance: number, level = 0) => ({
    text,
    numbering: { reference: 'numbers', level, instance },
  });
  const snapshot = await read(
    table([
      [cell([numbered('ก', 1)]), 'x'],
      [cell([numbered('ข', 1), numbered('ข๑', 1, 1), numbered('ข๒', 1, 1)]), 'x'],
    ]),
    new Paragraph('หน้าถัดไป'),
    table([
      [cell([numbered('ค', 1)]), 'x'],
      [cell([numbered('ง', 2)]), 'x'],
    ]),
  );
  expect(textsOf(snapshot).map(([text]) => text)).toEqual([
    '๑. ก',
    '๒. ข\n๒.๑ ข๑\n๒.๒ ข๒',
    'หน้าถัดไป',
    '๓. ค',
    '๑. ง',
  ]);
});

test('bullets become dashes, ticks of a symbol font become ticks, ticked boxes are ticked', async () => {
  const snapshot = await read(
    table([
      [
        cell([
          { text: 'ก', numbering: { reference: 'bullets', level: 0 } },
          { text: 'ข', numbering: { reference: 'bullets', level: 0 } },
        ]),
        cell([{ children: [new TextRun({ text: 'ü', font: 'Wingdings' })] }]),
        cell([{ children: [new CheckBox({ checked: true })] }]),
      ],
    ]),
  );
  expect(textsOf(snapshot)).toEqual([['- ก\n- ข', '✓', '☑']]);
});

test('a word with a link behind it keeps the address; other links are left out', async () => {
  const link = (text: string, address: string) =>
    cell([{ children: [new ExternalHyperlink({ link: address, children: [new TextRun(text)] })] }]);
  const snapshot = await read(
    table([
      [
        link('คลิกที่นี่', 'https://www.example.go.th/ita'),
        link('www.example.go.th', 'https://www.example.go.th/'),
        link('ดู', 'javascript:alert(1)'),
      ],
    ]),
  );
  expect(textsOf(snapshot)).toEqual([['คลิกที่นี่ https://www.example.go.th/ita', 'www.example.go.th', 'ดู']]);
});

test('a table inside a cell becomes lines of the cell; a table inside a frame stands on the page', async () => {
  const inner = table([
    ['ไตรมาส ๑', '๕๐%'],
    ['ไตรมาส ๒', '๑๐๐%'],
  ]);
  const measures = table([
    ['มาตรการ', 'ผล'],
    ['ก', 'ดี'],
  ]);
  const snapshot = await read(
    table([['ก', cell([{ text: 'ความก้าวหน้า' }, inner])]]),
    new Paragraph('ต่อไป'),
    table([[cell([{ text: 'ในกรอบ' }, measures])]]),
  );
  expect(textsOf(snapshot)).toEqual([
    ['ก', 'ความก้าวหน้า\nไตรมาส ๑ ๕๐%\nไตรมาส ๒ ๑๐๐%'],
    ['ต่อไป'],
    ['ในกรอบ'],
    ['มาตรการ', 'ผล'],
    ['ก', 'ดี'],
  ]);
});

test('a box around a signature is no table', async () => {
  const snapshot = await read(table([['ลงชื่อ'], ['(นางสาวสมใจ ใจดีงาม)']]));
  expect(tablesOf(snapshot)).toEqual([]);
  expect(textsOf(snapshot)).toEqual([['ลงชื่อ'], ['(นางสาวสมใจ ใจดีงาม)']]);
});

test('a new page, or a new section, stands far from what is above it', async () => {
  const broken = new Paragraph({ text: 'หน้าสอง', pageBreakBefore: true });
  const snapshot = await readDocx(await docxOf([new Paragraph('หน้าหนึ่ง'), broken], [new Paragraph('หน้าสาม')]));
  expect(snapshot.sheets[0]?.rows.map(({ row }) => row)).toEqual([0, 4, 8]);
});

test('a document without a table gives its lines', async () => {
  const snapshot = await read(new Paragraph('ไม่มีตาราง'));
  expect(textsOf(snapshot)).toEqual([['ไม่มีตาราง']]);
});
