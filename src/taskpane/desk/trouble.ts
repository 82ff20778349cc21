/** What can go wrong that is nobody's choice; the sentences for each are in `i18n/`. */
export type TroubleKind =
  /** A cell is being edited, or a dialog is open. */
  | 'cell-editing'
  /** Protected, read-only or opened in Protected View. */
  | 'access-denied'
  | 'too-large'
  /** Excel is overloaded or lost the connection; trying again may help. */
  | 'busy'
  | 'not-supported'
  /** A sheet, table or name that was there a moment ago is gone. */
  | 'gone'
  | 'conflict'
  /** Excel took the edits, but reading them back showed something else. */
  | 'not-as-written'
  /** A part of the program did not load. */
  | 'not-loaded'
  | 'unknown';

export interface Trouble {
  readonly kind: TroubleKind;
  /** Facts for whoever helps, never a sentence: Excel's code, the member that failed. */
  readonly code: string;
  /** Whether the workbook may have been changed in part and can be put back. */
  readonly canPutBack: boolean;
}

/** An error of which nothing else is known. Its message is for nobody's eyes; its name is a fact. */
export function unknownTrouble(error: unknown): Trouble {
  return { kind: 'unknown', code: error instanceof Error ? error.name : typeof error, canPutBack: false };
}
