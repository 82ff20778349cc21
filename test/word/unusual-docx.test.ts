import { readFile } from 'node:fs/promises';
import { recogniseTables } from '../../src/tables';
import { readDocx } from '../../src/word';
import { p, tbl, tc, tr, wordFile } from './parts';
import { mergesOf, textsOf } from './seen';

const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const newBox = (text: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const oldBox = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
const picture = '<w:drawing><wp:inline><a:graphic><a:graphicData/></a:graphic></wp:inline></w:drawing>';
const twice = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const inRun = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;

test.each([
  ['for new programs only', newBox('ในกล่อง')],
  ['for old programs only', oldBox('ในกล่อง')],
  ['for both', twice(newBox('ในกล่อง'), oldBox('ในกล่อง'))],
  ['with only a picture for old programs', twice(newBox('ในกล่อง'), picture)],
])('the text of a text box is read once: %s', async (_, content) => {
  expect(textsOf(await readDocx(wordFile(inRun(content))))).toEqual([['ในกล่อง']]);
});

test('a row that begins further right keeps its columns', async () => {
  const rows = tr(tc('ก') + tc('ข') + tc('ค')) + tr(tc('ง') + tc('จ'), '<w:gridBefore w:val="1"/>');
  expect(textsOf(await readDocx(wordFile(tbl(rows))))).toEqual([
    ['ก', 'ข', 'ค'],
    ['', 'ง', 'จ'],
  ]);
});

test('what was deleted with changes tracked is not read; what was inserted is', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = `<w:p><w:ins w:id="1" w:author="x">${run('ใหม่')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>เก่า</w:delText></w:r></w:del></w:p>`;
  expect(textsOf(await readDocx(wordFile(body)))).toEqual([['ใหม่']]);
});

test.each(['-3', '0', 'x', '99999999999'])('a cell that claims to span %s columns', async (claim) => {
  const rows = tr(tc('ก') + tc('ข')) + tr(tc('ค', `<w:gridSpan w:val="${claim}"/>`)) + tr(tc('ง') + tc('จ'));
  const snapshot = await readDocx(wordFile(tbl(rows)));
  expect(textsOf(snapshot)).toEqual([['ก', 'ข'], ['ค'], ['ง', 'จ']]);
  expect(mergesOf(snapshot)).toEqual(claim === '99999999999' ? ['A2:BL2'] : []);
});

test('numbered by its style, and by the parent of its style', async () => {
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const file = wordFile(styled('Item', 'ก') + styled('Child', 'ข') + styled('Loop', 'ค'), {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${ns}><w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Child"><w:basedOn w:val="Item"/></w:style><w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
  expect(textsOf(await readDocx(file))).toEqual([['III) ก'], ['IV) ข'], ['ค']]);
});

test('a file of LibreOffice: two levels of header, a merged owner, lists and ticks', async () => {
  const file = await readFile('test/fixtures/plan-libreoffice.docx');
  const { tables } = recogniseTables(await readDocx(file));
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ kind: 'status', fiscalYear: 2567, confidence: 1 });
  expect(
    tables[0]?.rows.map(({ measure, report }) => [
      measure.number,
      measure.title,
      measure.steps,
      measure.owners,
      report?.status,
      report?.evidence,
    ]),
  ).toEqual([
    [
      '๑.',
      'ประกาศนโยบายไม่รับของขวัญ (No Gift Policy)',
      ['จัดทำประกาศโดยผู้บริหารสูงสุด', 'เผยแพร่บนเว็บไซต์ของหน่วยงาน'],
      ['สำนักปลัด'],
      'done',
      'เผยแพร่แล้ว',
    ],
    [
      '๒.',
      'จัดทำคู่มือการยืมทรัพย์สินของราชการ',
      ['จัดทำแบบฟอร์มการยืม', 'แจ้งเวียนให้บุคลากรทราบ'],
      ['สำนักปลัด'],
      'in-progress',
      null,
    ],
    ['๓.', 'เพิ่มช่องทางร้องเรียนการทุจริต', ['เปิดช่องทางออนไลน์'], ['กองคลัง', 'กองช่าง'], 'not-started', null],
  ]);
});
