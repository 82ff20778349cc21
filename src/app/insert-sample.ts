import { fiscalYearOf } from '../domain';
import { AGENCY_MARK, LISTS_MARK, REGISTER_MARK, agencySheet, listsEdits, registerEdits } from '../tables';
import type { PlanEdit, WorkbookPort } from '../workbook';
import { type Inserted, type InsertOptions, insertEdits, sheetOf } from './insert';
import { yearLine } from './insert-content';
import { sampleAgency, sampleMeasures } from './insert-sample-data';
import { SHEET_NAMES, TITLES, USUAL_OWNERS, agencyLine } from './insert-words';

/**
 * A register with five invented measures, and their agency, on new sheets: something to press the button on.
 * A workbook that has a register keeps its own.
 */
export async function insertSample(port: WorkbookPort, options: InsertOptions): Promise<Inserted> {
  const snapshot = await port.read();
  const there = sheetOf(snapshot, REGISTER_MARK);
  if (there !== null) return { outcome: 'there', sheet: there };
  const { language, digits, today } = options;
  const agency = sampleAgency(today);
  const edits: PlanEdit[] = [
    ...(sheetOf(snapshot, LISTS_MARK) === null ? listsEdits(USUAL_OWNERS, language) : []),
    ...registerEdits(
      sampleMeasures(today),
      {
        titles: [TITLES.register[language], ...agencyLine(agency), yearLine(fiscalYearOf(today), options)],
        language,
        digits,
        lists: true,
        today,
      },
      SHEET_NAMES.register[language],
    ),
  ];
  if (sheetOf(snapshot, AGENCY_MARK) === null)
    edits.push({
      edit: 'put-sheet',
      mark: AGENCY_MARK,
      name: SHEET_NAMES.agency[language],
      content: agencySheet(agency, { language, digits }),
    });
  return insertEdits(port, edits, REGISTER_MARK);
}
