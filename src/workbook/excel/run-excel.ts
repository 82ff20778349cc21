import { excelError } from './excel-error';

/** Runs one batch against the open workbook; rejects with `ExcelError`. */
export type RunExcel = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: { readonly mergeUndoGroup?: boolean },
) => Promise<T>;

/** The only way to Excel. */
export interface ExcelDoor {
  readonly run: RunExcel;
  /** Whether Excel has the requirement set `ExcelApi` of that version: `1.14`. */
  readonly supports: (version: string) => boolean;
}

/** The first version that makes one step of undo out of a whole run. */
const UNDO_GROUPS = '1.20';

/**
 * The door of a running add-in. Every `Excel.run` of the product goes through here: it waits until the user
 * has left the cell they are typing in, and turns the library's errors into ours.
 */
export function officeRunExcel(): ExcelDoor {
  const supports = (version: string): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    supports,
    run: translated((batch, { mergeUndoGroup = false } = {}) =>
      Excel.run(
        mergeUndoGroup && supports(UNDO_GROUPS)
          ? { delayForCellEdit: true, mergeUndoGroup: true }
          : { delayForCellEdit: true },
        batch,
      ),
    ),
  };
}

/** The same way to Excel, with its errors as `ExcelError`. */
export function translated(run: RunExcel): RunExcel {
  return async (batch, options) => {
    try {
      return await run(batch, options);
    } catch (error) {
      throw excelError(error);
    }
  };
}
