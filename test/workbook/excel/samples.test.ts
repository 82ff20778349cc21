import { readdirSync, readFileSync } from 'node:fs';
import { FileWorkbook } from '../../../src/workbook/file';
import { ExcelHost } from '../../excel-host';
import { adapter } from './plans';

const FOLDER = 'assets/samples';
const samples = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

test.each(samples)('%s is the same workbook in Excel as in its file', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const host = await ExcelHost.fromSnapshot(bytes);
  expect(await adapter(host).read()).toEqual(await FileWorkbook.open(bytes).read());
});
