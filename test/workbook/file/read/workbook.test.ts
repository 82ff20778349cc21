import { readFileSync } from 'node:fs';
import { LIMITS, openPackage } from '../../../../src/workbook/file/container';
import { readSheetNamed, readWorkbook } from '../../../../src/workbook/file/read';
import { RELATIONSHIPS, buildBook, relationshipsXml } from '../container/build-book';
import { problemOf } from '../container/problem-of';

const cell = (value: number) => `<sheetData><row><c><v>${value}</v></c></row></sheetData>`;

test('sheets, names, marks and our state', () => {
  const file = buildBook({
    sheets: [
      { name: 'มาตรการ', xml: cell(1) },
      { name: 'รายงาน &apos;๖&apos;', xml: cell(2), state: 'hidden' },
    ],
    after:
      "<definedNames><definedName name=\"Tidtam_Mark_report_6\" hidden=\"1\">'รายงาน ''๖'''!$A$1</definedName>" +
      '<definedName name="Tidtam_Mark_gone">#REF!$A$1</definedName>' +
      '<definedName name="หน่วยงาน">มาตรการ!$A$1:$B$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">มาตรการ!$A$1</definedName></definedNames>',
    relationships:
      `<Relationship Id="c1" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/>` +
      `<Relationship Id="c2" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item2.xml"/>`,
    parts: {
      'customXml/item1.xml': '<other xmlns="urn:other" note="urn:tidtam:state:1"/>',
      'customXml/item2.xml': '<t:state xmlns:t="urn:tidtam:state:1">ก</t:state>',
    },
  });
  const snapshot = readWorkbook(openPackage(file));
  expect(snapshot.sheets.map(({ name, visibility, mark }) => [name, visibility, mark])).toEqual([
    ['มาตรการ', 'visible', null],
    ["รายงาน '๖'", 'hidden', 'report-6'],
  ]);
  expect(snapshot.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ['Tidtam_Mark_report_6', "'รายงาน ''๖'''!$A$1"],
    ['Tidtam_Mark_gone', '#REF!$A$1'],
    ['หน่วยงาน', 'มาตรการ!$A$1:$B$2'],
  ]);
  expect(snapshot.state).toBe('<t:state xmlns:t="urn:tidtam:state:1">ก</t:state>');
});

test('what is hidden, merged, protected or a table', () => {
  const xml =
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" hidden="0"/></cols>' +
    '<sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4"/></mergeCells>' +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  const table =
    '<table xmlns="u" id="1" name="t" displayName="Tidtam_Register" ref="A1:C9" totalsRowCount="1"/>';
  const rels = relationshipsXml(
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/table" Target="../tables/table1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATIONSHIPS}/hyperlink" Target="https://example.com" TargetMode="External"/>`,
  );
  const file = buildBook({
    sheets: [{ name: 'S', xml }],
    parts: { 'xl/tables/table1.xml': table, 'xl/worksheets/_rels/sheet1.xml.rels': rels },
  });
  const sheet = readWorkbook(openPackage(file)).sheets[0]!;
  expect(sheet.hiddenColumns).toEqual([1, 2]);
  expect(sheet.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  expect(sheet.protected).toBe(true);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect(sheet.tables).toEqual([
    {
      name: 'Tidtam_Register',
      area: { top: 0, left: 0, bottom: 8, right: 2 },
      headerRow: true,
      totalsRow: true,
    },
  ]);
});

test('a protection that was lifted leaves its element behind', () => {
  const file = buildBook({
    sheets: [{ name: 'S', xml: '<sheetData/><sheetProtection objects="1" sheet="0"/>' }],
  });
  expect(readWorkbook(openPackage(file)).sheets[0]!.protected).toBe(false);
});

test('chart sheets and dialogs are left out', () => {
  const book = buildBook({
    sheets: [
      { name: 'a', xml: cell(1) },
      { name: 'b', xml: '<chartsheet/>' },
    ],
  });
  const pkg = openPackage(book);
  const rels = 'xl/_rels/workbook.xml.rels';
  pkg.set(
    rels,
    pkg
      .text(rels)
      .replace('/worksheet" Target="worksheets/sheet2.xml', '/chartsheet" Target="worksheets/sheet2.xml'),
  );
  expect(readWorkbook(pkg).sheets.map(({ name }) => name)).toEqual(['a']);
});

test('one sheet is read without the others', () => {
  const pkg = openPackage(
    buildBook({
      sheets: [
        { name: 'a', xml: cell(1) },
        { name: 'b', xml: '<sheetData><broken' },
      ],
    }),
  );
  expect(readSheetNamed(pkg, 'a')?.rows[0]?.cells[0]?.value).toBe(1);
  expect(readSheetNamed(pkg, 'c')).toBeNull();
  expect(problemOf(() => readSheetNamed(pkg, 'b'))).toBe('broken-xml');
});

test('cells are counted over all sheets', () => {
  const file = buildBook({
    sheets: [
      { name: 'a', xml: cell(1) },
      { name: 'b', xml: cell(2) },
    ],
  });
  expect(problemOf(() => readWorkbook(openPackage(file, { ...LIMITS, cells: 1 })))).toBe('too-many-cells');
  expect(problemOf(() => readWorkbook(openPackage(file, { ...LIMITS, cells: 2 })))).toBeNull();
});

test('a workbook that LibreOffice wrote', () => {
  const snapshot = readWorkbook(
    openPackage(new Uint8Array(readFileSync('test/fixtures/libreoffice-progress.xlsx'))),
  );
  const [sheet] = snapshot.sheets;
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['ติดตาม รอบ ๖ เดือน', 'ว่าง']);
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(sheet?.hiddenColumns).toEqual([4]);
  expect(sheet?.rows.map(({ row, hidden, cells }) => [row, hidden, cells.map(({ text }) => text)])).toEqual([
    [0, false, ['มาตรการส่งเสริมคุณธรรม\nองค์การบริหารส่วนตำบลธารสุขใจ']],
    [1, false, ['- ประชุมชี้แจง & <อบรม>', '31 มีนาคม 2564', '75.5%', '1.005']],
    [2, true, ['แถวซ่อน', 'TRUE', '0.25', '#DIV/0!']],
    [3, false, ['8:30', '- ประชุม']],
  ]);
  expect(sheet?.rows[1]?.cells.map(({ formula, date }) => [formula, date])).toEqual([
    [null, null],
    [null, '2021-03-31'],
    [null, null],
    ['=SUM(C2:C3)', null],
  ]);
  expect(snapshot.names).toEqual([{ name: 'ช่วงข้อมูล', refersTo: 'ว่าง!$A$1:$B$3', list: null }]);
});
