import { type BlockCell, plainCell } from '../blocks';
import { type HeaderCell, TICKS, isHeader, roleByBeginning, roleOfHeader } from './header-words';

/** The header of a table whose cells stand one below the other, and the line behind it. */
export interface LooseHeader {
  /** The columns; what stands over several of them is not among them. */
  readonly columns: readonly HeaderCell[];
  /** What stands over the tick columns, or `null`. */
  readonly group: string | null;
  readonly next: number;
}

/** A header cell may break over so many lines. */
const LONGEST_CELL = 3;
const MOST_COLUMNS = 12;

/** Reads header cells that stand one below the other from a line on; `null`: there is no header. */
export function looseHeader(lines: readonly string[], at: number): LooseHeader | null {
  const cells: HeaderCell[] = [];
  let next = at;
  while (cells.length < MOST_COLUMNS) {
    const start = afterBlank(lines, next);
    const cell = start - next <= 1 || cells.length === 0 ? headerCell(lines, start) : null;
    if (!cell) break;
    cells.push(cell);
    next = start + cell.lines;
    if (cells.length === 1 && start !== at) return null;
  }
  const grouped = cells.filter(({ role }) => TICKS.has(role)).length >= 2;
  const group = grouped ? (cells.find(({ role }) => role === 'status')?.text ?? null) : null;
  const columns = group === null ? cells : cells.filter(({ role }) => role !== 'status');
  return isHeader(columns) ? { columns, group, next } : null;
}

function headerCell(lines: readonly string[], at: number): (HeaderCell & { readonly lines: number }) | null {
  for (let count = LONGEST_CELL; count > 0; count -= 1) {
    const parts = lines.slice(at, at + count).map((line) => line.trim());
    if (parts.length < count || parts.includes('')) continue;
    const text = parts.join('');
    const role = roleOfHeader(text);
    if (role) return { text, role, lines: count };
  }
  const text = (lines[at] ?? '').trim();
  const role = roleByBeginning(text);
  return role && { text, role, lines: 1 };
}

function afterBlank(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1;
  return next;
}

/** The header as rows of a table: two, when something stands over the tick columns. */
export function headerRows({ columns, group }: Pick<LooseHeader, 'columns' | 'group'>): BlockCell[][] {
  if (group === null) return [columns.map(({ text }) => plainCell(text))];
  const ticks = columns.filter(({ role }) => TICKS.has(role));
  const upper = columns.flatMap(({ text, role }): BlockCell[] => {
    if (!TICKS.has(role)) return [{ text, columns: 1, rows: 2 }];
    return role === ticks[0]?.role ? [{ text: group, columns: ticks.length, rows: 1 }] : [];
  });
  return [upper, ticks.map(({ text }) => plainCell(text))];
}
