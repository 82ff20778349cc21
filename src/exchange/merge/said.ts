import type { Place } from '../../domain';
import type { ExchangeField } from '../field';
import type { RowHashes } from '../row-hashes';
import type { RowTexts } from '../row-texts';

/** Where something was said, by whom and when, as far as the file tells. */
export interface Source {
  /** The name of the file. */
  readonly file: string;
  readonly savedBy: string | null;
  /** ISO */
  readonly savedAt: string | null;
  /** The row of the file, or `null` when it is about a row that is not there. */
  readonly place: Place | null;
}

/** What a row said when it was sent. */
export interface SentState {
  readonly hashes: RowHashes;
  /** `null` where only the hashes are known. */
  readonly texts: RowTexts | null;
}

/** A row of the register as it is now. */
export interface RowNow {
  readonly id: string;
  readonly texts: RowTexts;
}

/** A returned row that is known to be a row of the register. */
export interface SaidRow {
  readonly id: string;
  readonly source: Source;
  /** `null`: nothing tells what was sent. */
  readonly sent: SentState | null;
  /** The fields that it was sent to be filled in; none in a row that was only to be read. */
  readonly asked: ReadonlySet<ExchangeField>;
  /** Whether the row was to be filled in at all. */
  readonly editable: boolean;
  /** What it says; fields that the file has no column for are left out. */
  readonly texts: Readonly<Partial<Record<ExchangeField, string>>>;
}
