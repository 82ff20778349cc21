import type { AnnexLayout } from '../annex/layout';
import type { MemoBlock, MemoKind } from '../model';

/**
 * What a template may speak of. A slot whose value is `null` takes its whole phrase away: a sentence about a
 * score that nobody has entered is not printed, and not invented either.
 */
export type Slots = {
  /** Full name of the agency, or a dotted blank. */
  readonly agency: string;
  /** Who reports: the department and the agency, or a dotted blank. */
  readonly author: string;
  /** The agency with its district and province, or a dotted blank. */
  readonly agencyPlace: string;
  /** Buddhist fiscal year, or a dotted blank. */
  readonly year: string;
  /** `6` or `12`, for รอบ … เดือน. */
  readonly round: string;
  /** How many measures or projects. */
  readonly total: string;
  /** Counts by status in words, the non-zero ones; `null` when there is nothing to count. */
  readonly figures: string | null;
  /** Known when anything is reported as done or begun, or has a result: only then may the memo say so. */
  readonly acted: string | null;
  /** ITA score before the fiscal year, its year and its grade. */
  readonly score: string | null;
  readonly scoreYear: string | null;
  readonly grade: string | null;
  /** Sum of all budgets in baht, known when every project has one. */
  readonly budget: string | null;
  /** Sum of the budgets that are known when some are not, and how many are not. */
  readonly partBudget: string | null;
  readonly withoutBudget: string | null;
  readonly website: string | null;
};

/**
 * A part of a paragraph: the first wording all of whose `{slots}` are known is printed; when there is none, the
 * part is left out. `{?slot}` asks for a slot without printing it.
 */
export type Phrase = readonly string[];

export interface BlockTemplate {
  readonly block: MemoBlock['block'];
  readonly phrases: readonly Phrase[];
}

/** Wordings of the counts; `{n}` is the count. They print in this order, zero ones left out. */
export interface FigureWords {
  readonly done: string;
  readonly inProgress: string;
  readonly notStarted: string;
  readonly unknown: string;
}

/** A kind of memo as data: to add one, write a file like `report.ts` and name it in `kinds/index.ts`. */
export interface MemoTemplate {
  readonly kind: MemoKind;
  readonly subject: Phrase;
  readonly body: readonly BlockTemplate[];
  readonly figures: FigureWords;
  readonly annexes: readonly AnnexLayout[];
}
