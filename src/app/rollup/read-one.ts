import type { FindingData, RuleId } from '../../domain';
import { ROLLUP_MARK, type RollUpOptions, SENT_KEY, type SummedUp, openAgencyFile } from '../../exchange';
import { WorkbookError, type WorkbookProblem } from '../../workbook';
import { checkSnapshot } from '../check';
import { summaryOf } from './summary-of';

/** Why a file is not among the figures; the sentence is in `i18n/`. */
export type LeftOutWhy =
  | {
      readonly why: 'problem';
      readonly problem: WorkbookProblem | ReadProblem;
      readonly detail: string | number | null;
    }
  /** Findings that stop a report: no table, two that could be meant… */
  | {
      readonly why: 'findings';
      readonly findings: readonly { readonly rule: RuleId; readonly data: FindingData }[];
    }
  /** A summary that Tidtam made of other workbooks, or a part of a register that was sent to be filled in. */
  | { readonly why: 'is-summary' | 'is-form' }
  | { readonly why: 'other-year'; readonly year: number; readonly expected: number };

/** What may happen before a file is a workbook at all, or on the way. */
export type ReadProblem = 'file-missing' | 'file-is-folder' | 'file-unreadable' | 'file-busy' | 'unexpected';

export type ReadOne =
  | ({ readonly outcome: 'summed-up' } & SummedUp)
  | { readonly outcome: 'left-out'; readonly file: string; readonly why: LeftOutWhy };

/** Of all that stops a report so many are told. */
const TOLD = 3;

/** Opens one workbook and sums it up. Never throws: the others are read whatever is wrong with this one. */
export async function readOne(file: string, bytes: Uint8Array, options: RollUpOptions): Promise<ReadOne> {
  try {
    const snapshot = await (await openAgencyFile(bytes)).read();
    if (snapshot.sheets.some(({ mark }) => mark === ROLLUP_MARK)) return leftOut(file, { why: 'is-summary' });
    const { round, today, digits, year } = options;
    const check = checkSnapshot(snapshot, { round, today, digits, sheet: null });
    // Its rows stand in the register that it was sent from, too.
    if (Object.hasOwn(check.memory.more, SENT_KEY)) return leftOut(file, { why: 'is-form' });
    const summed = summaryOf(check, file, round);
    if (summed === null) {
      const errors = check.findings.filter(({ severity }) => severity === 'error').slice(0, TOLD);
      return leftOut(file, { why: 'findings', findings: errors.map(({ rule, data }) => ({ rule, data })) });
    }
    const { fiscalYear } = summed.summary;
    if (year !== null && fiscalYear !== null && fiscalYear !== year)
      return leftOut(file, { why: 'other-year', year: fiscalYear, expected: year });
    return { outcome: 'summed-up', ...summed };
  } catch (error) {
    return leftOut(file, whyOf(error));
  }
}

const leftOut = (file: string, why: LeftOutWhy): ReadOne => ({ outcome: 'left-out', file, why });

function whyOf(error: unknown): LeftOutWhy {
  if (error instanceof WorkbookError) return { why: 'problem', problem: error.problem, detail: error.detail };
  const detail = error instanceof Error ? error.message : String(error);
  return { why: 'problem', problem: 'unexpected', detail };
}
