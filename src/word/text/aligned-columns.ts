import { splitNumber } from '../../domain';
import { type BlockCell, plainCell } from '../blocks';
import { PAGE_NUMBER } from './cell-words';
import { type HeaderCell, isHeader, roleByBeginning, roleOfHeader } from './header-words';
import { cellText } from './markup';
import type { FoundTable } from './read-text';

/** Marks above and below Thai letters take no room of their own. */
const SMALL_MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/** A piece of a line between wide gaps, and where it begins, in letters that take room. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

const LONGEST_LINE = 2_000;
/** Empty lines that end a table. */
const WIDEST_GAP = 3;

/**
 * A table whose columns stand side by side with wide gaps between them, line by line as on paper. Each piece of a line
 * goes on with the cell of the header it stands under. Such a table is marked as guessed.
 */
export function readAlignedColumns(lines: readonly string[], at: number): FoundTable | null {
  const header = headerOf(piecesOf(lines[at] ?? ''));
  if (!header) return null;
  const starts = header.map(({ at: start }) => start);
  const rows: string[][] = [];
  let next = at + 1;
  let gap = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') {
      gap += 1;
      if (gap > WIDEST_GAP) break;
      continue;
    }
    const pieces = piecesOf(line);
    if (PAGE_NUMBER.test(line.trim()) || headerOf(pieces)) continue;
    // A line that begins under the first column and fills only that, far from others, is prose below.
    if (pieces.length === 1 && gap > 0 && (pieces[0]?.text.length ?? 0) > longest(header)) break;
    const cells = placed(pieces, starts);
    const last = rows.at(-1);
    const isNew = !last || (cells[0] !== '' && (gap > 0 || splitNumber(cells[0] ?? '').number !== null));
    if (isNew) rows.push(cells);
    else cells.forEach((text, column) => (last[column] = joined(last[column] ?? '', text)));
    gap = 0;
  }
  if (rows.length === 0) return null;
  const cells = [header.map(({ text }) => text), ...rows].map((row): BlockCell[] =>
    row.map((text) => plainCell(cellText(text))),
  );
  return { blocks: [{ block: 'table', rows: cells, guessed: true }], next };
}

/** Letters from the beginning of one header to that of the next, at the most. */
function longest(header: readonly Piece[]): number {
  return Math.max(...header.map(({ at }, index) => at - (header[index - 1]?.at ?? 0)));
}

function headerOf(pieces: readonly Piece[]): readonly (Piece & HeaderCell)[] | null {
  const cells = pieces.flatMap((piece) => {
    const role = roleOfHeader(piece.text) ?? roleByBeginning(piece.text);
    return role ? [{ ...piece, role }] : [];
  });
  return cells.length === pieces.length && isHeader(cells) ? cells : null;
}

function piecesOf(line: string): Piece[] {
  if (line.length > LONGEST_LINE) return [];
  const pieces: Piece[] = [];
  for (const match of line.matchAll(/\S+(?: \S+)*/g)) {
    const before = line.slice(0, match.index).replace(SMALL_MARKS, '');
    pieces.push({ text: match[0], at: before.length });
  }
  return pieces;
}

/** Gives each piece the column whose header begins nearest; two pieces of one column stay in order. */
function placed(pieces: readonly Piece[], starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  let least = 0;
  for (const { text, at } of pieces) {
    const isFull = pieces.length === starts.length;
    let column = isFull ? pieces.findIndex((piece) => piece.at === at) : nearest(at, starts);
    column = Math.max(column, least);
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
    least = column;
  }
  return cells;
}

function nearest(at: number, starts: readonly number[]): number {
  let best = 0;
  for (const [column, start] of starts.entries())
    if (Math.abs(start - at) < Math.abs((starts[best] ?? 0) - at)) best = column;
  return best;
}

function joined(before: string, text: string): string {
  return before === '' || text === '' ? before + text : `${before}\n${text}`;
}
