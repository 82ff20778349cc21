import { after, copyFormatted, fileTypeOf, saveFile, today } from '../platform';
import { liveCheck, PaneRunner } from '../taskpane';
import { ExcelWorkbook, officeRunExcel } from '../workbook/excel';
import { excelDesk } from './excel-desk';
import { selectedCell, showInExcel } from './excel-view';
import { watchExcel } from './excel-watch';
import {
  hostSaving,
  openPageInBrowser,
  paneSeen,
  showPane,
  startedHidden,
  workbookFileName,
} from './office-host';
import type { Ribbon } from './ribbon';

/**
 * The workbook that is open in Excel, for the pane and for the ribbon. Reads it once to say what is there, and
 * again when it has changed; writes nothing until a button is pressed.
 */
export async function openExcel(): Promise<Ribbon> {
  const door = officeRunExcel();
  const saving = hostSaving();
  let changes = 0;
  const watch = (changed: () => void) =>
    watchExcel(door, () => {
      changes += 1;
      changed();
    });
  const desk = excelDesk({
    book: new ExcelWorkbook(door),
    today,
    fileName: workbookFileName,
    saving,
    saveFile: (name, bytes) => saveFile(name, bytes, fileTypeOf(name)),
    openPage: saving === 'page' ? openPageInBrowser : null,
    selected: () => selectedCell(door),
    // Showing is a courtesy: when a cell is being edited, nothing else is lost.
    show: (sheet, area) => void showInExcel(door, sheet, area).catch(() => undefined),
    watch,
    changes: () => changes,
  });
  const runner = new PaneRunner(desk, copyFormatted);
  liveCheck({
    ...paneSeen(await startedHidden()),
    watch,
    look: () => void runner.lookAgain(),
    after,
  });
  return { runner, showPane };
}
