import { lineHeight, paragraphLines } from '../../typography';
import type { MemoAnnex, MemoCell } from '../model';
import { SIZES } from './looks';
import { A4, MARGINS, PLACES, textWidth } from './paper';
import { inPoints, pt } from './units';

/** Room between a cell's lines and its edges, in twips. */
export const CELL_MARGINS = { side: pt(4), top: pt(1) } as const;
/** Below the last title and around the paragraph before the table, in pt. */
export const ANNEX_SPACE = 6;

const LINE = lineHeight(SIZES.text);
/** Of the lines between rows, in pt. */
export const BORDER = 0.5;

/** Widths in twips that sum to the whole, whatever rounding does. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  let share = 0;
  let used = 0;
  return shares.map((one) => {
    share += one;
    const size = Math.round(share * width) - used;
    used += size;
    return size;
  });
}

/**
 * The rows of an annex with which a page is likely to begin. Programs break the table by themselves; this tells
 * where a cell over many rows has to say its text again, as in document 004, where each printed page does.
 */
export function likelyPageStarts({ orientation, titles, intro, table }: MemoAnnex): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!table.rows.some((row) => row.some(({ above }) => above))) return starts;
  const width = textWidth(orientation);
  const columns = columnWidths(table.widths, width);
  const sheet = orientation === 'portrait' ? A4.height : A4.width;
  const page = inPoints(sheet - MARGINS.top - MARGINS.bottom) - BORDER;
  const header = table.header.reduce((sum, row) => sum + rowHeight(row, [], columns, true), 0);
  const first = inPoints(PLACES.firstLine);
  const before =
    titles.length * LINE +
    ANNEX_SPACE +
    (intro === undefined ? 0 : linesOf(intro, inPoints(width), false, first) * LINE + 2 * ANNEX_SPACE);
  let y = before + header;
  table.rows.forEach((row, index) => {
    const height = rowHeight(row, table.rows[index + 1] ?? [], columns, false);
    if (y + height > page && index > 0) {
      starts.add(index);
      y = header;
    }
    y += height;
  });
  return starts;
}

/** Height of a row in pt. A cell over several rows has room in all of them: it makes none higher. */
function rowHeight(
  row: readonly MemoCell[],
  next: readonly MemoCell[],
  columns: readonly number[],
  bold: boolean,
): number {
  let column = 0;
  let most = 1;
  for (const [index, cell] of row.entries()) {
    const span = cell.columns ?? 1;
    const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    if (cell.above || next[index]?.above || (cell.rows ?? 1) > 1) continue;
    const room = inPoints(width - 2 * CELL_MARGINS.side);
    most = Math.max(
      most,
      cell.lines.reduce((sum, line) => sum + linesOf(line, room, bold || cell.section === true), 0),
    );
  }
  return most * LINE + 2 * inPoints(CELL_MARGINS.top) + BORDER;
}

const linesOf = (text: string, width: number, bold: boolean, indent = 0): number =>
  paragraphLines(text, { width, first: width - indent, size: SIZES.text, bold, most: Infinity }).lines.length;
