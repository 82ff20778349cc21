import { excelDesk } from '../../src/commands/excel-desk';
import { PaneRunner } from '../../src/taskpane/state/pane-runner';
import { ExcelWorkbook } from '../../src/workbook/excel';
import type { ExcelHost } from '../excel-host';

const TODAY = '2026-01-15';

/** The pane without its picture, over a workbook in the double of Excel. */
export function paneOn(host: ExcelHost) {
  const files: string[] = [];
  const given = new Map<string, Uint8Array>();
  const desk = excelDesk({
    book: new ExcelWorkbook({ run: host.runExcel, supports: host.supports }),
    today: () => TODAY,
    fileName: () => 'งาน ITA.xlsx',
    saving: 'download',
    saveFile: (name, bytes) => {
      files.push(name);
      given.set(name, bytes);
    },
    openPage: null,
    selected: () => Promise.resolve({ sheet: 'Sheet1', row: 0, column: 0 }),
    show: () => undefined,
    watch: () => () => undefined,
  });
  let copied = '';
  const runner = new PaneRunner(desk, async (memo) => {
    copied = (await memo)?.text ?? '';
    return copied !== '';
  });
  return { runner, files, given, copied: () => copied };
}
