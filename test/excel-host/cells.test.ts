import { ExcelHost } from '.';

/** Writes one value into A1 of an empty sheet, in a cell of the format. */
async function typedIn(value: unknown, format = 'General'): Promise<ExcelHost> {
  const host = new ExcelHost();
  await host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
  return host;
}

describe('what a text written through range.values becomes', () => {
  test.each([
    ['- ทำสิ่งนี้', '=- ทำสิ่งนี้', '#NAME?'],
    ['=1+1', '=1+1', 2],
    ['+A2', '=+A2', 0],
    ['=SUM(1,2)', '=SUM(1,2)', 3],
  ])('%j is a formula', async (text, formula, value) => {
    expect((await typedIn(text)).sheet('Sheet1').cell('A1')).toMatchObject({ formula, value });
  });

  test.each(['- ทำสิ่งนี้', '=1+1', '+66', '00123', 'TRUE', '1/10/2564'])(
    '%j stays text in a cell of the text format',
    async (text) => {
      const cell = (await typedIn(text, '@')).sheet('Sheet1').cell('A1');
      expect(cell).toMatchObject({ formula: null, value: text });
    },
  );

  test('an apostrophe keeps it text, and is not part of it', async () => {
    const cell = (await typedIn("'- ทำสิ่งนี้")).sheet('Sheet1').cell('A1');
    expect(cell).toMatchObject({ formula: null, value: '- ทำสิ่งนี้' });
  });

  test.each([
    ['00123', 123],
    ['TRUE', true],
    ['1,234.5', 1234.5],
    ['-5', -5],
    ['50%', 0.5],
    ['1/10/2021', 44470],
    ['', null],
  ])('%j is read as if typed: %j', async (text, value) => {
    expect((await typedIn(text)).sheet('Sheet1').cell('A1')).toMatchObject({ formula: null, value });
  });

  test.each(['- จัดทำแผน: เสนอผู้บริหาร!', '=SUM(', '=1+', `- ${'ก'.repeat(300)}`, '- "ก'])(
    '%j fails the whole batch, because the formula does not parse',
    async (text) => {
      await expect(typedIn(text)).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  );
});

describe('matrices', () => {
  test('null leaves a cell alone, an empty text clears it', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [['ก', 'ข']];
      range.values = [[null, '']];
      await context.sync();
    });
    expect(host.sheet('Sheet1').values('A1:B1')).toEqual([['ก', null]]);
  });

  test('another shape than the range is refused', async () => {
    const host = new ExcelHost();
    const wrong = host.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [['ก', 'ข']];
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('the client cuts a big block into pieces of one round trip', async () => {
    const host = new ExcelHost();
    const rows = Array.from({ length: 5000 }, (_, row) => [row, `ข้อ ${row}`, true]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:C5000').values = rows;
      await context.sync();
    });
    expect(host.sheet('Sheet1').values('A1:C5000')).toEqual(rows);
    expect(host.roundTrips).toBe(1);
  });

  test('writes into cells hidden behind a merge are ignored', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
      range.merge();
      range.values = [['ก'], ['ข']];
      await context.sync();
    });
    expect(host.sheet('Sheet1').values('A1:A2')).toEqual([['ก'], [null]]);
    expect(host.sheet('Sheet1').merges).toEqual(['A1:A2']);
  });
});
