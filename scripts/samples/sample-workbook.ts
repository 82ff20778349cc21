import { AGENCY_MARK, agencySheet } from '../../src/tables';
import type { PlanEdit, WorkbookPlan } from '../../src/workbook';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../src/workbook/file';
import type { Sample } from './sample';
import { staffSheet } from './staff-sheet';

/** No mark: the sheet is the user's. */
const NO_MARK = '';

const AGENCY_SHEET = 'หน่วยงาน';

/** The bytes of a sample's workbook; the same bytes each time. */
export async function sampleWorkbook(sample: Sample): Promise<Uint8Array> {
  const workbook = FileWorkbook.open(newWorkbook());
  const outcome = await workbook.apply(samplePlan(sample));
  if (outcome.outcome === 'refused') {
    throw new Error(`${sample.file}: ${outcome.refusals.map((refusal) => refusal.reason).join(', ')}`);
  }
  return workbook.save();
}

/** The office's own sheets without a mark, the agency sheet as ours. */
export function samplePlan({ sheets, agency, digits }: Sample): WorkbookPlan {
  return {
    edits: [
      ...sheets.map((sheet): PlanEdit => ({
        edit: 'put-sheet',
        mark: NO_MARK,
        name: sheet.name,
        content: staffSheet(sheet),
      })),
      {
        edit: 'put-sheet',
        mark: AGENCY_MARK,
        name: AGENCY_SHEET,
        content: agencySheet(agency, { language: 'thai', digits }),
      },
      { edit: 'remove-sheet', mark: BLANK_MARK },
    ],
  };
}
