import { FrameAnchorType, FrameWrap, HeightRule, type IParagraphOptions, Paragraph } from 'docx';
import type { SignatureBlock } from '../../domain';
import { type FlowBlock, type FlowParagraph, plain } from '../pages/flow';
import { lookOf } from '../pages/looks';
import type { MemoPage, MemoPages, PageLine } from '../pages/model';
import { A4, MARGINS } from '../pages/paper';
import { signatureFlow } from '../pages/signatures';
import { cm } from '../pages/units';
import { emblemRuns } from './emblem';
import { flowParagraph } from './paragraph';
import { STYLE } from './styles';

/** Programs round the widths of letters: a catch-word that is just as wide as its frame may be broken. */
const FRAME_ROOM = 1.1;

/** The paragraphs of the memo, its pages broken where they were measured to end. */
export const memoPages = ({ pages }: MemoPages, emblem: Uint8Array | null): Paragraph[] =>
  pages.flatMap((page, index) => pageParagraphs(page, index > 0 && !page.unforced, emblem));

/** The signature chain by itself, for a memo whose pages are not ours to break. */
export const signatures = (blocks: readonly SignatureBlock[]): Paragraph[] =>
  signatureFlow(blocks)
    .flatMap(withOptions)
    .map(([paragraph, options]) => flowParagraph(paragraph, options));

function pageParagraphs(page: MemoPage, breaks: boolean, emblem: Uint8Array | null): Paragraph[] {
  const paragraphs = page.blocks.flatMap(withOptions);
  const made = paragraphs.map(([paragraph, options], index) =>
    flowParagraph(
      paragraph,
      breaks && index === 0 ? { ...options, ...topOf(paragraph) } : options,
      paragraph.look === 'title' ? emblemRuns(emblem) : [],
    ),
  );
  if (!page.catchWord) return made;
  // The frame goes where the paragraph behind it goes, so that one must not be the one that breaks the page.
  const last = paragraphs.length - (page.blocks.at(-1)?.paragraphs.length ?? 0);
  const at = last > 0 || !breaks ? last : 1;
  if (at < made.length) return [...made.slice(0, at), catchWord(page.catchWord), ...made.slice(at)];
  const [only] = page.blocks.flatMap(({ paragraphs: all }) => all);
  if (!only) return made;
  return [
    new Paragraph({ style: STYLE.spacer, pageBreakBefore: true }),
    catchWord(page.catchWord),
    flowParagraph(only, lookOf(only.look).before ? { spacing: { before: 0 } } : {}),
  ];
}

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
