import { ExcelHost } from '.';

function on(host: ExcelHost, deed: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return host.run(async (context) => {
    await deed(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

/** The rule of some cells. */
const ruleOf = (worksheet: Excel.Worksheet, address: string) => worksheet.getRange(address).dataValidation;

const list = (source: string | Excel.Range) => ({ list: { inCellDropDown: true, source } });

describe('drop-downs', () => {
  test('a literal list ends at 255 characters', async () => {
    const host = new ExcelHost();
    await on(host, (sheet) => (sheet.getRange('A1').dataValidation.rule = list('ก'.repeat(255))));
    const long = on(host, (sheet) => (sheet.getRange('A1').dataValidation.rule = list('ก'.repeat(256))));
    await expect(long).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a list from a range or a name is read back as its formula', async () => {
    const host = new ExcelHost({ sheets: ['Sheet1', 'รายการ'] });
    await host.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('Tidtam_Statuses', "='รายการ'!$A$1:$A$3");
      const sheet = worksheets.getItem('Sheet1');
      const [first, second] = [ruleOf(sheet, 'A1:A9'), ruleOf(sheet, 'B1')];
      first.rule = list(worksheets.getItem('รายการ').getRange('A1:A3'));
      first.ignoreBlanks = false;
      first.prompt = { title: 'สถานะ', message: 'เลือกจากรายการ', showPrompt: true };
      first.errorAlert = { title: 'สถานะ', message: 'ไม่มีในรายการ', showAlert: true, style: 'Warning' };
      second.rule = list('=Tidtam_Statuses');
      const part = ruleOf(sheet, 'A2:A3');
      for (const one of [part, second]) one.load('type,rule,ignoreBlanks,prompt,errorAlert');
      const mixed = sheet.getRange('A1:B1').dataValidation.load('type');
      await context.sync();
      expect(part.rule.list?.source).toBe('=รายการ!$A$1:$A$3');
      expect(part.ignoreBlanks).toBe(false);
      expect(part.errorAlert.style).toBe('Warning');
      expect(second.rule.list?.source).toBe('=Tidtam_Statuses');
      expect([part.type, second.type, mixed.type]).toEqual(['List', 'List', 'Inconsistent']);
    });
  });

  test('a title over 32 characters is refused', async () => {
    const prompting = on(new ExcelHost(), (sheet) => {
      sheet.getRange('A1').dataValidation.prompt = { title: 'ก'.repeat(33), message: '', showPrompt: true };
    });
    await expect(prompting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a new rule for some of the cells leaves the others theirs', async () => {
    const host = new ExcelHost();
    await on(host, (sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = list('ก,ข');
      sheet.getRange('A2').dataValidation.clear();
    });
    const areas = host.workbook.sheets[0]?.validations.map(({ area }) => [area.top, area.bottom]);
    expect(areas).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });
});

test('a conditional format keeps its formula and its look', async () => {
  const host = new ExcelHost();
  await on(host, (sheet) => {
    const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1="เสร็จ"';
    format.custom.format.fill.color = '#c6efce';
    format.custom.format.font.bold = true;
  });
  const [format] = host.workbook.sheets[0]?.conditionalFormats ?? [];
  expect(format).toMatchObject({ formula: '=$A1="เสร็จ"', look: { fill: '#C6EFCE', bold: true } });
  await on(host, (sheet) => sheet.getRange().conditionalFormats.clearAll());
  expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([]);
});

test('a conditional format with a formula that does not parse is refused', async () => {
  const adding = on(new ExcelHost(), (sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=IF(';
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
});
