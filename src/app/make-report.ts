import type { Finding } from '../domain';
import { type MemoModel, memoModel } from '../memo';
import { reportPlan } from '../report';
import type { Refusal, RestorePoint, WorkbookPort } from '../workbook';
import { type Check, checkSnapshot, contextOf } from './check';
import type { Choices } from './choices';
import { inOrder } from './findings';
import { withoutIgnored } from './ignored';

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
  const { register, figures, options } = check;
  if (!register || !figures) return { outcome: 'stopped', check };
  const { memo, findings } = memoModel(register, figures, options);
  const applied = await port.apply(reportPlan(register, figures, options));
  const all = withMore(check, findings);
  if (applied.outcome === 'refused') return { outcome: 'refused', check: all, refusals: applied.refusals };
  return {
    outcome: 'made',
    check: all,
    sheets: Object.values(applied.sheetNames),
    restore: applied.restore,
    memo,
  };
}

function withMore(check: Check, more: readonly Finding[]): Check {
  const all = inOrder([...check.findings, ...check.ignored, ...more], check.snapshot);
  return { ...check, ...withoutIgnored(all, check.memory, contextOf(check)) };
}
