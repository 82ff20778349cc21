import type { PlanEdit } from '../../../src/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { ExcelHost } from '../../excel-host';

const LAID: PlanEdit = {
  edit: 'replace-block',
  sheet: 'Sheet1',
  area: { top: 2, left: 1, bottom: 2, right: 3 },
  rows: [[{ value: 'มาตรการ' }, { value: 'ขั้นตอน' }, { value: 'สถานะ' }]],
  merges: [],
  heights: [48],
  widths: [200, null, 120],
  expected: [[null, null, null]],
  styles: {},
};

test('columns of an area laid anew become as wide as the plan says, and go back', async () => {
  const host = new ExcelHost();
  const port = new ExcelWorkbook({ run: host.runExcel, supports: host.supports });
  const sheet = host.workbook.sheets[0];
  sheet?.columnWidths.set(3, 75);
  const widths = () => [0, 1, 2, 3, 4].map((column) => sheet?.columnWidths.get(column) ?? 48);
  const applied = await port.apply({ edits: [LAID] });
  if (applied.outcome !== 'applied') throw new Error(JSON.stringify(applied));
  // Excel counts the widths of columns in whole pixels.
  expect(widths()).toEqual([48, 200.25, 48, 120, 48]);
  expect((await port.restore(applied.restore)).outcome).toBe('applied');
  expect(widths()).toEqual([48, 48, 48, 75, 48]);
});
