import type { PlanCell, PlanRow } from '../../workbook';
import type { StyleName } from './look';
import { heightOf } from './row-height';

/** pt; the columns of the signature chain, which is the widest part. They sum to A4 landscape's 728. */
export const WIDTHS = [136, 92, 116, 124, 80, 124, 56];
export const COLUMN_COUNT = WIDTHS.length;

/** pt that the text of a page in A4 landscape is high; the parts of the sheet stand on the next when they do not fit. */
const PAGE_HEIGHT = 510;

/** Columns that are one cell, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A row of the sheet, and which of its cells span others. */
export interface Line {
  readonly cells: PlanRow;
  readonly spans?: readonly Span[];
}

export const LAST = COLUMN_COUNT - 1;

export function plain(cells: PlanRow): Line {
  return { cells };
}

export function wide(value: string, style: StyleName): Line {
  return {
    cells: Array.from({ length: COLUMN_COUNT }, (_, column) => (column === 0 ? { value, style } : { style })),
    spans: [{ from: 0, to: LAST }],
  };
}

/** A row whose cells span several columns each. */
export function spanned<Key>(
  spans: readonly (Span & { readonly key: Key })[],
  cell: (key: Key) => PlanCell,
): Line {
  const cells = spans.flatMap(({ key, from, to }) => {
    const first = cell(key);
    const rest: PlanCell = first.style === undefined ? {} : { style: first.style };
    return [first, ...Array.from({ length: to - from }, () => rest)];
  });
  return { cells, spans };
}

export function headerLine(headers: readonly string[]): Line {
  return plain(headers.map((value) => ({ value, style: 'header' })));
}

/** Widths by column, that of a cell which spans others as one. */
function widthsOf(spans: readonly Span[]): readonly number[] {
  return WIDTHS.map((width, column) => {
    const span = spans.find(({ from }) => from === column);
    if (!span) return width;
    return WIDTHS.slice(span.from, span.to + 1).reduce((total, each) => total + each, 0);
  });
}

/** Height in pt of a row that shows all its text. */
export const lineHeight = ({ cells, spans = [] }: Line): number => heightOf(cells, widthsOf(spans));

const BLANK: Line = { cells: [] };

/**
 * The parts of the sheet one below the other, and the rows before which a page ends: a part keeps together, on the page of
 * the one before when it fits, with an empty row between.
 */
export function onPages(parts: readonly (readonly Line[])[]): { lines: Line[]; breaksBefore: number[] } {
  const lines: Line[] = [];
  const breaksBefore: number[] = [];
  let used = 0;
  for (const part of parts) {
    const height = part.reduce((total, line) => total + lineHeight(line), 0);
    const below = used + lineHeight(BLANK) + height;
    const isNew = lines.length > 0 && below > PAGE_HEIGHT;
    if (isNew) breaksBefore.push(lines.length);
    else if (lines.length > 0) lines.push(BLANK);
    used = isNew || lines.length === 0 ? height : below;
    lines.push(...part);
  }
  return { lines, breaksBefore };
}
