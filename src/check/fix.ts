import type { Finding, FixLabel } from '../domain';
import type { PlanEdit } from '../workbook';
import type { CheckContext } from './context';

/** One way to mend a finding. After it is applied, the next check no longer shows that finding. */
export interface Fix extends FixLabel {
  /** Nothing is guessed: it may be among "fix all of this kind". */
  readonly sure: boolean;
  readonly edits: readonly PlanEdit[];
}

/** The fixes of the findings of one rule, the likeliest first. */
export type Fixer = (finding: Finding, context: CheckContext) => readonly Fix[];
