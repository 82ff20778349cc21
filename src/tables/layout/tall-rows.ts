import { MAX_ROW_HEIGHT, cellTextWidth, linesInRow, textParts } from '../../typography';
import type { PlanCell, PlanRow } from '../../workbook';
import { SIZE } from './look';
import { isBold, linesOf } from './row-height';

/** Lines that the highest row of Excel shows; what is more would be there and not to be seen. */
const MOST_LINES = linesInRow(MAX_ROW_HEIGHT, SIZE);

/** pt; a column wider than this is no longer read in one look. */
const WIDEST = 700;
/** A column is widened in steps of this share. */
const STEP = 1.25;

/**
 * Widths in pt with which the rows' texts can be seen whole: a column that holds a text too long for the highest row
 * there can be is widened, up to a limit. For a table whose rows cannot be split, as the register's.
 */
export function widthsFor(rows: readonly PlanRow[], widths: readonly number[]): readonly number[] {
  const needed = [...widths];
  for (const row of rows)
    row.forEach((cell, column) => {
      let width = needed[column] ?? 0;
      while (isTooTall(cell, width) && width < WIDEST) width = Math.min(WIDEST, Math.ceil(width * STEP));
      needed[column] = width;
    });
  return needed;
}

/**
 * The rows with those split that would be higher than Excel allows: what does not fit goes on in the next row, parted
 * between lines (between steps) where that is possible. A row whose first cell is empty goes on with the measure above,
 * to a reader as to `recogniseTables`.
 */
export function splitTallRows(rows: readonly PlanRow[], widths: readonly number[]): readonly PlanRow[] {
  return rows.flatMap((row) => {
    if (!row.some((cell, column) => isTooTall(cell, widths[column] ?? 0))) return [row];
    const parts = row.map((cell, column) => partsOf(cell, widths[column] ?? 0));
    const count = Math.max(...parts.map(({ length }) => length));
    return Array.from({ length: count }, (_, at) =>
      row.map((cell, column) => part(cell, parts[column] ?? [], at)),
    );
  });
}

function isTooTall(cell: PlanCell | null, width: number): boolean {
  return typeof cell?.value === 'string' && linesOf(cell.value, width, isBold(cell)) > MOST_LINES;
}

/** Whole paragraphs as long as they fit; one that is too long by itself is parted where its lines end. */
function partsOf(cell: PlanCell | null, width: number): readonly string[] {
  if (typeof cell?.value !== 'string' || !isTooTall(cell, width)) return [];
  const bold = isBold(cell);
  const pieces = cell.value
    .split('\n')
    .flatMap((text) => textParts(text, cellTextWidth(width), SIZE, MOST_LINES, bold));
  const parts: string[] = [];
  let lines = 0;
  for (const piece of pieces) {
    const more = linesOf(piece, width, bold);
    const last = parts.at(-1);
    if (last === undefined || lines + more > MOST_LINES) {
      parts.push(piece);
      lines = more;
    } else {
      parts[parts.length - 1] = `${last}\n${piece}`;
      lines += more;
    }
  }
  return parts;
}

/** The cell's `at`-th part; a cell that fits stands in the first row as it is. */
function part(cell: PlanCell | null, parts: readonly string[], at: number): PlanCell | null {
  if (!cell) return null;
  const { style } = cell;
  const value = parts[at];
  if (value === undefined) return at === 0 ? cell : style === undefined ? {} : { style };
  return { ...cell, value };
}
