import type { ColumnRole } from '../roles';

/** What the cells of a column hold when Tidtam writes them. `lines`: one entry a line. */
export type CellKind = 'text' | 'lines' | 'choice' | 'tick' | 'date' | 'number' | 'link';

/** The lists behind the drop-downs, on the sheet รายการ. */
export type ListName = 'statuses' | 'owners' | 'rounds';

/** A word for something in the two languages of the product. */
export interface Wording {
  readonly thai: string;
  readonly english: string;
}

/** What is known of a column, whatever table it stands in. */
export interface ColumnDefinition {
  readonly role: ColumnRole;
  readonly header: Wording;
  /**
   * Other headers with the same meaning. Compared by loose key, so spaces, line breaks, case, ฯ and ๆ need no
   * entry of their own; what is in brackets and the words of a round are tried without, too.
   */
  readonly synonyms: readonly string[];
  /** A header may go on after these words (`ผลการดำเนินการตามมาตรการของ อบต.…`); less sure than a synonym. */
  readonly beginnings: readonly string[];
  /** Default width, pt. */
  readonly width: number;
  readonly kind: CellKind;
  readonly list: ListName | null;
  /** Whether a row without it is incomplete. */
  readonly required: boolean;
}
