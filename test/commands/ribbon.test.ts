import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateCommands, COMMANDS, type Ribbon } from '../../src/commands/ribbon';
import { excelDesk } from '../../src/commands/excel-desk';
import { PaneRunner } from '../../src/taskpane/state/pane-runner';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { ExcelHost } from '../excel-host';
import { registerCell } from '../tables/register-cell';

const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';

/** The ribbon over a workbook in the double of Excel, with the pane closed. */
function ribbonOn(host: ExcelHost): Ribbon & { readonly shown: string[]; readonly panes: number } {
  const shown: string[] = [];
  let panes = 0;
  const desk = excelDesk({
    book: new ExcelWorkbook({ run: host.runExcel, supports: host.supports }),
    today: () => '2026-01-15',
    fileName: () => null,
    saving: 'download',
    saveFile: () => undefined,
    openPage: null,
    selected: () => Promise.resolve({ sheet: 'Sheet1', row: 0, column: 0 }),
    show: (sheet) => shown.push(sheet),
    watch: () => () => undefined,
  });
  return {
    runner: new PaneRunner(desk, () => Promise.resolve(true)),
    showPane: () => Promise.resolve(void panes++),
    shown,
    get panes() {
      return panes;
    },
  };
}

/** Presses a button as Excel does; ends when the function says that it has ended. */
function press(ribbon: Promise<Ribbon>, name: string): Promise<void> {
  return new Promise((completed) => {
    associateCommands((known, run) => {
      if (known === name) run({ completed });
    }, ribbon);
  });
}

describe('the ribbon', () => {
  it('has a function for every name in the manifest, and no other', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(Object.keys(COMMANDS)));
  });

  it('makes the report with the pane closed, then shows the pane with what was made', async () => {
    const host = new ExcelHost();
    const ribbon = ribbonOn(host);
    await press(Promise.resolve(ribbon), 'insertRegister');
    host.user.type('มาตรการ', registerCell('measure', 4), 'ประกาศไม่รับของขวัญ');
    host.user.type('มาตรการ', registerCell('status', 4, 6), DONE);
    await press(Promise.resolve(ribbon), 'reportAndMemo');
    expect(host.sheetNames).toContain('รายงาน รอบ ๖ เดือน');
    const { made, place, summary } = ribbon.runner.getState();
    expect(made?.sheets).toContain('รายงาน รอบ ๖ เดือน');
    expect(summary?.counts).toMatchObject({ total: 1, done: 1 });
    expect(place).toBe('report');
    expect(ribbon.panes).toBe(2);
  });

  it('writes nothing when a finding stops the report, and shows why', async () => {
    const host = new ExcelHost();
    const ribbon = ribbonOn(host);
    await press(Promise.resolve(ribbon), 'reportAndMemo');
    expect(host.sheetNames).toEqual(['Sheet1']);
    expect(ribbon.runner.getState().summary?.findings[0]).toMatchObject({ rule: 'workbook.no-table' });
    expect(ribbon.panes).toBe(1);
  });

  it('leads to the register that is there instead of inserting another', async () => {
    const host = new ExcelHost();
    const ribbon = ribbonOn(host);
    await press(Promise.resolve(ribbon), 'insertRegister');
    host.user.type('มาตรการ', registerCell('measure', 4), 'ประกาศไม่รับของขวัญ');
    await press(Promise.resolve(ribbon), 'insertRegister');
    expect(host.sheetNames).toEqual(['Sheet1', 'รายการ', 'มาตรการ']);
    expect(host.sheet('มาตรการ').cell(registerCell('measure', 4)).value).toBe('ประกาศไม่รับของขวัญ');
    expect(ribbon.runner.getState().notice).toEqual({ notice: 'there', sheet: 'มาตรการ' });
    expect(ribbon.shown).toEqual(['มาตรการ', 'มาตรการ']);
  });

  it('opens the table under the selected cell as it is understood, and writes nothing', async () => {
    const host = new ExcelHost();
    host.user.paste('Sheet1', 'A1', [
      ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
      [1, 'ประกาศไม่รับของขวัญ', 'สำนักปลัด', DONE],
    ]);
    const ribbon = ribbonOn(host);
    await press(Promise.resolve(ribbon), 'adoptTable');
    const { looking, place } = ribbon.runner.getState();
    expect(place).toBe('tables');
    expect(looking).toMatchObject({ table: { sheet: 'Sheet1', row: 0, column: 0 }, view: { total: 1 } });
    expect(host.sheetNames).toEqual(['Sheet1']);
    expect(ribbon.panes).toBe(1);
  });

  it('says so when the selected cell is in no table', async () => {
    const ribbon = ribbonOn(new ExcelHost());
    await press(Promise.resolve(ribbon), 'adoptTable');
    expect(ribbon.runner.getState().notice).toEqual({ notice: 'no-table-here' });
  });

  it('lets go of the button when Excel fails, and tells in the pane what failed', async () => {
    const host = new ExcelHost();
    const ribbon = ribbonOn(host);
    host.failAt(1, 'ActivityLimitReached');
    await press(Promise.resolve(ribbon), 'checkWorkbook');
    expect(ribbon.runner.getState().notice).toMatchObject({ notice: 'trouble', trouble: { kind: 'busy' } });
  });

  it('lets go of the button when the core did not load', async () => {
    await expect(press(Promise.reject(new Error('no network')), 'reportAndMemo')).resolves.toBeUndefined();
  });
});
