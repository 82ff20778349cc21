import { HostError } from './wire/host-error';

/**
 * What Excel on the desktop cannot undo ("Undo capabilities" of the add-ins documentation): a call clears the
 * user's list of steps, and in a merged group it fails with UndoNotSupported.
 */
const NOT_UNDOABLE = new Set(
  [
    'Worksheet.Delete',
    'Worksheet.Copy',
    'Worksheet.Name',
    'Worksheet.Position',
    'Worksheet.Visibility',
    'WorksheetProtection.Protect',
    'WorksheetProtection.Unprotect',
    'WorkbookProtection.Protect',
    'WorkbookProtection.Unprotect',
    'Workbook.InsertWorksheetsFromBase64',
    'Workbook.Save',
    'Range.GetMergedAreasOrNullObject',
  ].map((name) => name.toLowerCase()),
);

/** Steps that the user could undo: one for each round trip that changed something, or one for a merged run. */
export class UndoLog {
  steps = 0;
  private run: object | null = null;

  constructor(private readonly desktop: boolean) {}

  /** A call that does something; `merged` is the run that is one step, or `null`. */
  call(className: string, member: string, merged: object | null): void {
    if (!this.desktop || !NOT_UNDOABLE.has(`${className}.${member}`.toLowerCase())) return;
    if (merged) throw new HostError('UndoNotSupported', `${className}.${member} cannot be undone`);
    this.steps = 0;
    this.run = null;
  }

  changed(merged: object | null): void {
    if (merged !== null && merged === this.run) return;
    this.run = merged;
    this.steps += 1;
  }
}
