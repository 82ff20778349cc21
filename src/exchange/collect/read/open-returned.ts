import { WorkbookError } from '../../../workbook';
import type { Sending } from '../../sending';
import { RETURNED_LIMITS, type ReadReturned, returnedFile } from './returned-file';

/**
 * Opens and reads a workbook that came back. Never rejects: what is wrong with one file is said under its name, and the
 * others go on.
 * @param sendingOf what our custom XML part tells of a sending, `null` for one that tells none
 */
export async function openReturned(
  name: string,
  bytes: Uint8Array,
  sendingOf: (state: string | null) => Sending | null,
): Promise<ReadReturned> {
  if (bytes.length > RETURNED_LIMITS.bytes)
    return { outcome: 'unreadable', name, problem: 'too-large', detail: RETURNED_LIMITS.bytes };
  try {
    // Whoever merges nothing never loads what opens files.
    const { FileWorkbook } = await import('../../../workbook/file');
    const workbook = FileWorkbook.open(bytes);
    const snapshot = await workbook.read();
    const sending = sendingOf(snapshot.state);
    const [properties, beside] = [workbook.properties(), workbook.besideCells()];
    return returnedFile({ name, snapshot, properties, beside, sending });
  } catch (error) {
    if (error instanceof WorkbookError)
      return { outcome: 'unreadable', name, problem: error.problem, detail: error.detail };
    const detail = error instanceof Error ? error.message : String(error);
    return { outcome: 'unreadable', name, problem: 'unexpected', detail };
  }
}
