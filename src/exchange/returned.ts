import type { Finding, Place, Round } from '../domain';
import type { ExchangeField } from './field';
import type { RowCode } from './row-code';
import type { RowTexts } from './row-texts';
import type { Sending, SentRow } from './sending';

/** A workbook that came back, as read. */
export interface ReturnedFile {
  /** The name of the file. */
  readonly name: string;
  /** Who saved it last, and when (ISO), as far as the file tells. */
  readonly savedBy: string | null;
  readonly savedAt: string | null;
  /** What its own part tells; `null` when a program has dropped that. */
  readonly sending: Sending | null;
  /** What the lines above its table tell. */
  readonly agency: string | null;
  readonly fiscalYear: number | null;
  readonly round: Round | null;
  /** The fields that it has columns for. */
  readonly fields: readonly ExchangeField[];
  readonly rows: readonly ReturnedRow[];
  /** What was left behind or cleaned: macros, formulas, links; columns that were not understood. */
  readonly notes: readonly Finding[];
}

export interface ReturnedRow {
  /** As the row itself tells it, by its code before its id; `null` when both are lost. */
  readonly id: string | null;
  /** What was sent in this row; `null` when nothing tells it. */
  readonly sent: SentRow | null;
  /** The code that still stands in the row, and what stands in the column of ids. */
  readonly code: RowCode | null;
  readonly typedId: string | null;
  /** Fields that the file has no column for are empty: see `fields` of the file. */
  readonly texts: RowTexts;
  /** Fields whose cells hold an error: what they said is gone. */
  readonly unread: readonly ExchangeField[];
  readonly place: Place;
}
