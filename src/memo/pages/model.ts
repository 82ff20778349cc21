import type { FlowBlock } from './flow';
import type { Look } from './looks';

/** The memo as it stands on its pages; annexes follow on pages of their own, which are not told here. */
export interface MemoPages {
  readonly pages: readonly MemoPage[];
}

export interface MemoPage {
  /** `- ๒ -`, centred at the top; `null` on the first page. */
  readonly number: PageLine | null;
  readonly lines: readonly PageLine[];
  /** ชั้นความเร็ว on the first page, ชั้นความลับ at the top and the foot of every page. */
  readonly classes: readonly PageLine[];
  /** The cells of the tables that stand in the text, to be drawn as frames; their words are among the lines. */
  readonly cells: readonly PageCell[];
  /** `/ข้อเสนอแนะ...`, at the right of the last line of a page that goes on. */
  readonly catchWord: PageLine | null;
  /** What is written into the file for this page; a paragraph that goes on is cut in two. */
  readonly blocks: readonly FlowBlock[];
  /** Nothing on the page before was fit to be parted (a name of two pages, say): the program that shows it breaks it. */
  readonly unforced: boolean;
}

/** In cm from the top left corner of the sheet. */
export interface PageCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. Places are in cm from the top left corner of the sheet (A4, upright), type in pt. */
export interface PageLine {
  /** Of the block that it belongs to: `subject`, `p1`, `signature-2`. */
  readonly key: string;
  readonly text: string;
  readonly align: Look['align'];
  /** A full line that is spread to the right margin. */
  readonly spread: boolean;
  /** Where the text begins. */
  readonly indent: number;
  /** Foot of the letters. */
  readonly y: number;
  readonly top: number;
  readonly height: number;
  readonly size: number;
  readonly bold: boolean;
  /** ชั้นความเร็ว and ชั้นความลับ are red. */
  readonly red?: true;
  readonly runs: readonly PageRun[];
}

/** Text of one type, or what fills a line. */
export interface PageRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** A dotted rule under it, or dots in its place. */
  readonly rule: 'under' | 'dots' | null;
}
