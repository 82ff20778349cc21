import type { PlanEdit } from '../../../../src/workbook';
import { FileWorkbook } from '../../../../src/workbook/file';
import { openPackage } from '../../../../src/workbook/file/container';
import { childElements, parseXml } from '../../../../src/workbook/file/xml';
import { pack, type Parts } from '../../../fixtures/pack';
import { cellAt, content, put, sheetOf, valueAt, values, write } from '../../contract';

/** Workbooks as other programs write them: valid, and unlike Excel's. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const S = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const REL = (items: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
const SHEET1 = `<Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/>`;
const SHEET2 = `<Relationship Id="rId2" Type="${R}/worksheet" Target="/xl/worksheets/sheet2.xml"/>`;

function workbook(
  parts: Partial<Record<'workbook' | 'sheet1' | 'styles' | 'rels', string>> & { more?: Parts },
): Uint8Array {
  return pack({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${S}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${S}.worksheet+xml"/>` +
      `${parts.styles === undefined ? '' : `<Override PartName="/xl/styles.xml" ContentType="${S}.styles+xml"/>`}</Types>`,
    '_rels/.rels': REL(`<Relationship Id="a" Type="${R}/officeDocument" Target="/xl/workbook.xml"/>`),
    'xl/workbook.xml':
      parts.workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      parts.rels ??
      REL(
        SHEET1 +
          (parts.styles === undefined
            ? ''
            : `<Relationship Id="rId9" Type="${R}/styles" Target="styles.xml"/>`),
      ),
    'xl/worksheets/sheet1.xml': parts.sheet1 ?? `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    ...(parts.styles === undefined ? {} : { 'xl/styles.xml': parts.styles }),
    ...parts.more,
  });
}

async function after(file: Uint8Array, edits: readonly PlanEdit[]) {
  const book = FileWorkbook.open(file);
  const outcome = await book.apply({ edits });
  expect(outcome).toMatchObject({ outcome: 'applied' });
  const saved = book.save();
  return { pkg: openPackage(saved), snapshot: await FileWorkbook.open(saved).read() };
}

/** Names of the root's children, in order, with their prefixes. */
function childrenOf(xml: string): string[] {
  return childElements(parseXml(xml).root).map(({ name }) => name);
}

const REPORT = put(
  'report-6',
  'รายงาน',
  content([[{ value: 'ก', style: 'b' }]], { styles: { b: { bold: true } } }),
);

test('a workbook without a style sheet gets one with its first style', async () => {
  const { pkg, snapshot } = await after(workbook({}), [REPORT]);
  expect(childrenOf(pkg.text('xl/styles.xml'))).toEqual([
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
  ]);
  expect(pkg.text('[Content_Types].xml')).toContain('/xl/styles.xml');
  expect(valueAt(sheetOf(snapshot, 'รายงาน'), 0, 0)).toBe('ก');
});

test('a workbook part without views and names gets names in their place, before what comes later', async () => {
  const odd =
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets>` +
    '<calcPr calcId="1"/><extLst><ext uri="{A}"/></extLst></workbook>';
  const { pkg } = await after(workbook({ workbook: odd }), [REPORT]);
  expect(childrenOf(pkg.text('xl/workbook.xml'))).toEqual(['sheets', 'definedNames', 'calcPr', 'extLst']);
});

test('calculation on load is asked for before the extensions', async () => {
  const odd = `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets><extLst><ext uri="{A}"/></extLst></workbook>`;
  const { pkg } = await after(workbook({ workbook: odd }), [put('a', 'ก', content([[{ formula: '=1+1' }]]))]);
  expect(childrenOf(pkg.text('xl/workbook.xml'))).toEqual(['sheets', 'definedNames', 'calcPr', 'extLst']);
  expect(pkg.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('with a prefix for the main namespace, everything new has it too', async () => {
  const odd = `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${R}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="แผน" sheetId="3" rel:id="rId1"/></x:sheets></x:workbook>`;
  const sheet1 = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ก</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts></x:styleSheet>`;
  const area = { top: 0, left: 0, bottom: 3, right: 0 };
  const { pkg, snapshot } = await after(workbook({ workbook: odd, sheet1, styles }), [
    REPORT,
    write(
      'แผน',
      0,
      0,
      [[{ value: 'ข', link: 'https://example.org/' }], [{ date: '2021-10-01' }]],
      [['ก'], [null]],
    ),
    { edit: 'validate', sheet: 'แผน', validation: { area, source: 'Tidtam_A', allowBlank: true } },
    { edit: 'colour', sheet: 'แผน', format: { area, formula: 'A1="ก"', style: { bold: true } } },
    { edit: 'name', name: 'Tidtam_A', refersTo: "'แผน'!$A$1:$A$2" },
  ]);
  for (const part of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']) {
    const { root } = parseXml(pkg.text(part));
    const names = (function all(one): string[] {
      return [one.name, ...childElements(one).flatMap(all)];
    })(root);
    expect(names.filter((name) => !name.startsWith('x:'))).toEqual([]);
  }
  expect(pkg.text('xl/workbook.xml')).toMatch(/<x:sheet name="รายงาน" sheetId="4" rel:id="rId\d+"/);
  expect(childrenOf(pkg.text('xl/styles.xml'))).toEqual(
    ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'].map((name) => `x:${name}`),
  );
  expect(childrenOf(pkg.text('xl/worksheets/sheet1.xml'))).toEqual(
    ['sheetData', 'conditionalFormatting', 'dataValidations', 'hyperlinks'].map((name) => `x:${name}`),
  );
  const sheet = sheetOf(snapshot, 'แผน');
  expect(valueAt(sheet, 0, 0)).toBe('ข');
  expect(cellAt(sheet, 1, 0)).toMatchObject({ value: 44470 - 1462, date: '2021-10-01' });
});

test('what is wrapped for other versions keeps its place before what is added', async () => {
  const sheet1 =
    `<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="${MC}"><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>` +
    `<mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst><ext uri="{A}"/></extLst></worksheet>`;
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const { pkg } = await after(workbook({ sheet1 }), [
    { edit: 'validate', sheet: 'แผน', validation: { area, source: 'Tidtam_A', allowBlank: true } },
    { edit: 'name', name: 'Tidtam_A', refersTo: "'แผน'!$A$1" },
  ]);
  expect(childrenOf(pkg.text('xl/worksheets/sheet1.xml'))).toEqual([
    'sheetData',
    'dataValidations',
    'pageMargins',
    'mc:AlternateContent',
    'extLst',
  ]);
});

test('a sheet that only has what is wrapped gets its rules before it', async () => {
  const sheet1 = `<worksheet xmlns="${MAIN}" xmlns:mc="${MC}"><sheetData/><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent></worksheet>`;
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const { pkg } = await after(workbook({ sheet1 }), [
    { edit: 'colour', sheet: 'แผน', format: { area, formula: 'TRUE', style: { bold: true } } },
  ]);
  expect(childrenOf(pkg.text('xl/worksheets/sheet1.xml'))).toEqual([
    'sheetData',
    'conditionalFormatting',
    'mc:AlternateContent',
  ]);
});

test('names of parts are free whatever their case', async () => {
  const more = { 'xl/worksheets/Sheet2.XML': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` };
  const { pkg } = await after(workbook({ more }), [REPORT]);
  expect(pkg.names()).toContain('xl/worksheets/sheet3.xml');
  expect(pkg.names()).not.toContain('xl/worksheets/sheet2.xml');
});

describe('names of single sheets', () => {
  const book = (active: string): string =>
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><bookViews><workbookView ${active}/></bookViews><sheets><sheet name="รายงาน" sheetId="2" r:id="rId2"/><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets>` +
    '<definedNames><definedName name="Tidtam_Mark_report_6" hidden="1">รายงาน!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">รายงาน!$A$1:$B$9</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="1">แผน!$A$1</definedName><definedName name="ผล">รายงาน!$B$2+1</definedName></definedNames></workbook>';
  const file = (active: string): Uint8Array =>
    workbook({
      workbook: book(active),
      rels: REL(SHEET1 + SHEET2),
      more: { 'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
    });

  test('move up when a sheet before is taken away, and references to it are lost', async () => {
    const { pkg } = await after(file('activeTab="1"'), [{ edit: 'remove-sheet', mark: 'report-6' }]);
    const xml = pkg.text('xl/workbook.xml');
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">แผน!$A$1</definedName>');
    expect(xml).toContain('<definedName name="ผล">#REF!$B$2+1</definedName>');
    expect(xml).not.toContain('Tidtam_Mark');
    expect(xml).toContain('activeTab="0"');
    expect(pkg.has('xl/worksheets/sheet2.xml')).toBe(false);
  });

  test('a replaced sheet keeps its number, and gets the print area of its new content', async () => {
    const page = {
      ...content([]).page,
      printArea: { top: 0, left: 0, bottom: 4, right: 2 },
      titleRows: { first: 1, last: 2 },
    };
    const { pkg } = await after(file(''), [put('report-6', 'อื่น', content([], { page }))]);
    const xml = pkg.text('xl/workbook.xml');
    expect(xml).toContain('<sheet name="รายงาน" sheetId="2" r:id="rId2"/>');
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'รายงาน'!$A$1:$C$5</definedName>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'รายงาน'!$2:$3</definedName>`,
    );
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">แผน!$A$1</definedName>');
    expect(pkg.text('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });

  test('the user may have renamed a sheet of ours: it is still replaced, under the user’s name', async () => {
    const renamed = book('').replaceAll('รายงาน', 'ของฉัน');
    const more = { 'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` };
    const { snapshot } = await after(workbook({ workbook: renamed, rels: REL(SHEET1 + SHEET2), more }), [
      put('report-6', 'รายงาน', content(values([['ใหม่']]))),
    ]);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['ของฉัน', 'แผน']);
    expect(valueAt(sheetOf(snapshot, 'ของฉัน'), 0, 0)).toBe('ใหม่');
  });
});

describe('what stands in the way', () => {
  const refusalsOf = async (file: Uint8Array, edit: PlanEdit) => {
    const outcome = await FileWorkbook.open(file).apply({ edits: [edit] });
    return outcome.outcome === 'refused' ? outcome.refusals : [];
  };

  test('a locked structure takes no sheet', async () => {
    const locked = `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookProtection lockStructure="1"/><sheets><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    expect(await refusalsOf(workbook({ workbook: locked }), REPORT)).toEqual([
      { reason: 'structure-locked' },
    ]);
  });

  test('a protected sheet is not written into', async () => {
    const sheet1 = `<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="1"/></worksheet>`;
    expect(await refusalsOf(workbook({ sheet1 }), write('แผน', 0, 0, [[{ value: 1 }]], [[null]]))).toEqual([
      { reason: 'sheet-protected', sheet: 'แผน' },
    ]);
  });

  test('a sheet of ours that the user protected is not replaced', async () => {
    const book = `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Tidtam_Mark_report_6">แผน!$A$1</definedName></definedNames></workbook>`;
    const sheet1 = `<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection objects="1" sheet="1"/></worksheet>`;
    expect(await refusalsOf(workbook({ workbook: book, sheet1 }), REPORT)).toEqual([
      { reason: 'sheet-protected', sheet: 'แผน' },
    ]);
  });

  test('the last visible sheet cannot go', async () => {
    const book = `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="แผน" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Tidtam_Mark_report_6">แผน!$A$1</definedName></definedNames></workbook>`;
    expect(
      await refusalsOf(workbook({ workbook: book }), { edit: 'remove-sheet', mark: 'report-6' }),
    ).toEqual([{ reason: 'invalid-plan', detail: 'last-visible-sheet: แผน' }]);
  });

  test('a formula over several cells is not cut into', async () => {
    const sheet1 = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>`;
    expect(await refusalsOf(workbook({ sheet1 }), write('แผน', 1, 0, [[{ value: 9 }]], [[2]]))).toEqual([
      { reason: 'array-formula', sheet: 'แผน', row: 0, column: 0 },
    ]);
  });
});
