import { ExcelHost } from '.';

function on(host: ExcelHost, deed: (workbook: Excel.Workbook) => unknown): Promise<void> {
  return host.run(async (context) => {
    await deed(context.workbook);
    await context.sync();
  });
}

describe('sheet names', () => {
  test.each(['ก'.repeat(32), 'ก/ข', "'ก", 'ก[1]', '', 'History'])('%j is refused', async (name) => {
    const host = new ExcelHost();
    const adding = on(host, ({ worksheets }) => worksheets.add(name));
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(host.sheetNames).toEqual(['Sheet1']);
  });

  test('a name that is taken, in whatever case, is refused', async () => {
    const host = new ExcelHost({ sheets: ['Plan'] });
    const adding = on(host, ({ worksheets }) => worksheets.add('PLAN'));
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('formulas and names follow a renamed sheet, and break with a deleted one', async () => {
    const host = new ExcelHost({ sheets: ['แผน', 'สรุป'] });
    host.user.type('แผน', 'A1', 7);
    host.user.type('สรุป', 'A1', "='แผน'!A1");
    await on(host, ({ names }) => names.add('Tidtam_Plan', "='แผน'!$A$1"));
    host.user.rename('แผน', 'แผน 2565');
    expect(host.sheet('สรุป').cell('A1')).toMatchObject({ formula: "='แผน 2565'!A1", value: 7 });
    expect(host.workbook.names[0]?.formula).toBe("='แผน 2565'!$A$1");
    host.user.deleteSheet('แผน 2565');
    expect(host.sheet('สรุป').cell('A1')).toMatchObject({ formula: '=#REF!', value: '#REF!' });
    expect(host.workbook.names[0]?.formula).toBe('=#REF!');
  });

  test('a sheet keeps its id when it is renamed, and is found by it', async () => {
    const host = new ExcelHost({ sheets: ['แผน'] });
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('แผน').load('id');
      await context.sync();
      host.user.rename('แผน', 'ใหม่');
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect(again.name).toBe('ใหม่');
    });
  });
});

describe('sheets', () => {
  test('the last visible sheet can neither be deleted nor hidden', async () => {
    const host = new ExcelHost();
    const first = ({ worksheets }: Excel.Workbook) => worksheets.getItem('Sheet1');
    await expect(on(host, (book) => first(book).delete())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
    const hiding = on(host, (book) => (first(book).visibility = 'Hidden'));
    await expect(hiding).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('what is done to a null object is nothing', async () => {
    const host = new ExcelHost();
    await on(host, ({ worksheets }) => worksheets.getItemOrNullObject('ไม่มี').delete());
    expect(host.sheetNames).toEqual(['Sheet1']);
  });

  test('a sheet that is not there fails', async () => {
    const reading = on(new ExcelHost(), ({ worksheets }) => worksheets.getItem('ไม่มี').load('name'));
    await expect(reading).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('gridlines, tab colour, position and frozen panes', async () => {
    const host = new ExcelHost({ sheets: ['ก', 'ข'] });
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ข');
      sheet.showGridlines = false;
      sheet.tabColor = '#c6efce';
      sheet.position = 0;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.load('showGridlines,tabColor,position');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, sheet.position]).toEqual([false, '#C6EFCE', 0]);
      expect(frozen.address).toBe('ข!A1:B3');
    });
    expect(host.sheetNames).toEqual(['ข', 'ก']);
  });

  test('an empty sheet has no used range; a coloured cell is used, but not by values', async () => {
    const host = new ExcelHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const empty = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('C3').format.fill.color = '#ffff00';
      sheet.getRange('B2').values = [['ก']];
      const used = sheet.getUsedRangeOrNullObject(false).load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([used.address, values.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    });
  });
});

describe('protection', () => {
  test('nothing of a protected sheet can be changed, but its unlocked cells', async () => {
    const host = new ExcelHost();
    const cell = ({ worksheets }: Excel.Workbook, address: string) =>
      worksheets.getItem('Sheet1').getRange(address);
    await on(host, (book) => {
      cell(book, 'B1').format.protection.locked = false;
      book.worksheets.getItem('Sheet1').protection.protect();
    });
    await expect(on(host, (book) => (cell(book, 'A1').values = [['ก']]))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await expect(on(host, (book) => cell(book, 'A1:B2').merge())).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await on(host, (book) => (cell(book, 'B1').values = [['ข']]));
    expect(host.sheet('Sheet1').values('A1:B1')).toEqual([[null, 'ข']]);
  });

  test('a locked structure takes no sheet and lets none go', async () => {
    const host = new ExcelHost({ sheets: ['ก', 'ข'] });
    host.user.lockStructure();
    await expect(on(host, ({ worksheets }) => worksheets.add('ค'))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await expect(on(host, ({ worksheets }) => worksheets.getItem('ข').delete())).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await on(host, ({ worksheets }) => (worksheets.getItem('ก').getRange('A1').values = [['ได้']]));
    expect(host.sheet('ก').cell('A1').value).toBe('ได้');
  });

  test('a workbook open for reading only can be read and nothing else', async () => {
    const host = new ExcelHost();
    host.workbook.readOnly = true;
    await host.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
    const writing = on(
      host,
      ({ worksheets }) => (worksheets.getItem('Sheet1').getRange('A1').values = [[1]]),
    );
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
