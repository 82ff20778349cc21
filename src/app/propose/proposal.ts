import type { Finding, FindingData, Place } from '../../domain';
import type { Area, WorkbookPlan } from '../../workbook';

/** One cell before and after, as text to show; a date in the form of the cell's language, a formula with its `=`. */
export interface CellChange {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

export interface SheetChange {
  readonly sheet: string;
  readonly change: 'made' | 'replaced' | 'copied' | 'removed';
}

/** A drop-down or a colour that cells get; what they hold stays. */
export interface RuleChange {
  readonly sheet: string;
  readonly area: Area;
  readonly rule: 'list' | 'colour';
}

/** A plan in words that a person can say yes to: everything that it changes. */
export interface Preview {
  readonly sheets: readonly SheetChange[];
  /** Cells of the user's whose content changes, the first `SHOWN_CHANGES` of them. */
  readonly cells: readonly CellChange[];
  readonly cellCount: number;
  readonly rules: readonly RuleChange[];
  /** Whether anything on a sheet of the user's changes, so that a yes is needed first. */
  readonly asks: boolean;
}

export interface Proposal {
  readonly plan: WorkbookPlan;
  readonly preview: Preview;
  /** What the plan leaves as it is though it was asked for, to be known before a yes. */
  readonly notes?: readonly Finding[];
}

/** Why there is nothing to propose; the sentence is in `i18n` under the reason. */
export type CannotReason =
  /** The finding or table is no longer there: the workbook has changed. */
  | 'gone'
  /** There is nothing to change. */
  | 'nothing'
  /** The cells under or beside the table that the new one needs are not empty. `range` */
  | 'no-room'
  /** The register has cells of the user's own (columns, formulas) that a new one would lose. `range` */
  | 'register-has-more'
  /** Something must be answered first. `count` of findings */
  | 'unanswered'
  /** The area has a merge, a native table or a formula that reaches over its edge. `range` */
  | 'crossed'
  /** Read again, the new table would not say the same. `count` of places that would differ */
  | 'would-differ'
  /** The register keeps measures; the year's projects have a table of their own. */
  | 'not-measures'
  /** The sheet is protected. `sheet` */
  | 'protected'
  | 'too-large'
  /** The template cannot be filled. `count` of what is wrong with it */
  | 'template';

export type Proposing =
  | { readonly outcome: 'proposal'; readonly proposal: Proposal }
  | { readonly outcome: 'cannot'; readonly reason: CannotReason; readonly data: FindingData };
