/** Why a file cannot be used. The sentence for each is in `i18n/` under the same code. */
export type WorkbookProblem =
  | 'empty-file'
  | 'not-a-zip'
  | 'not-a-workbook'
  | 'old-format'
  | 'binary-format'
  | 'encrypted'
  | 'strict-format'
  | 'signed'
  | 'zip64'
  | 'broken-zip'
  | 'broken-xml'
  | 'doctype'
  | 'missing-part'
  | 'too-deep'
  | 'ratio-too-high'
  | 'too-many-entries'
  | 'too-large'
  | 'too-many-cells';

/** A workbook that is refused, with what the sentence about it needs. Never a message: see `i18n/`. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly problem: WorkbookProblem,
    /** The part, entry or number it is about: `xl/workbook.xml`, `200`. */
    readonly detail: string | number | null = null,
  ) {
    super(detail === null ? problem : `${problem}: ${detail}`);
  }
}
