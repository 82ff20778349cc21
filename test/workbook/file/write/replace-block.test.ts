import type { PlanEdit } from '../../../../src/workbook';
import { FileWorkbook } from '../../../../src/workbook/file';
import { openPackage } from '../../../../src/workbook/file/container';
import { pack } from '../../../fixtures/pack';
import { richParts, richWorkbook } from '../../../fixtures/rich-workbook';
import { refusalsOf, values } from '../../contract';

const PART = 'xl/worksheets/sheet1.xml';
const SHEET = String(richParts()[PART]);
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const OUTSIDE = { top: 6, left: 0, bottom: 9, right: 3 };

/** The measures' sheet with other things instead of what stands between its merged cells and its page. */
function fileWith(rules: string, extensions = ''): Uint8Array {
  const sheet1 = SHEET.replace(/<mergeCells.*?<pageMargins/s, `${rules}<pageMargins`).replace(
    '</worksheet>',
    `${extensions}</worksheet>`,
  );
  return pack({ ...richParts(), [PART]: sheet1 });
}

const extension = (uri: string, content: string): string =>
  `<ext uri="{${uri}}" xmlns:x14="${X14}" xmlns:xm="${XM}">${content}</ext>`;

async function after(file: Uint8Array, edit: Partial<Extract<PlanEdit, { edit: 'replace-block' }>> = {}) {
  const workbook = FileWorkbook.open(file);
  const area = edit.area ?? OUTSIDE;
  const width = area.right - area.left + 1;
  const expected = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: width }, () => null),
  );
  const before = workbook.save();
  const outcome = await workbook.apply({
    edits: [
      {
        edit: 'replace-block',
        sheet: 'มาตรการ',
        area,
        rows: values([['ใหม่']]),
        merges: [],
        heights: [],
        expected,
        styles: {},
        ...edit,
      },
    ],
  });
  const xml = openPackage(workbook.save()).text(PART);
  if (outcome.outcome === 'applied') {
    await workbook.restore(outcome.restore);
    expect(workbook.save()).toEqual(before);
  }
  return { outcome, xml };
}

test('a colour that counts from its first cell is written for each area that is left, its formula moved along', async () => {
  const { xml } = await after(
    fileWith(
      '<conditionalFormatting sqref="B6:E12"><cfRule type="expression" dxfId="0" priority="1"><formula>AND($B6="ช้า",B$1&lt;$A$1)</formula></cfRule></conditionalFormatting>',
    ),
  );
  expect(xml).toContain(
    '<conditionalFormatting sqref="B6:E6"><cfRule type="expression" dxfId="0" priority="1"><formula>AND($B6="ช้า",B$1&lt;$A$1)</formula></cfRule></conditionalFormatting>',
  );
  expect(xml).toContain('<conditionalFormatting sqref="E7:E10"><cfRule');
  expect(xml).toContain('<formula>AND($B7="ช้า",E$1&lt;$A$1)</formula>');
  expect(xml).toContain('<conditionalFormatting sqref="B11:E12"><cfRule');
  expect(xml).toContain('<formula>AND($B11="ช้า",B$1&lt;$A$1)</formula>');
});

test('rules without an address of their own stay one rule; one that lies inside goes with its list', async () => {
  const { xml } = await after(
    fileWith(
      '<conditionalFormatting sqref="A7:B8"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:A12 C7"><formula1>Tidtam_Words</formula1></dataValidation></dataValidations>',
    ),
  );
  expect(xml).not.toContain('duplicateValues');
  expect(xml).toContain(
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:A6 A11:A12"><formula1>Tidtam_Words</formula1></dataValidation></dataValidations>',
  );
  const inside = await after(
    fileWith(
      '<dataValidations count="1"><dataValidation type="list" sqref="A7:D10"><formula1>"ก"</formula1></dataValidation></dataValidations>',
    ),
  );
  expect(inside.xml).not.toContain('dataValidation');
});

test('rules that Excel keeps in the extensions are cut as well', async () => {
  const rule = (sqref: string): string =>
    `<x14:dataValidation type="list"><x14:formula1><xm:f>กราฟ!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation>`;
  const list = (count: number, rules: string): string =>
    extension(
      'CCE6A557',
      `<x14:dataValidations count="${count}" xmlns:xm="${XM}">${rules}</x14:dataValidations>`,
    );
  const colours = extension(
    '78C0D931',
    `<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{1}"><xm:f>กราฟ!$A$1=1</xm:f></x14:cfRule><xm:sqref>A7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
  );
  const { xml } = await after(
    fileWith('', `<extLst>${list(2, rule('A5:A8') + rule('B7'))}${colours}</extLst>`),
  );
  expect(xml).toContain(`<extLst>${list(1, rule('A5:A6'))}</extLst>`);
});

test('a link over the edge keeps the cells outside', async () => {
  const { xml } = await after(
    fileWith(
      '<hyperlinks><hyperlink ref="A6:A8" location="กราฟ!A1"/><hyperlink ref="B8" location="กราฟ!A2"/></hyperlinks>',
    ),
    { rows: [[{ value: 'ใหม่', link: 'https://example.go.th/' }]] },
  );
  expect(xml).toContain(
    '<hyperlinks><hyperlink ref="A6" location="กราฟ!A1"/><hyperlink ref="A7" r:id="rId4"/></hyperlinks>',
  );
});

test('rows get the heights of the plan, and cells that it leaves out look as Normal', async () => {
  const { xml } = await after(richWorkbook(), {
    rows: values([['ก', undefined, 'ค']]),
    heights: [31.5, null],
  });
  expect(xml).toContain(
    '<row r="7" ht="31.5" customHeight="1"><c r="A7" t="inlineStr"><is><t>ก</t></is></c><c r="B7"/><c r="C7" t="inlineStr"><is><t>ค</t></is></c><c r="D7"/></row>',
  );
});

test('an array formula goes when all of it lies inside, and stands in the way when it reaches out', async () => {
  const file = (ref: string): Uint8Array => {
    const row = `<row r="8"><c r="A8"><f t="array" ref="${ref}">C2:C3</f></c></row></sheetData>`;
    return pack({ ...richParts(), [PART]: SHEET.replace('</sheetData>', row) });
  };
  expect((await after(file('A8:A9'))).xml).not.toContain('t="array"');
  expect(refusalsOf((await after(file('A8:A11'))).outcome)).toEqual([
    { reason: 'array-formula', sheet: 'มาตรการ', row: 7, column: 0 },
  ]);
});

test('a formula that others share is written out for those outside', async () => {
  const rows =
    '<row r="7"><c r="A7"><f t="shared" ref="A7:A12" si="0">C7*2</f></c></row>' +
    '<row r="12"><c r="A12"><f t="shared" si="0"/></c></row></sheetData>';
  const { xml } = await after(pack({ ...richParts(), [PART]: SHEET.replace('</sheetData>', rows) }));
  expect(xml).toContain('<c r="A12"><f>C12*2</f></c>');
});
