/** Why a Word file or a pasted text cannot be read. The sentence for each is in `i18n/` under the same code. */
export type WordProblem =
  | 'empty-file'
  | 'not-word'
  | 'old-format'
  | 'workbook'
  | 'pdf'
  | 'rtf'
  | 'odt'
  | 'encrypted'
  | 'broken'
  | 'unsafe'
  | 'too-large'
  | 'too-many-cells'
  | 'empty-text'
  | 'text-too-long';

/** A Word file or a text that is refused. Never a message: see `i18n/`. */
export class WordError extends Error {
  override readonly name = 'WordError';
  constructor(
    readonly problem: WordProblem,
    /** The part or the number it is about: `word/document.xml`, `200000`. */
    readonly detail: string | number | null = null,
    cause?: unknown,
  ) {
    super(detail === null ? problem : `${problem}: ${detail}`, { cause });
  }
}
