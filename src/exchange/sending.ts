import type { Day, Round } from '../domain';
import type { RowHashes } from './row-hashes';
import type { RowTexts } from './row-texts';

/** What was sent to one owner at one time. The workbook that travels tells it of itself, and the register remembers it. */
export interface Sending {
  /** Lower-case letters and digits; another one each time. */
  readonly id: string;
  readonly agency: string | null;
  readonly fiscalYear: number | null;
  readonly round: Round;
  /** `null`: one workbook for all. */
  readonly owner: string | null;
  /** The day it was made, and the day by which an answer is asked for. */
  readonly day: Day;
  readonly due: Day | null;
  readonly rows: readonly SentRow[];
}

export interface SentRow {
  readonly id: string;
  /** Rows of other owners may be shown; they are only to be read. */
  readonly editable: boolean;
  readonly hashes: RowHashes;
  /** What it said; `null` where only the hashes are known. */
  readonly texts: RowTexts | null;
}
