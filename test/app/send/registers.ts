import type { Measure } from '../../../src/domain';
import { type Check, type SendChoices, checkWorkbook } from '../../../src/app';
import { agencySheet, AGENCY_MARK, listsEdits, registerEdits } from '../../../src/tables';
import type { PlanEdit } from '../../../src/workbook';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { emptyAgency } from '../../../src/domain';

export const TODAY = '2024-03-01';

export const AGENCY = {
  ...emptyAgency(),
  name: 'เทศบาลตำบลทุ่งดาวเรือง',
  department: 'สำนักปลัด',
  phone: '๐ ๐๐๐๐ ๐๐๐๐',
  fiscalYear: 2567,
};

/** The edits of a workbook with the register of an invented agency. */
export function registerBook(measures: readonly Measure[], departments: readonly string[] = []): PlanEdit[] {
  const layout = {
    titles: ['ทะเบียนมาตรการ', 'เทศบาลตำบลทุ่งดาวเรือง', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'],
    language: 'thai',
    digits: 'thai',
    lists: true,
  } as const;
  return [
    ...listsEdits(departments),
    ...registerEdits(measures, layout, 'มาตรการ'),
    { edit: 'put-sheet', mark: AGENCY_MARK, name: 'หน่วยงาน', content: agencySheet(AGENCY) },
    { edit: 'remove-sheet', mark: BLANK_MARK },
  ];
}

export async function workbookOf(edits: readonly PlanEdit[]): Promise<FileWorkbook> {
  const port = FileWorkbook.open(newWorkbook());
  const outcome = await port.apply({ edits });
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return port;
}

export const checkOf = (port: FileWorkbook): Promise<Check> =>
  checkWorkbook(port, { round: 6, today: TODAY, digits: 'thai', sheet: null });

/** A check of a workbook whose register has these measures. */
export async function checked(
  measures: readonly Measure[],
  departments: readonly string[] = [],
): Promise<Check> {
  return checkOf(await workbookOf(registerBook(measures, departments)));
}

export function choices(more: Partial<SendChoices> = {}): SendChoices {
  let count = 0;
  return {
    round: 6,
    due: '2024-03-20',
    owners: null,
    together: false,
    others: false,
    id: () => `s${(count += 1)}`,
    ...more,
  };
}
