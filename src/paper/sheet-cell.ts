import { cellTextWidth, lineAscent, lineHeight, textLines, textWidth } from '../typography';
import type { BorderLine, CellStyle, PlanCell } from '../workbook';
import { cellText } from './cell-text';
import type { Draft } from './paper';

/** Room between the edge of a cell and its text, and for a step of indent, in pt. */
const PADDING = 2.25;
const INDENT = 6.75;
const NORMAL_SIZE = 11;
const WEIGHTS: Readonly<Record<BorderLine, number>> = { thin: 0.5, medium: 1.2, dotted: 0.5, none: 0 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of everything on the page. */
  readonly scale: number;
}

/** A cell as it prints: fill, borders, its text in lines. */
export function putCell(draft: Draft, cell: PlanCell, style: CellStyle, box: Box): void {
  if (style.fill !== undefined) draft.fill({ ...rect(box), color: style.fill });
  putBorders(draft, style, box);
  const text = cellText(cell, style);
  if (text === '') return;
  const { scale } = box;
  const { size = NORMAL_SIZE, bold = false, wrap = false, indent = 0, color } = style;
  const room = box.width / scale - indent * INDENT;
  const lines = wrap ? textLines(text, cellTextWidth(room), size, bold) : [text.replaceAll('\n', ' ')];
  const pitch = lineHeight(size) * scale;
  const free = box.height - lines.length * pitch;
  const top = box.y + Math.max(0, { top: 0, center: free / 2, bottom: free }[style.vertical ?? 'bottom']);
  const align = alignOf(cell, style);
  const inner = (PADDING + indent * INDENT) * scale;
  const places = { start: box.x + inner, middle: box.x + box.width / 2, end: box.x + box.width - inner };
  lines.forEach((line, index) =>
    draft.text({
      text: line,
      x: places[align],
      y: top + index * pitch + lineAscent(size) * scale,
      size: size * scale,
      bold,
      align,
      width: line === '' ? null : textWidth(line, size, bold) * scale,
      ...(style.italic ? { italic: true } : {}),
      ...(color === undefined ? {} : { color }),
    }),
  );
}

function alignOf({ value, date }: PlanCell, { horizontal }: CellStyle): 'start' | 'middle' | 'end' {
  if (horizontal === 'center') return 'middle';
  if (horizontal === 'right') return 'end';
  if (horizontal !== undefined) return 'start';
  return typeof value === 'number' || date !== undefined ? 'end' : 'start';
}

function putBorders(draft: Draft, { border = 'none' }: CellStyle, { x, y, width, height }: Box): void {
  const all =
    typeof border === 'string' ? { top: border, right: border, bottom: border, left: border } : border;
  const sides = [
    { line: all.top, x1: x, y1: y, x2: x + width, y2: y },
    { line: all.bottom, x1: x, y1: y + height, x2: x + width, y2: y + height },
    { line: all.left, x1: x, y1: y, x2: x, y2: y + height },
    { line: all.right, x1: x + width, y1: y, x2: x + width, y2: y + height },
  ];
  for (const { line = 'none', ...at } of sides)
    if (line !== 'none') draft.rule({ ...at, weight: WEIGHTS[line], dotted: line === 'dotted' });
}

const rect = ({ x, y, width, height }: Box) => ({ x, y, width, height });
