import type { PlanEdit } from '../../../../src/workbook';
import { FileWorkbook } from '../../../../src/workbook/file';
import { openPackage } from '../../../../src/workbook/file/container';
import { richParts, richWorkbook } from '../../../fixtures/rich-workbook';
import { pack } from '../../../fixtures/pack';
import { write } from '../../contract';

/** The measures' sheet of the rich workbook after the edits, as text. */
async function sheetAfter(edits: readonly PlanEdit[], file = richWorkbook()): Promise<string> {
  const workbook = FileWorkbook.open(file);
  const outcome = await workbook.apply({ edits });
  expect(outcome).toMatchObject({ outcome: 'applied' });
  return openPackage(workbook.save()).text('xl/worksheets/sheet1.xml');
}

const before = String(richParts()['xl/worksheets/sheet1.xml']);

test('a cell keeps its style and the rest of the sheet its every character', async () => {
  const xml = await sheetAfter([write('มาตรการ', 5, 0, [[{ value: 'แผน' }]], [['- เผยแพร่บนเว็บไซต์']])]);
  expect(xml).toBe(
    before.replace(
      '<c r="A6" s="1" t="s"><v>7</v></c>',
      '<c r="A6" s="1" t="inlineStr"><is><t>แผน</t></is></c>',
    ),
  );
});

test('cells and rows are put in their order, and the used range grows', async () => {
  const xml = await sheetAfter([
    write('มาตรการ', 1, 3, [[{ value: 1 }]], [[null]]),
    write('มาตรการ', 4, 1, [[{ value: 2 }, { value: 3 }]], [[null, null]]),
    write('มาตรการ', 9, 4, [[{ value: true }]], [[null]]),
  ]);
  expect(xml).toContain('<dimension ref="A1:E10"/>');
  // A new cell looks like its column.
  expect(xml).toContain('<c r="C2"><v>50</v></c><c r="D2" s="1"><v>1</v></c></row>');
  expect(xml).toContain('<row r="5"><c r="B5"><v>2</v></c><c r="C5"><v>3</v></c></row><row r="6">');
  expect(xml).toContain('<row r="10"><c r="E10" t="b"><v>1</v></c></row></sheetData>');
});

test('text that begins like a formula is marked as text, and loses the mark with it', async () => {
  const workbook = FileWorkbook.open(richWorkbook());
  await workbook.apply({
    edits: [write('มาตรการ', 1, 0, [[{ value: '=ไม่ใช่สูตร' }]], [['ประกาศนโยบายไม่รับของขวัญ']])],
  });
  const pkg = openPackage(workbook.save());
  expect(pkg.text('xl/styles.xml')).toContain('quotePrefix="1"');
  expect(pkg.text('xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="2" t="inlineStr">');
  await workbook.apply({ edits: [write('มาตรการ', 1, 0, [[{ value: 'ข้อความ' }]], [['=ไม่ใช่สูตร']])] });
  expect(openPackage(workbook.save()).text('xl/worksheets/sheet1.xml')).toContain('<c r="A2" t="inlineStr">');
});

test('a style alone leaves the content', async () => {
  const edit: PlanEdit = {
    ...(write('มาตรการ', 1, 2, [[{ style: 'b' }]], [[50]]) as Extract<PlanEdit, { edit: 'write-cells' }>),
    styles: { b: { bold: true } },
  };
  expect(await sheetAfter([edit])).toContain('<c r="C2" s="1"><v>50</v></c>');
});

test('a link is added to the cell; the same address is stored once', async () => {
  const workbook = FileWorkbook.open(richWorkbook());
  const link = 'https://example.go.th/?a=1&b=2';
  await workbook.apply({
    edits: [write('มาตรการ', 1, 0, [[{ link }], [{ link }]], [['ประกาศนโยบายไม่รับของขวัญ'], ['อบรมคุณธรรม']])],
  });
  const pkg = openPackage(workbook.save());
  expect(pkg.text('xl/worksheets/sheet1.xml')).toContain(
    '<hyperlinks><hyperlink ref="A2" r:id="rId4"/><hyperlink ref="A3" r:id="rId4"/></hyperlinks><pageMargins',
  );
  expect(pkg.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="https://example.go.th/?a=1&amp;b=2" TargetMode="External"/>',
  );
});

test('a link is taken away from the cell, and stays in its neighbours', async () => {
  const workbook = FileWorkbook.open(richWorkbook());
  const link = 'https://example.go.th/';
  const titles = [['ประกาศนโยบายไม่รับของขวัญ'], ['อบรมคุณธรรม']];
  await workbook.apply({ edits: [write('มาตรการ', 1, 0, [[{ link }], [{ link }]], titles)] });
  await workbook.apply({
    edits: [write('มาตรการ', 1, 0, [[{ value: 'ใหม่', link: null }]], [titles[0] ?? []])],
  });
  const xml = openPackage(workbook.save()).text('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<hyperlinks><hyperlink ref="A3" r:id="rId4"/></hyperlinks>');
  await workbook.apply({ edits: [write('มาตรการ', 2, 0, [[{ link: null }]], [titles[1] ?? []])] });
  expect(openPackage(workbook.save()).text('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
});

test('where a shared formula begins, the others get it written out', async () => {
  const shared = before.replace(
    '<row r="6">',
    '<row r="5"><c r="D5"><f t="shared" ref="D5:F5" si="0">C5+$A$1</f><v>1</v></c><c r="E5"><f t="shared" si="0"/><v>2</v></c><c r="F5"><f t="shared" si="0"/><v>3</v></c></row><row r="6">',
  );
  const xml = await sheetAfter(
    [write('มาตรการ', 4, 3, [[{ value: 9 }]], [[1]])],
    pack({ ...richParts(), 'xl/worksheets/sheet1.xml': shared }),
  );
  expect(xml).toContain(
    '<c r="D5"><v>9</v></c><c r="E5"><f>D5+$A$1</f><v>2</v></c><c r="F5"><f>E5+$A$1</f><v>3</v></c>',
  );
});

test('a drop-down takes the place of the one that was there, for its cells alone', async () => {
  const area = { top: 2, left: 1, bottom: 3, right: 1 };
  const xml = await sheetAfter([
    {
      edit: 'validate',
      sheet: 'มาตรการ',
      validation: {
        area,
        source: 'Tidtam_Status',
        allowBlank: false,
        error: { title: 'ผิด', text: 'เลือก\nจากรายการ', style: 'stop' },
      },
    },
  ]);
  expect(xml).toContain(
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="B2 B5"><formula1>"ก,ข"</formula1></dataValidation>',
  );
  expect(xml).toContain(
    '<dataValidation type="list" showErrorMessage="1" errorTitle="ผิด" error="เลือก_x000a_จากรายการ" sqref="B3:B4"><formula1>Tidtam_Status</formula1></dataValidation></dataValidations>',
  );
});

test('a colour comes after those that are there', async () => {
  const area = { top: 1, left: 0, bottom: 2, right: 2 };
  const xml = await sheetAfter([
    {
      edit: 'colour',
      sheet: 'มาตรการ',
      format: { area, formula: '$B2="ก"', style: { fill: '#c6efce', bold: true, border: 'thin' } },
    },
  ]);
  expect(xml).toContain(
    '<conditionalFormatting sqref="A2:C3"><cfRule type="expression" dxfId="1" priority="2"><formula>$B2="ก"</formula></cfRule></conditionalFormatting><dataValidations',
  );
});

test('ten thousand rows between others are written in one pass', async () => {
  const far = before.replace('</sheetData>', '<row r="20000"><c r="A20000"><v>1</v></c></row></sheetData>');
  const rows = Array.from({ length: 10_000 }, (_, index) => [{ value: index }]);
  const xml = await sheetAfter(
    [
      write(
        'มาตรการ',
        100,
        0,
        rows,
        rows.map(() => [null]),
      ),
    ],
    pack({ ...richParts(), 'xl/worksheets/sheet1.xml': far }),
  );
  const order = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number));
  expect(order).toHaveLength(10_006);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
