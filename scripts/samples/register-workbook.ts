import { insertSample } from '../../src/app';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../src/workbook/file';

/** In the middle of a round: something is done, something is late, something is still to be reported. */
const DAY = '2024-02-15';

/** The register that the pane inserts to try, with its agency and its lists, as a file; the same bytes each time. */
export async function registerWorkbook(): Promise<Uint8Array> {
  const workbook = FileWorkbook.open(newWorkbook());
  await insertSample(workbook, { language: 'thai', digits: 'thai', today: DAY });
  await workbook.apply({ edits: [{ edit: 'remove-sheet', mark: BLANK_MARK }] });
  return workbook.save();
}
