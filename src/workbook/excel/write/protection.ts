import type { PlanProtection, ProtectedDeed } from '../..';
import { sheetIn } from '../sheet-in';
import { call, type Step } from '../steps';

const OPTIONS: Readonly<Record<ProtectedDeed, keyof Excel.WorksheetProtectionOptions>> = {
  'format-cells': 'allowFormatCells',
  'format-columns': 'allowFormatColumns',
  'format-rows': 'allowFormatRows',
  'insert-rows': 'allowInsertRows',
  'insert-links': 'allowInsertHyperlinks',
  'delete-rows': 'allowDeleteRows',
  sort: 'allowSort',
  filter: 'allowAutoFilter',
};

/** Locks a sheet, without a password. The last of all that is done to it. */
export function protectSteps(sheet: string, protection: PlanProtection | undefined): Step<null>[] {
  if (!protection) return [];
  const options = Object.fromEntries(protection.allow.map((deed) => [OPTIONS[deed], true]));
  return [call((context) => sheetIn(context, sheet).protection.protect(options))];
}

/** Lifts what a plan of ours had locked, so that its sheet can be written anew. */
export function unprotectStep(sheet: string): Step<null> {
  return call((context) => sheetIn(context, sheet).protection.unprotect());
}
