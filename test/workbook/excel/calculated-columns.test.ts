import { ExcelHost } from '../../excel-host';
import { content, put, values } from '../contract';
import { adapter } from './plans';

const ROWS = [
  ...values([['จำนวน', 'สองเท่า']]),
  [{ value: 2 }, { formula: '=A2*2', value: 4 }],
  [{ value: 3 }, { formula: '=A3*2', value: 6 }],
];
const TABLE = { name: 'Tidtam_T', area: { top: 0, left: 0, bottom: 2, right: 1 }, style: null };

async function typedBelow(host: ExcelHost, again = false): Promise<string | null> {
  const port = adapter(host);
  const tables = [{ ...TABLE, calculatedColumns: [{ column: 1, formula: '=A2*2' }] }];
  await port.apply({ edits: [put('a', 'ก', content(ROWS, { tables }))] });
  if (again) {
    const outcome = await port.apply({ edits: [put('a', '', content(values([['อื่น']])))] });
    if (outcome.outcome !== 'applied') throw new Error('refused');
    expect((await port.restore(outcome.restore)).outcome).toBe('applied');
  }
  host.user.type('ก', 'A4', 7);
  return host.sheet('ก').cell('B4').formula;
}

test('a row typed below the table gets the formula of the column', async () => {
  expect(await typedBelow(new ExcelHost())).toBe('=A4*2');
});

test('also when the sheet was put back', async () => {
  expect(await typedBelow(new ExcelHost(), true)).toBe('=A4*2');
});

test('a table that says nothing of its columns gives none', async () => {
  const host = new ExcelHost();
  await adapter(host).apply({ edits: [put('a', 'ก', content(ROWS, { tables: [TABLE] }))] });
  host.user.type('ก', 'A4', 7);
  expect(host.sheet('ก').cell('B4').formula).toBeNull();
});
