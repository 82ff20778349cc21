import { ExcelError, ExcelWorkbook, officeRunExcel } from '../../../src/workbook/excel';
import { ExcelHost } from '../../excel-host';
import { write } from '../contract';

/** The globals that Microsoft's script brings, with our workbook behind them. */
function office(host: ExcelHost): { readonly options: unknown[] } {
  const options: unknown[] = [];
  Object.assign(globalThis, {
    Excel: {
      run: (said: Parameters<ExcelHost['run']>[1], batch: Parameters<ExcelHost['run']>[0]) => {
        options.push(said);
        return host.run(batch, said);
      },
    },
    Office: {
      context: { requirements: { isSetSupported: (_: string, version: string) => host.supports(version) } },
    },
  });
  return { options };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

const edits = [write('Sheet1', 0, 0, [[{ value: 'ก' }]], [[null]])];

test('a job waits until the user has left the cell', async () => {
  const host = new ExcelHost();
  office(host);
  const applied = new ExcelWorkbook(officeRunExcel()).apply({ edits });
  host.startEditing();
  const first = await Promise.race([
    applied.then(() => 'done'),
    new Promise((go) => setImmediate(() => go('waiting'))),
  ]);
  expect(first).toBe('waiting');
  host.stopEditing();
  expect((await applied).outcome).toBe('applied');
});

test('a door that does not wait tells that a cell is being edited', async () => {
  const host = new ExcelHost();
  host.startEditing();
  const port = new ExcelWorkbook({ run: host.runExcel, supports: host.supports });
  await expect(port.read()).rejects.toMatchObject({ problem: 'cell-editing', restore: null });
  await expect(port.read()).rejects.toBeInstanceOf(ExcelError);
});

test('cells of the user’s are one step of undo where Excel can do that', async () => {
  const host = new ExcelHost({ platform: 'desktop' });
  const { options } = office(host);
  expect((await new ExcelWorkbook(officeRunExcel()).apply({ edits })).outcome).toBe('applied');
  expect(options.at(-1)).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
  expect(host.undoSteps).toBe(1);
});

test('an older Excel is not asked for it', async () => {
  const host = new ExcelHost({ apiVersion: '1.17' });
  const { options } = office(host);
  await new ExcelWorkbook(officeRunExcel()).apply({ edits });
  expect(options.at(-1)).toEqual({ delayForCellEdit: true });
});

test('a glance leaves the user’s undo alone, and knows the merged cells of the last reading', async () => {
  const host = new ExcelHost({ platform: 'desktop' });
  const port = new ExcelWorkbook({ run: host.runExcel, supports: host.supports });
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [['หัวเรื่อง', '']];
    range.merge(false);
    await context.sync();
  });
  const { sheets } = await port.read();
  expect(host.undoSteps).toBe(0);
  await host.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [['ก']];
    await context.sync();
  });
  const glance = await port.glance();
  expect(host.undoSteps).toBe(1);
  expect(glance.sheets[0]?.merges).toEqual(sheets[0]?.merges);
  expect(glance.sheets[0]?.merges).toHaveLength(1);
});
