import type { Finding, Register } from '../domain';
import type { MemoModel } from '../memo';
import { type ProgressFigures, reportPlan } from '../report';
import type { Refusal, RestorePoint, WorkbookPlan, WorkbookPort } from '../workbook';
import { type Check, checkSnapshot, contextOf } from './check';
import type { Choices } from './choices';
import { inOrder } from './findings';
import { withoutIgnored } from './ignored';
import { memoryEdit } from './memory';
import { reportBasis } from './report-of';
import { withTold } from './told-reports';
import { memoOf } from './memo';

export type MadeReport =
  | {
      readonly outcome: 'made';
      readonly check: Check;
      /** Names of the sheets that were made or replaced, in the order of the workbook. */
      readonly sheets: readonly string[];
      readonly restore: RestorePoint;
      /** To be written as .docx by `writeMemo` when it is saved. */
      readonly memo: MemoModel;
    }
  /** A finding of severity `error` stands in the way; nothing was written. */
  | { readonly outcome: 'stopped'; readonly check: Check }
  /** The workbook did not take the plan; nothing was written. */
  | { readonly outcome: 'refused'; readonly check: Check; readonly refusals: readonly Refusal[] };

/**
 * The main job: check, make the report sheets of the round (or replace ours), and lay out the memo. Only
 * sheets of ours are written, so no yes is asked; `restore` puts the workbook back as it was.
 */
export async function makeReport(port: WorkbookPort, choices: Choices): Promise<MadeReport> {
  const check = checkSnapshot(await port.read(), choices);
  const { register, figures } = check;
  const made = memoOf(check);
  if (!register || !figures || !made) return { outcome: 'stopped', check };
  const { memo, findings } = made;
  const applied = await port.apply(planOf(check, register, figures));
  // What the check knows of it is among its findings already.
  const all = withMore(
    check,
    findings.filter(({ rule }) => rule !== 'memo.outdated'),
  );
  if (applied.outcome === 'refused') return { outcome: 'refused', check: all, refusals: applied.refusals };
  return {
    outcome: 'made',
    check: all,
    sheets: Object.values(applied.sheetNames),
    restore: applied.restore,
    memo,
  };
}

/** The sheets, and what is remembered for the next report: its layout, and what this one told. */
function planOf(check: Check, register: Register, figures: ProgressFigures): WorkbookPlan {
  const { options, memory } = check;
  const day = options.asOf ?? options.today;
  const { told } = memory.report;
  const { edits } = reportPlan(register, figures, options, reportBasis(check, register));
  // What could not be read is not written over by a report: a person is told of it.
  if (memory.broken) return { edits };
  const report = { layout: options.layout ?? null, told: withTold(told, register, options.round, day) };
  return { edits: [...edits, memoryEdit({ ...memory, report })] };
}

function withMore(check: Check, more: readonly Finding[]): Check {
  const all = inOrder([...check.findings, ...check.ignored, ...more], check.snapshot);
  return { ...check, ...withoutIgnored(all, check.memory, contextOf(check)) };
}
