import type { MemoCell } from '../model';
import type { LookName } from './looks';

/**
 * The memo as a chain of paragraphs before it is known which page they are on. What is written into the file and
 * what is measured are the same chain.
 */
export interface FlowBlock {
  /** Stable, to find the words again on a page: `title`, `from`, `code`, a body block’s own, `signature-1`. */
  readonly key: string;
  readonly paragraphs: readonly FlowParagraph[];
  /** A row of a table instead of paragraphs. */
  readonly row?: FlowTableRow;
  /** May run over the end of a page, at least two lines on either side. Such a block is one paragraph of plain text. */
  readonly splits: boolean;
  /** Its last line stands on the page of the next block’s first. */
  readonly keepsNext: boolean;
}

/** A table in the text; its rows are blocks, one each. */
export interface FlowTable {
  readonly widths: readonly number[];
  /** The same in twips. */
  readonly columns: readonly number[];
  /** Repeated on every page. */
  readonly header: readonly (readonly MemoCell[])[];
  readonly rows: readonly (readonly MemoCell[])[];
}

export interface FlowTableRow {
  readonly table: FlowTable;
  readonly index: number;
}

export interface FlowParagraph {
  readonly look: LookName;
  /** Parted by line breaks. */
  readonly rows: readonly FlowRow[];
  /** The rest of a paragraph begun on the page before: neither indented nor set apart. */
  readonly continued?: true;
}

export type FlowRow = readonly Segment[];

/** A piece of a line: a bold label, its text, and what fills the line behind it. */
export interface Segment {
  readonly label?: string;
  readonly text: string;
  /** A dotted rule under the text, as under the values of the head. */
  readonly ruled?: true;
  readonly fill?: Fill;
}

/** `kho`, `end`: the dotted rule goes on to below the ข of the title, or to the end of rules. `dots`: dots to that end. */
export type Fill = 'kho' | 'end' | 'dots';

/** Between a label and its value. */
export const LABEL_SPACE = '  ';

/** A paragraph of one text. */
export const plain = (look: LookName, text: string): FlowParagraph => ({ look, rows: [[{ text }]] });
