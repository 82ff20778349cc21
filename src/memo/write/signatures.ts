import {
  BorderStyle,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { SignatureBlock } from '../../domain';
import { spacer } from './page';
import { PLACES, textWidth } from './paper';
import { STYLE } from './styles';
import { oneLine, textRuns } from './text';

const SIGN = '(ลงชื่อ)';
const BLANK_NAME = '.'.repeat(44);
const BLANK_POSITION = '.'.repeat(44);
/** Dotted lines for an opinion that is still to be written. */
const OPINION_LINES = 2;
const DOTS = { type: TabStopType.RIGHT, position: PLACES.ruleEnd, leader: LeaderType.DOT } as const;

const WIDTH = { size: textWidth('portrait'), type: WidthType.DXA } as const;
const NONE = { style: BorderStyle.NONE } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** The signature chain; no block is split by the end of a page. */
export const signatures = (blocks: readonly SignatureBlock[]): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => [...(index > 0 ? [spacer()] : []), held(signatureBlock(block))]);

/**
 * Paragraphs in a table of one cell that nobody sees. Keeping each line with the next is enough for Word, but
 * LibreOffice 7.4 lets go of such a chain when a table of several pages follows; a row that must not split it holds.
 */
function held(children: readonly Paragraph[]): Table {
  const cell = new TableCell({ width: WIDTH, children });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: WIDTH,
    columnWidths: [WIDTH.size],
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0 },
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
  });
}

function signatureBlock(block: SignatureBlock): Paragraph[] {
  const lines = [...opinion(block), ...signer(block)];
  return lines.map(
    ({ style, children, dots }, index) =>
      new Paragraph({
        style,
        children,
        ...(dots ? { tabStops: [DOTS] } : {}),
        keepLines: true,
        ...(index < lines.length - 1 ? { keepNext: true } : {}),
      }),
  );
}

interface Line {
  readonly style: string;
  readonly children: TextRun[];
  readonly dots?: true;
}

/** ความเห็น… with the opinion, or with dotted lines to write it on. */
function opinion({ opinionHeading, opinion: text }: SignatureBlock): readonly Line[] {
  if (opinionHeading === null) return [];
  const heading: Line = { style: STYLE.opinion, children: textRuns(opinionHeading) };
  if (text !== null) return [heading, { style: STYLE.opinionLine, children: textRuns(text) }];
  const blank = (): Line => ({ style: STYLE.opinionLine, children: [dotted()], dots: true });
  return [heading, ...Array.from({ length: OPINION_LINES }, blank)];
}

/** (ลงชื่อ), (name), position with the acting word, and the post acted for on a line of its own (document 003). */
function signer({ name, position, acting, actingFor }: SignatureBlock): readonly Line[] {
  const post = position === null ? BLANK_POSITION : oneLine(position);
  return [
    { style: STYLE.hand, children: [] },
    { style: STYLE.sign, children: [new TextRun(`${SIGN} `), dotted()], dots: true },
    { style: STYLE.signer, children: textRuns(`(${name === null ? BLANK_NAME : oneLine(name)})`) },
    { style: STYLE.signer, children: textRuns(acting === null ? post : `${post} ${acting}`) },
    ...(actingFor === null ? [] : [{ style: STYLE.signer, children: textRuns(actingFor) }]),
  ];
}

const dotted = (): TextRun => new TextRun({ children: [new Tab()] });
