import { FrameAnchorType, FrameWrap, HeightRule, type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { SignatureBlock } from '../../domain';
import { type FlowBlock, type FlowParagraph, type FlowTableRow, plain } from '../pages/flow';
import { lookOf } from '../pages/looks';
import type { MemoPage, PageLine } from '../pages/model';
import { A4, MARGINS, textWidth } from '../pages/paper';
import { signatureFlow } from '../pages/signatures';
import { cm } from '../pages/units';
import type { MemoCell } from '../model';
import { ownCell, tableHead } from './annex';
import { emblemRuns } from './emblem';
import { flowParagraph } from './paragraph';
import { STYLE } from './styles';
import type { TableRows } from './table-rows';

/** Programs round the widths of letters: a catch-word that is just as wide as its frame may be broken. */
const FRAME_ROOM = 1.1;

/** The paragraphs and tables of the memo, its pages broken where they were measured to end. */
export const memoPages = (pages: readonly MemoPage[], emblem: Uint8Array | null): (Paragraph | Table)[] =>
  pages.flatMap((page, index) => pageChildren(page, index > 0 && !page.unforced, emblem));

/** The signature chain by itself, for a memo whose pages are not ours to break. */
export const signatures = (blocks: readonly SignatureBlock[]): Paragraph[] =>
  signatureFlow(blocks)
    .flatMap(withOptions)
    .map(([paragraph, options]) => flowParagraph(paragraph, options));

function pageChildren(page: MemoPage, breaks: boolean, emblem: Uint8Array | null): (Paragraph | Table)[] {
  const pieces = piecesOf(page);
  const word = page.catchWord && catchWord(page.catchWord);
  // The frame goes where the paragraph behind it goes, so that one must not be the one that breaks the page.
  const host = word ? hostOf(pieces, breaks) : null;
  return pieces.flatMap((piece, index): (Paragraph | Table)[] => {
    const first = breaks && index === 0;
    const framed = word && index === host ? [word] : [];
    if (piece.table) {
      if (first) return [...parted(host === 0 ? word : null), piece.table];
      return [...framed, ...(framed.length > 0 ? [new Paragraph({ style: STYLE.spacer })] : []), piece.table];
    }
    const made = flowParagraph(
      piece.paragraph,
      first ? { ...piece.options, ...topOf(piece.paragraph) } : piece.options,
      piece.paragraph.look === 'title' ? emblemRuns(emblem) : [],
    );
    if (!word || index !== host || !first) return [...framed, made];
    // Nothing else is on the page that it could go with.
    return [
      new Paragraph({ style: STYLE.spacer, pageBreakBefore: true }),
      word,
      flowParagraph(piece.paragraph, lookOf(piece.paragraph.look).before ? { spacing: { before: 0 } } : {}),
    ];
  });
}

type Piece =
  | {
      readonly paragraph: FlowParagraph;
      readonly options: IParagraphOptions;
      readonly block: FlowBlock;
      readonly table?: never;
    }
  | { readonly table: Table };

/** The rows of a table on one page are a table of their own, with its header. */
const piecesOf = ({ blocks }: MemoPage): Piece[] =>
  blocks.flatMap((block, index): Piece[] => {
    if (!block.row) return withOptions(block).map(([paragraph, options]) => ({ paragraph, options, block }));
    const { table } = block.row;
    const isFirst = blocks[index - 1]?.row?.table !== table;
    return isFirst ? [{ table: tableHead(table, textWidth('portrait')) }] : [];
  });

/** The rows of the tables that stand in the text of a page, in their order. */
export function tablesOn({ blocks }: MemoPage): TableRows[] {
  const tables: { readonly of: FlowTableRow['table']; readonly rows: (readonly MemoCell[])[] }[] = [];
  for (const { row } of blocks) {
    if (!row) continue;
    const cells = row.table.rows[row.index] ?? [];
    const last = tables.at(-1);
    if (last?.of === row.table) last.rows.push(cells);
    else tables.push({ of: row.table, rows: [cells.map(ownCell)] });
  }
  return tables.map(({ of, rows }) => ({ rows, columns: of.columns }));
}

/** Which piece the catch-word stands before: the last block of paragraphs that does not break the page. */
function hostOf(pieces: readonly Piece[], breaks: boolean): number {
  const last = pieces.findLastIndex(({ table }) => !table);
  const piece = pieces[last];
  if (!piece || piece.table) return 0;
  const start = pieces.findIndex((one) => !one.table && one.block === piece.block);
  if (start > 0 || !breaks) return start;
  return pieces.length > 1 ? 1 : 0;
}

/** What a page begins with before a table: see `BEFORE_TABLE`. */
const parted = (word: Paragraph | null): Paragraph[] => [
  new Paragraph({ style: STYLE.spacer, pageBreakBefore: true }),
  ...(word ? [word] : []),
  new Paragraph({ style: STYLE.spacer }),
];

/** Space above is lost at the top of a page that a program breaks, and kept at one that is broken for it. */
const topOf = ({ look }: FlowParagraph): IParagraphOptions => ({
  pageBreakBefore: true,
  ...(lookOf(look).before ? { spacing: { before: 0 } } : {}),
});

/** No block of a signature is parted, should a program set it in more lines than were measured. */
const withOptions = ({ paragraphs }: FlowBlock): (readonly [FlowParagraph, IParagraphOptions])[] =>
  paragraphs.map((paragraph, index) => [
    paragraph,
    paragraphs.length === 1
      ? {}
      : { keepLines: true, ...(index < paragraphs.length - 1 ? { keepNext: true } : {}) },
  ]);

/**
 * Set in a frame at a place of the sheet, anchored to the paragraph after it: it stays on the last line of the page
 * whatever a person changes above it.
 */
function catchWord({ text, top, height, runs }: PageLine): Paragraph {
  const width = cm(runs.reduce((sum, run) => sum + run.width, 0) * FRAME_ROOM);
  return flowParagraph(plain('catchWord', text), {
    frame: {
      type: 'absolute',
      position: { x: A4.width - MARGINS.right - width, y: cm(top) },
      width,
      height: cm(height),
      rule: HeightRule.ATLEAST,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
  });
}
