import type { Finding, Place } from '../domain';
import type { RowTexts } from './row-texts';
import type { Sending, SentRow } from './sending';

/** A workbook that came back, as read. */
export interface ReturnedFile {
  /** The name of the file. */
  readonly name: string;
  /** Who saved it last, and when (ISO), as far as the file tells. */
  readonly savedBy: string | null;
  readonly savedAt: string | null;
  /** `null` when neither its part nor the codes of its rows are left. */
  readonly sending: Sending | null;
  readonly rows: readonly ReturnedRow[];
  /** What was left behind or cleaned: macros, formulas, links; columns that were not understood. */
  readonly notes: readonly Finding[];
}

export interface ReturnedRow {
  /** As the row itself tells it; `null` when id and code are both lost. */
  readonly id: string | null;
  /** What was sent in this row; `null` when nothing tells it. */
  readonly sent: SentRow | null;
  readonly texts: RowTexts;
  readonly place: Place;
}
