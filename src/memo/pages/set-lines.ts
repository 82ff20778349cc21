import { lineAscent, lineHeight, paragraphLines, textWidth as widthOf } from '../../typography';
import { type Fill, type FlowParagraph, type FlowRow, LABEL_SPACE, type Segment } from './flow';
import { type Look, SIZES, lookOf } from './looks';
import { PLACES, textWidth } from './paper';
import { inPoints } from './units';

/** A line as measured: pt, from the left margin and from its own top. */
export interface SetLine {
  readonly look: Look;
  readonly text: string;
  /** Where in the text of its row it begins. */
  readonly start: number;
  readonly spread: boolean;
  /** Space above it; lost at the top of a page. */
  readonly before: number;
  readonly height: number;
  readonly ascent: number;
  readonly runs: readonly SetRun[];
  /** A row of a table instead: as high as its highest cell. */
  readonly cells?: readonly SetCell[];
}

/** A cell of a row, in pt from the left margin and from the top of the row. */
export interface SetCell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** One with the cell above it. */
  readonly above: boolean;
  readonly lines: readonly { readonly line: SetLine; readonly top: number }[];
}

export interface SetRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly rule: 'under' | 'dots' | null;
}

/** Room across the page, and the ends of what fills a line, in pt. */
const ROOM = inPoints(textWidth('portrait'));
const STOPS: Readonly<Record<Fill, number>> = {
  kho: inPoints(PLACES.titleKho),
  end: inPoints(PLACES.ruleEnd),
  dots: inPoints(PLACES.ruleEnd),
};

/** The lines of a paragraph, of long ones no more than `most` a row. */
export function setParagraph(paragraph: FlowParagraph, most = Infinity): SetLine[] {
  const look = lookOf(paragraph.look);
  const indent = paragraph.continued ? 0 : inPoints(look.firstLine ?? 0);
  const lines = paragraph.rows.flatMap((row, index) => setRow(row, look, index === 0 ? indent : 0, most));
  const first = lines[0];
  if (first && !paragraph.continued) lines[0] = { ...first, before: look.before ?? 0 };
  const last = lines.at(-1);
  return last ? [...lines.slice(0, -1), { ...last, spread: false }] : lines;
}

/** Only a row of one segment is broken; the others were made to fit. */
function setRow(row: FlowRow, look: Look, indent: number, most: number): SetLine[] {
  const [only, ...others] = row;
  if (!only) return [];
  const left = inPoints(look.left ?? 0);
  if (others.length > 0) return [setLine(row, look, left + indent, 0)];
  const setting = { size: look.size ?? SIZES.text, bold: look.bold ?? false, most };
  const width = ROOM - left;
  const first = width - indent - labelRuns(only, 0).width;
  const { lines } = paragraphLines(only.text, { ...setting, width, first });
  return lines.map(({ text, start }, index) =>
    setLine(
      [segmentOf(only, text, index === 0, index === lines.length - 1)],
      look,
      left + (index === 0 ? indent : 0),
      start,
    ),
  );
}

function segmentOf({ label, ruled, fill }: Segment, text: string, first: boolean, last: boolean): Segment {
  return {
    text,
    ...(first && label !== undefined ? { label } : {}),
    ...(ruled ? { ruled } : {}),
    ...(last && fill ? { fill } : {}),
  };
}

function setLine(row: FlowRow, look: Look, from: number, start: number): SetLine {
  const runs: SetRun[] = [];
  let x = from;
  for (const segment of row) {
    const label = labelRuns(segment, x);
    runs.push(...label.runs);
    x += label.width;
    const type = { size: look.size ?? SIZES.text, bold: look.bold ?? false };
    const rule = segment.ruled ? 'under' : null;
    const width = widthOf(segment.text, type.size, type.bold);
    if (segment.text !== '') runs.push({ text: segment.text, x, width, rule, ...type });
    x += width;
    const stop = segment.fill ? STOPS[segment.fill] : x;
    const filled = segment.fill === 'dots' ? 'dots' : 'under';
    if (stop > x) runs.push({ text: '', x, width: stop - x, rule: filled, ...type });
    x = Math.max(x, stop);
  }
  const room = Math.max(0, ROOM - x);
  const shift = look.align === 'right' ? room : look.align === 'center' ? room / 2 : 0;
  const sizes = runs.map(({ size }) => size);
  const size = sizes.length > 0 ? Math.max(...sizes) : (look.size ?? SIZES.text);
  return {
    look,
    text: runs.map(({ text }) => text).join(''),
    start,
    spread: look.align === 'distribute',
    before: 0,
    height: look.exact ?? lineHeight(size),
    // A line of an exact height stands on four fifths of it, whatever the type.
    ascent: look.exact === undefined ? lineAscent(size) : look.exact * 0.8,
    runs: shift === 0 ? runs : runs.map((run) => ({ ...run, x: run.x + shift })),
  };
}

/** A line of one text at a place of its own, as in a cell. */
export function setLineAt(text: string, look: Look, x: number): SetLine {
  const size = look.size ?? SIZES.text;
  const bold = look.bold ?? false;
  const run = { text, x, width: widthOf(text, size, bold), size, bold, rule: null };
  return {
    look,
    text,
    start: 0,
    spread: false,
    before: 0,
    height: lineHeight(size),
    ascent: lineAscent(size),
    runs: text === '' ? [] : [run],
  };
}

/** The bold label of a segment and the ruled space behind it. */
function labelRuns({ label }: Segment, x: number): { runs: readonly SetRun[]; width: number } {
  if (label === undefined) return { runs: [], width: 0 };
  const width = widthOf(label, SIZES.label, true);
  const space = widthOf(LABEL_SPACE, SIZES.text);
  return {
    runs: [
      { text: label, x, width, size: SIZES.label, bold: true, rule: null },
      { text: LABEL_SPACE, x: x + width, width: space, size: SIZES.text, bold: false, rule: 'under' },
    ],
    width: width + space,
  };
}
