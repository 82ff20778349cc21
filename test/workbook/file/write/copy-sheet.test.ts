import { FileWorkbook } from '../../../../src/workbook/file';
import { openPackage } from '../../../../src/workbook/file/container';
import { pack } from '../../../fixtures/pack';
import { richParts, richWorkbook } from '../../../fixtures/rich-workbook';
import { cellAt, refusalsOf, sheetOf } from '../../contract';

const PART = 'xl/worksheets/sheet1.xml';
const SHEET = String(richParts()[PART]);
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

async function copied(file = richWorkbook(), sheet = 'มาตรการ') {
  const workbook = FileWorkbook.open(file);
  const outcome = await workbook.apply({
    edits: [{ edit: 'copy-sheet', sheet, mark: 'original-1', name: 'เดิม' }],
  });
  const pkg = openPackage(workbook.save());
  const part = pkg
    .names()
    .find(
      (name) =>
        name.startsWith('xl/worksheets/sheet') && pkg.text(name) !== '' && !openPackage(file).has(name),
    );
  return { outcome, pkg, xml: part === undefined ? '' : pkg.text(part), part, workbook };
}

test('the cells are the same letter for letter; what needs parts of its own stays behind', async () => {
  const { xml, pkg, part } = await copied();
  const cells = /<cols>.*<\/sheetData>/s.exec(SHEET)?.[0] ?? '';
  expect(xml).toContain(cells);
  expect(xml).toContain('<mergeCell ref="A6:C6"/>');
  expect(xml).toContain('<conditionalFormatting sqref="C2:C3">');
  expect(xml).toContain('<dataValidation type="list"');
  expect(xml).not.toMatch(/legacyDrawing|tableParts/);
  expect(pkg.has(`xl/worksheets/_rels/${part?.split('/').at(-1)}.rels`)).toBe(false);
  // The original has all that is its own.
  expect(pkg.text(PART)).toBe(SHEET);
});

test('links of the web go along, with what the sheet prints; formulas of a table’s row become their results', async () => {
  const parts = richParts();
  const sheet1 = SHEET.replace(
    '<pageMargins',
    '<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks><pageMargins',
  )
    .replace('<c r="C2"><v>50</v></c>', '<c r="C2"><f>Plans[[#This Row],[ร้อยละ]]*2</f><v>50</v></c>')
    .replace(
      '/><legacyDrawing',
      '/><pageSetup paperSize="9" orientation="landscape" r:id="rId8"/><legacyDrawing',
    )
    .replace('<dimension', '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension');
  const link =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.go.th/" TargetMode="External"/></Relationships>';
  const { xml, pkg, part, workbook } = await copied(
    pack({
      ...parts,
      [PART]: sheet1,
      [RELS]: String(parts[RELS]).replace('</Relationships>', link),
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
        '<definedNames>',
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'มาตรการ\'!$1:$1</definedName>',
      ),
    }),
  );
  expect(xml).toContain('<hyperlink ref="A2" r:id="rId9"/>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape"/>');
  expect(xml).toContain('<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>');
  const rels = pkg.text(`xl/worksheets/_rels/${part?.split('/').at(-1)}.rels`);
  expect([...rels.matchAll(/Id="(\w+)"/g)].map(([, id]) => id)).toEqual(['rId9']);
  expect(pkg.text('xl/workbook.xml')).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'เดิม\'!$1:$1</definedName>',
  );
  const copy = sheetOf(await workbook.read(), 'เดิม');
  expect(cellAt(copy, 1, 2)).toMatchObject({ value: 50, formula: null });
  expect(cellAt(sheetOf(await workbook.read(), 'มาตรการ'), 1, 2)?.formula).not.toBeNull();
});

test('a protected sheet is not copied, nor any when the structure is locked', async () => {
  const locked = SHEET.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  const { outcome } = await copied(pack({ ...richParts(), [PART]: locked }));
  expect(refusalsOf(outcome)).toEqual([{ reason: 'sheet-protected', sheet: 'มาตรการ' }]);
  const book = String(richParts()['xl/workbook.xml']).replace(
    '<bookViews>',
    '<workbookProtection lockStructure="1"/><bookViews>',
  );
  const structure = await copied(pack({ ...richParts(), 'xl/workbook.xml': book }));
  expect(refusalsOf(structure.outcome)).toEqual([{ reason: 'structure-locked' }]);
});
