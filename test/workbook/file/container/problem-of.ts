import { WorkbookError } from '../../../../src/workbook';
import type { WorkbookProblem } from '../../../../src/workbook';

/** The problem that `work` is refused for; `null` when it is not refused. Other exceptions go through. */
export function problemOf(work: () => unknown): WorkbookProblem | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
}
