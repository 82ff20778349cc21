import { ExcelHost } from '.';

/** Lets events that are under way arrive. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what the user types reaches handlers of the workbook, with its range', async () => {
  const host = new ExcelHost({ sheets: ['แผน'] });
  const seen: string[] = [];
  await host.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(`${event.changeType} ${event.address} ${event.source}`);
      await host.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        seen.push(JSON.stringify(range.values));
      });
    });
    await context.sync();
  });
  host.user.type('แผน', 'B2', 'เสร็จ');
  host.coauthor.type('แผน', 'B3', 'ก');
  await arrived();
  await arrived();
  expect(seen).toEqual(['RangeEdited B2 Local', 'RangeEdited B3 Remote', '[["เสร็จ"]]', '[["ก"]]']);
});

test('the add-in’s own writes are told too, until its handler is gone', async () => {
  const host = new ExcelHost();
  let count = 0;
  const write = () =>
    host.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[count]];
      await context.sync();
    });
  const handler = await host.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await write();
  await arrived();
  expect(count).toBe(1);
  handler.remove();
  await handler.context.sync();
  await write();
  await arrived();
  expect(count).toBe(1);
});

test('tables and sheets tell of themselves', async () => {
  const host = new ExcelHost({ sheets: ['แผน', 'อื่น'] });
  const seen: string[] = [];
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('แผน');
    sheet.getRange('A1:A2').values = [['มาตรการ'], ['อบรม']];
    const table = sheet.tables.add('A1:A2', true).load('id');
    await context.sync();
    table.onChanged.add(({ address }) => Promise.resolve(void seen.push(`table ${address}`)));
    context.workbook.worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
    context.workbook.worksheets.onAdded.add(() => Promise.resolve(void seen.push('added')));
    await context.sync();
  });
  host.user.type('แผน', 'A2', 'ใหม่');
  host.user.type('อื่น', 'A2', 'ใหม่');
  host.user.addSheet('เพิ่ม');
  host.user.deleteSheet('อื่น');
  await arrived();
  expect(seen).toEqual(['table A2', 'added', 'deleted']);
});

test('kept ranges, names, merges and formulas move with inserted rows', async () => {
  const host = new ExcelHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      [1, '=A3'],
      [2, '=SUM(A1:A3)'],
      [3, ''],
    ];
    sheet.getRange('C3:D3').merge();
    context.workbook.names.add('Tidtam_Third', sheet.getRange('A3'));
    const kept = sheet.getRange('A3').load('address');
    await context.sync();
    host.user.insertRows('Sheet1', 3, 2);
    kept.load('address,values');
    await context.sync();
    expect([kept.address, kept.values]).toEqual(['Sheet1!A5', [[3]]]);
  });
  const sheet = host.sheet('Sheet1');
  expect([sheet.cell('B1').formula, sheet.cell('B2').formula]).toEqual(['=A5', '=SUM(A1:A5)']);
  expect(sheet.cell('B2').value).toBe(6);
  expect(sheet.merges).toEqual(['C5:D5']);
  expect(host.workbook.names[0]?.formula).toBe('=Sheet1!$A$5');
  host.user.deleteRows('Sheet1', 5);
  expect(host.sheet('Sheet1').cell('B1').formula).toBe('=#REF!');
  expect(host.sheet('Sheet1').cell('B2')).toMatchObject({ formula: '=SUM(A1:A4)', value: 3 });
});
