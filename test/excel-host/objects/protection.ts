import { HostError } from '../wire/host-error';
import { raiseSheet } from '../workbook/raise-events';
import type { HostSheet } from '../workbook/sheet';
import type { HostWorkbook } from '../workbook/workbook';
import { defineClass, type ObjectOf } from './define';

/** The options of a protection that says nothing else. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function checkPassword(kept: string | null, given: string | null): void {
  if (kept !== null && kept !== given) throw new HostError('AccessDenied', 'wrong password');
}

export const worksheetProtectionObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'WorksheetProtection',
  members: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => protection?.options ?? DEFAULTS },
    Protect: {
      call: (sheet, args) => {
        sheet.workbook.guardWrite();
        if (sheet.protection) throw new HostError('InvalidOperation', 'the sheet is protected already');
        const options = { ...DEFAULTS, ...(args.has(0) ? args.record(0) : {}) };
        sheet.protection = { password: args.textOr(1, null), options };
        raiseSheet(sheet, 'ProtectionChanged', { isProtected: true });
      },
    },
    Unprotect: {
      call: (sheet, args) => {
        sheet.workbook.guardWrite();
        checkPassword(sheet.protection?.password ?? null, args.textOr(0, null));
        sheet.protection = null;
        raiseSheet(sheet, 'ProtectionChanged', { isProtected: false });
      },
    },
  },
});

export const workbookProtectionObject: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'WorkbookProtection',
  members: {
    Protected: { get: ({ structureLocked }) => structureLocked },
    Protect: {
      call: (workbook, args) => {
        workbook.guardStructure();
        workbook.structureLocked = true;
        workbook.structurePassword = args.textOr(0, null);
      },
    },
    Unprotect: {
      call: (workbook, args) => {
        checkPassword(workbook.structurePassword, args.textOr(0, null));
        workbook.structureLocked = false;
      },
    },
  },
});
