import { ExcelHost } from '.';

/** Makes a table of A1:B3 with the headers. */
async function withTable(headers: readonly unknown[] = ['มาตรการ', 'สถานะ']): Promise<ExcelHost> {
  const host = new ExcelHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [[...headers], ['อบรม', 'เสร็จ'], ['ประกาศ', 'ยังไม่ดำเนินการ']];
    sheet.tables.add('A1:B3', true).name = 'Tidtam_Plan';
    await context.sync();
  });
  return host;
}

function on(host: ExcelHost, deed: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return host.run(async (context) => {
    await deed(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

describe('a table is refused', () => {
  test('over merged cells', async () => {
    const adding = on(new ExcelHost(), (sheet) => {
      sheet.getRange('A2:B2').merge();
      sheet.tables.add('A1:B3', true);
    });
    await expect(adding).rejects.toMatchObject({ code: 'MergedRangeConflict' });
  });

  test('over another table', async () => {
    const adding = on(await withTable(), (sheet) => sheet.tables.add('B2:C4', true));
    await expect(adding).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('under a name that a table has', async () => {
    const adding = on(await withTable(), (sheet) => {
      sheet.tables.add('D1:E2', true).name = 'tidtam_plan';
    });
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test.each(['A1', 'สอง คำ', '1ก', ''])('under the name %j', async (name) => {
    const naming = on(await withTable(), (sheet) => (sheet.tables.getItem('Tidtam_Plan').name = name));
    await expect(naming).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a table', () => {
  test('names empty headers, numbers doubled ones, and makes texts of numbers', async () => {
    const host = await withTable(['', 2565]);
    expect(host.sheet('Sheet1').values('A1:B1')).toEqual([['คอลัมน์1', '2565']]);
    expect((await withTable(['ก', 'ก'])).sheet('Sheet1').values('A1:B1')).toEqual([['ก', 'ก2']]);
  });

  test('grows with what is written right below it', async () => {
    const host = await withTable();
    await on(
      host,
      (sheet) =>
        (sheet.getRange('A4:B5').values = [
          ['ก', 'ข'],
          ['ค', 'ง'],
        ]),
    );
    expect(host.workbook.sheets[0]?.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
  });

  test('does not grow over a drop-down', async () => {
    const host = await withTable();
    await on(host, (sheet) => {
      sheet.getRange('B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'ก,ข' } };
      sheet.getRange('A4:B4').values = [['ก', 'ข']];
    });
    expect(host.workbook.sheets[0]?.tables[0]?.area.bottom).toBe(2);
  });

  test('is found in the workbook, with its parts', async () => {
    const host = await withTable();
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('Tidtam_Plan');
      table.load('id,showHeaders,showTotals,style');
      const [whole, body, header] = [table.getRange(), table.getDataBodyRange(), table.getHeaderRowRange()];
      for (const range of [whole, body, header]) range.load('address');
      context.workbook.tables.load('items/name');
      await context.sync();
      expect(context.workbook.tables.items.map(({ name }) => name)).toEqual(['Tidtam_Plan']);
      expect([whole.address, body.address, header.address]).toEqual([
        'Sheet1!A1:B3',
        'Sheet1!A2:B3',
        'Sheet1!A1:B1',
      ]);
      const byId = context.workbook.tables.getItem(table.id).load('name');
      await context.sync();
      expect(byId.name).toBe('Tidtam_Plan');
    });
  });

  test('goes with its cells when it is deleted, and leaves them when it becomes a range', async () => {
    const deleted = await withTable();
    await on(deleted, (sheet) => sheet.tables.getItem('Tidtam_Plan').delete());
    expect(deleted.sheet('Sheet1').cell('A2').value).toBeNull();
    const converted = await withTable();
    await on(converted, (sheet) => sheet.tables.getItem('Tidtam_Plan').convertToRange());
    expect(converted.sheet('Sheet1').cell('A2').value).toBe('อบรม');
    expect(converted.workbook.sheets[0]?.tables).toEqual([]);
  });
});
