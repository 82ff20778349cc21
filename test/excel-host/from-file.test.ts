import { FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { content, put, values } from '../workbook/contract';
import { ExcelHost } from '.';

const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

test('a workbook file is opened with its cells, tables, merges and names', async () => {
  const file = FileWorkbook.open(newWorkbook());
  const tables = [{ name: 'Plans', area: { top: 1, left: 0, bottom: 2, right: 1 }, style: null }];
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const rows = values([['แผน'], ['มาตรการ', 'จำนวน'], ['- อบรม', 3]]);
  await file.apply({
    edits: [
      put('', 'แผน', content(rows, { tables, merges })),
      { edit: 'name', name: 'Tidtam_Plan', refersTo: "'แผน'!$A$3" },
      { edit: 'state', xml: '<state xmlns="urn:tidtam:state:1"/>' },
    ],
  });
  const host = await ExcelHost.fromSnapshot(file.save());
  const sheet = host.sheet('แผน');
  expect(sheet.values('A2:B3')).toEqual([
    ['มาตรการ', 'จำนวน'],
    ['- อบรม', 3],
  ]);
  expect(sheet.merges).toEqual(['A1:B1']);
  await host.run(async (context) => {
    const table = context.workbook.tables.getItem('Plans').getRange().load('address');
    const named = context.workbook.names.getItem('Tidtam_Plan').getRange().load('values,formulas');
    const parts = context.workbook.customXmlParts.getByNamespace('urn:tidtam:state:1').getCount();
    await context.sync();
    expect([table.address, named.values, resultOf(parts)]).toEqual(['แผน!A2:B3', [['- อบรม']], 1]);
  });
});
