import fc from 'fast-check';
import type { SheetContent } from '../../../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../../../src/workbook/file';
import { openPackage } from '../../../../src/workbook/file/container';
import { cellText } from '../../../../src/workbook/file/write/cell-text';
import { columnWidth, digitWidth } from '../../../../src/workbook/file/write/column-width';
import { dateSerial } from '../../../../src/workbook/dates';
import { tinyPng } from '../../../fixtures/png';
import { content, PAGE, put, sheetOf, valueAt, values } from '../../contract';

/** The parts of a new workbook with this one sheet: the sheet's own, and the others by name. */
async function written(sheet: SheetContent): Promise<{ xml: string; text: (part: string) => string }> {
  const workbook = FileWorkbook.open(newWorkbook());
  const outcome = await workbook.apply({ edits: [put('', 'แผ่น', sheet)] });
  expect(outcome).toMatchObject({ outcome: 'applied' });
  const pkg = openPackage(workbook.save());
  return { xml: pkg.text('xl/worksheets/sheet2.xml'), text: (part) => pkg.text(part) };
}

test('it prints on A4, as wide as one page, with margins in inches', async () => {
  const { xml } = await written(
    content([], {
      page: {
        ...PAGE,
        orientation: 'landscape',
        centerHorizontally: true,
        header: '&C- &P -',
        footer: '&Rก & ข',
        breaksBefore: [20, 0, 8, 20],
      },
    }),
  );
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain(
    '<printOptions horizontalCentered="1"/><pageMargins left="0.787402" right="0.787402" top="0.787402" bottom="0.787402" header="0.393701" footer="0.393701"/>' +
      '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' +
      '<headerFooter><oddHeader>&amp;C- &amp;P -</oddHeader><oddFooter>&amp;Rก &amp; ข</oddFooter></headerFooter>' +
      '<rowBreaks count="2" manualBreakCount="2"><brk id="8" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>',
  );
});

test('rows to repeat and the area to print are names of the sheet', async () => {
  const page = {
    ...PAGE,
    titleRows: { first: 0, last: 1 },
    printArea: { top: 0, left: 0, bottom: 9, right: 27 },
  };
  const { text } = await written(content([], { page }));
  expect(text('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'แผ่น'!$1:$2</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'แผ่น'!$A$1:$AB$10</definedName>`,
  );
});

test('heights are the user’s own, and widths counted in digits of Calibri 11', async () => {
  const { xml } = await written(
    content(values([['ก'], ['ข']]), { heights: [36, null, 500], widths: [48, 48, 96] }),
  );
  expect(xml).toContain(
    '<cols><col min="1" max="2" width="9.140625" customWidth="1"/><col min="3" max="3" width="18.28515625" customWidth="1"/></cols>',
  );
  expect(xml).toContain('<row r="1" ht="36" customHeight="1">');
  expect(xml).toContain('<row r="2"><c');
  expect(xml).toContain('<row r="3" ht="409.5" customHeight="1"></row>');
});

test.each([
  [
    { rows: 2, columns: 1 },
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
  ],
  [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
  [{ rows: 0, columns: 3 }, '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>'],
])('%j stays in view', async (freeze, pane) => {
  expect((await written(content([], { freeze }))).xml).toContain(pane);
});

test('grid lines, colour of the tab, merges and links', async () => {
  const link = 'https://example.go.th/?a=1&b="2"'.replaceAll('"', '%22');
  const merges = [
    { top: 1, left: 0, bottom: 1, right: 2 },
    { top: 5, left: 5, bottom: 5, right: 5 },
  ];
  const { xml, text } = await written(
    content(
      [
        [
          { value: 'ก', link },
          { value: 'ข', link },
        ],
      ],
      { gridlines: false, tabColor: '#1f4e79', merges },
    ),
  );
  expect(xml).toContain('<tabColor rgb="FF1F4E79"/>');
  expect(xml).toContain('<sheetView showGridLines="0" workbookViewId="0"/>');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>');
  expect(xml).toContain(
    '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId1"/></hyperlinks>',
  );
  expect(text('xl/worksheets/_rels/sheet2.xml.rels')).toContain(
    'Target="https://example.go.th/?a=1&amp;b=%222%22" TargetMode="External"',
  );
});

test('a picture keeps its size in cm and says what it shows', async () => {
  const picture = {
    bytes: tinyPng(),
    type: 'png' as const,
    at: { row: 4, column: 2 },
    width: 1.5,
    height: 2,
    description: 'ตรา "ทดสอบ"',
  };
  const { xml, text } = await written(content([], { pictures: [picture, picture] }));
  expect(xml).toContain('<drawing r:id="rId1"/>');
  expect(text('xl/drawings/drawing1.xml')).toContain(
    '<xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>',
  );
  expect(text('xl/drawings/drawing1.xml')).toContain('<xdr:ext cx="540000" cy="720000"/>');
  expect(text('xl/drawings/drawing1.xml')).toContain('descr="ตรา &quot;ทดสอบ&quot;"');
  expect(text('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../media/image2.png"');
});

test('a table’s columns bear the text of its header cells, line breaks too', async () => {
  const tables = [
    { name: 'Tidtam_Register', area: { top: 0, left: 1, bottom: 1, right: 2 }, style: 'TableStyleLight1' },
  ];
  const { text } = await written(
    content(
      values([
        [undefined, 'มาตรการ\nที่ทำ', 'a & b'],
        [undefined, 1, 2],
      ]),
      { tables },
    ),
  );
  const xml = text('xl/tables/table1.xml');
  expect(xml).toContain('displayName="Tidtam_Register" ref="B1:C2"');
  expect(xml).toContain(
    '<tableColumn id="1" name="มาตรการ_x000a_ที่ทำ"/><tableColumn id="2" name="a &amp; b"/>',
  );
});

test('whatever text a cell has, it comes back, but for what XML turns into one line break', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('_', 'x', '_x005F', '0041', '\u0001', '\r'),
  );
  const texts = fc.sample(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    { numRuns: 2000 },
  );
  const workbook = FileWorkbook.open(newWorkbook());
  await workbook.apply({ edits: [put('a', 'ก', content(values(texts.map((one) => [one]))))] });
  const sheet = sheetOf(await FileWorkbook.open(workbook.save()).read(), 'ก');
  for (const [row, one] of texts.entries()) {
    expect(valueAt(sheet, row, 0) ?? '').toBe(one.replace(/\r\n?/g, '\n').replace(/\p{Cs}/gu, '\ufffd'));
  }
});

test('characters that XML cannot hold are written as Excel writes them', () => {
  expect(cellText('a\u0000\u001fb\ufffe')).toBe('a_x0000__x001F_b_xFFFE_');
  expect(cellText('_x0041_ <&>')).toBe('_x005F_x0041_ &lt;&amp;&gt;');
  expect(cellText('_x005F\u0001')).toBe('_x005F_x005F_x0001_');
  expect(cellText('half \ud800')).toBe('half \ufffd');
});

test('days are counted as Excel counts them, in both of its calendars', () => {
  expect(dateSerial('1900-01-01', false)).toBe(1);
  expect(dateSerial('1900-02-28', false)).toBe(59);
  expect(dateSerial('1900-03-01', false)).toBe(61);
  expect(dateSerial('2021-10-01', false)).toBe(44470);
  expect(dateSerial('2021-10-01', true)).toBe(43008);
  for (const none of ['1899-12-31', '2021-02-29', '2021-13-01', '21-01-01'])
    expect(dateSerial(none, false)).toBeNull();
  expect(dateSerial('1903-12-31', true)).toBeNull();
});

test('digits are as wide as Excel says for the fonts that are Normal somewhere', () => {
  expect([digitWidth('Calibri', 11), digitWidth('Arial', 10), digitWidth('Tahoma', 10)]).toEqual([7, 7, 7]);
  expect(columnWidth(48, 7)).toBe(9.140625);
  expect(columnWidth(100_000, 7)).toBe(255);
});

test('a column of a table knows the formula of its rows', async () => {
  const rows = [...values([['จำนวน', 'มาก']]), [{ value: 2 }, { formula: '=IF(A2>1,"ใช่","")', value: 'ใช่' }]];
  const table = { name: 'Tidtam_T', area: { top: 0, left: 0, bottom: 1, right: 1 }, style: null };
  const calculatedColumns = [{ column: 1, formula: '=IF(A2>1,"ใช่","")' }];
  const { text } = await written(content(rows, { tables: [{ ...table, calculatedColumns }] }));
  expect(text('xl/tables/table1.xml')).toContain(
    '<tableColumn id="1" name="จำนวน"/><tableColumn id="2" name="มาก">' +
      '<calculatedColumnFormula>IF(A2&gt;1,&quot;ใช่&quot;,&quot;&quot;)</calculatedColumnFormula></tableColumn>',
  );
});

test.each([
  ['a column outside the table', { column: 2, formula: '=A2' }],
  ['what is no formula', { column: 1, formula: 'A2' }],
])('%s cannot be calculated', async (_, calculated) => {
  const rows = values([
    ['จำนวน', 'มาก'],
    [2, 4],
  ]);
  const table = { name: 'Tidtam_T', area: { top: 0, left: 0, bottom: 1, right: 1 }, style: null };
  const outcome = await FileWorkbook.open(newWorkbook()).apply({
    edits: [put('', 'ก', content(rows, { tables: [{ ...table, calculatedColumns: [calculated] }] }))],
  });
  expect(outcome).toMatchObject({ refusals: [{ detail: 'table-formula: Tidtam_T' }] });
});
