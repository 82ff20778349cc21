import type { WorkbookPort } from '../../workbook';
import type { RollUpInput, RollUpOptions } from './roll-up';
import { rollupPlan } from './rollup-plan';

/** The summary workbook as a file. The same input gives the same bytes. */
export async function rollupFile(input: RollUpInput, options: RollUpOptions): Promise<Uint8Array> {
  const { BLANK_MARK, FileWorkbook, newWorkbook } = await import('../../workbook/file');
  const { edits } = rollupPlan(input, options);
  const workbook = FileWorkbook.open(newWorkbook());
  const applied = await workbook.apply({ edits: [...edits, { edit: 'remove-sheet', mark: BLANK_MARK }] });
  if (applied.outcome === 'refused') throw new SummaryRefused(applied.refusals);
  return workbook.save();
}

/** A summary that an empty workbook does not take. It is made by us alone, so this is a fault of ours. */
export class SummaryRefused extends Error {
  override readonly name = 'SummaryRefused';
  constructor(readonly refusals: readonly object[]) {
    super(JSON.stringify(refusals));
  }
}

/**
 * An agency's workbook, to be read.
 * @throws WorkbookError when it cannot be used
 */
export async function openAgencyFile(bytes: Uint8Array): Promise<WorkbookPort> {
  const { FileWorkbook } = await import('../../workbook/file');
  return FileWorkbook.open(bytes);
}
