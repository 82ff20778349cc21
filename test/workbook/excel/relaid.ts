import type { WorkbookPlan } from '../../../src/workbook';
import type { ExcelWorkbook } from '../../../src/workbook/excel';
import type { ExcelHost } from '../../excel-host';
import { applied, put, values, write } from '../contract';
import { PRINTED, replace, TABLE } from '../contract-areas';
import { adapter } from './plans';

const COPY = { edit: 'copy-sheet', sheet: 'แผน', mark: 'original-1', name: 'แผน (เดิม)' } as const;

function dress(range: Excel.Range, font: Partial<Excel.RangeFont>): void {
  Object.assign(range.format.font, font);
}

/** A sheet of a user's with all that the way back has to bring again: rules, colours of kinds, links, looks beyond ours. */
export async function printedWorkbook(host: ExcelHost): Promise<ExcelWorkbook> {
  const port = adapter(host);
  await applied(port, [
    put('', 'แผน', PRINTED),
    { edit: 'name', name: 'Tidtam_Words', refersTo: "'แผน'!$B$3:$B$5" },
  ]);
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('แผน');
    dress(sheet.getRange('A2:D2'), {
      underline: 'Double',
      strikethrough: true,
      name: 'TH SarabunPSK',
      size: 16,
    });
    sheet.getRange('A2:D2').format.fill.color = '#DDEBF7';
    sheet.getRange('A2:D2').format.textOrientation = 90;
    const edge = sheet.getRange('A2:D5').format.borders.getItem('EdgeBottom');
    Object.assign(edge, { style: 'Double', color: '#FF0000' });
    sheet.getRange('A3:A4').format.horizontalAlignment = 'CenterAcrossSelection';
    sheet.getRange('B5').hyperlink = { address: 'https://example.go.th/นโยบาย', screenTip: 'เปิดเอกสาร' };
    sheet.getRange('C5').numberFormat = [['@']];
    sheet.getRange('C5').values = [['007']];
    sheet.getRange('A3').format.rowHeight = 60;
    sheet.getRange('D3:D9').dataValidation.rule = { list: { inCellDropDown: true, source: '=Tidtam_Words' } };
    sheet.getRange('D4').dataValidation.rule = { list: { inCellDropDown: true, source: 'เสร็จ,ช้า' } };
    sheet.getRange('C3:C4').dataValidation.rule = { custom: { formula: '=LEN(C3)>0' } };
    const across = sheet.getRange('A4:D9').conditionalFormats.add('Custom');
    across.custom.rule.formula = '=$D4="ช้า"';
    across.custom.format.fill.color = '#FFC7CE';
    across.custom.format.borders.getItem('EdgeTop').style = 'Dash';
    const inside = sheet.getRange('D3:D5').conditionalFormats.add('CellValue');
    inside.cellValue.rule = { formula1: '="เสร็จ"', operator: 'EqualTo' };
    inside.cellValue.format.font.color = '#006100';
    const outside = sheet.getRange('A1:D1').conditionalFormats.add('Custom');
    outside.custom.rule.formula = '=A1=""';
    outside.stopIfTrue = true;
    await context.sync();
  });
  return port;
}

/** The same, with a copy of the sheet that was kept before. */
export async function copiedWorkbook(host: ExcelHost): Promise<ExcelWorkbook> {
  const port = await printedWorkbook(host);
  await applied(port, [COPY, put('', 'หลัง', PRINTED)]);
  await applied(port, [write('แผน', 0, 0, [[{ value: 'แผนที่แก้แล้ว' }]], [['แผนปฏิบัติการ']])]);
  return port;
}

/** The sheet's table laid anew with rules of ours, and the sheet as it was kept. */
export const RELAID: WorkbookPlan = {
  edits: [
    replace(
      [
        ...values([['ที่', 'มาตรการ', 'ขั้นตอน']]).map((row) => row.map((cell) => ({ ...cell, style: 'head' }))),
        [
          { value: 1 },
          { value: 'อบรม', link: 'https://example.go.th/a' },
          { value: '- เชิญวิทยากร\n- จัดอบรม' },
        ],
        [{ value: 2 }, {}, null],
      ],
      {
        merges: [{ top: 3, left: 0, bottom: 4, right: 0 }],
        heights: [30, null, 45],
        styles: { head: { bold: true, fill: '#FFFFCC', border: 'thin' } },
        expected: [
          ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
          [1, 'อบรม', '- เชิญวิทยากร', 'เสร็จ'],
          [null, null, '- จัดอบรม', 'ช้า'],
          [2, 'ประกาศนโยบาย', '007', 'เสร็จ'],
        ],
      },
    ),
    {
      edit: 'validate',
      sheet: 'แผน',
      validation: { area: { ...TABLE, top: 2, left: 3 }, source: 'Tidtam_Words', allowBlank: true },
    },
    {
      edit: 'colour',
      sheet: 'แผน',
      format: { area: TABLE, formula: '$A2=1', style: { fill: '#C6EFCE' } },
    },
    { edit: 'name', name: 'Tidtam_Rule_plan_status', refersTo: "'แผน'!$D$3:$D$5" },
    COPY,
  ],
};
