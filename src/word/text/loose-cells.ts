import { looseKey } from '../../domain';
import { type BlockCell, plainCell } from '../blocks';
import { LINE_WORDS } from '../../tables';
import { MARK_BEFORE_MARK, PAGE_NUMBER } from './cell-words';
import { TICKS } from './header-words';
import { type LooseHeader, headerRows, looseHeader } from './loose-header';
import { cellText } from './markup';
import { partLines } from './part-lines';
import type { FoundTable } from './read-text';

const CLOSING = LINE_WORDS.closing.map(looseKey);

/**
 * A table copied from a PDF cell after cell, each on lines of its own and nothing to tell where one ends. The header says
 * which columns there are, and what the lines say tells which column they stand in. Such a table is marked as guessed.
 */
export function readLooseCells(lines: readonly string[], at: number): FoundTable | null {
  const header = looseHeader(lines, at);
  if (!header) return null;
  const rows: BlockCell[][] = [];
  let page: LooseHeader | null = header;
  let next = at;
  while (page) {
    const body = bodyBelow(lines, page.next);
    const parted = partBody(
      body.lines,
      header,
      rows.length - (rows.length > 0 ? headerRows(header).length : 0) + 1,
    );
    if (parted.length === 0) break;
    if (rows.length === 0) rows.push(...headerRows(header));
    rows.push(...parted);
    next = body.next;
    const again: LooseHeader | null = looseHeader(lines, next);
    page = again && isSame(again, header) ? again : null;
  }
  return rows.length === 0 ? null : { blocks: [{ block: 'table', rows, guessed: true }], next };
}

function partBody(lines: readonly string[], { columns }: LooseHeader, first: number): BlockCell[][] {
  const roles = columns.map(({ role }) => role);
  const chunks = chunksOf(lines);
  // Empty lines between all cells mark them; between rows only, they do not.
  const whole =
    chunks.length * 2 > lines.filter((line) => line !== '').length || chunks.length >= columns.length * 2;
  const parted = roles.some((role) => TICKS.has(role)) ? lines.flatMap(marksApart) : lines;
  const units = whole ? chunks.map((parts) => parts.join('\n')) : parted.filter((line) => line !== '');
  return partLines(units, roles, { whole, first }).map((cells) =>
    cells.map((text) => plainCell(cellText(text))),
  );
}

/** `- - ✓ เผยแพร่แล้ว` → three cells */
function marksApart(line: string): string[] {
  const cells: string[] = [];
  let rest = line;
  for (let mark = MARK_BEFORE_MARK.exec(rest); mark; mark = MARK_BEFORE_MARK.exec(rest)) {
    cells.push(mark[1] ?? '');
    rest = rest.slice(mark[0].length);
  }
  return [...cells, rest];
}

/** Lines that belong together: those between empty ones. */
function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    if (line === '') open = null;
    else if (open) open.push(line);
    else chunks.push((open = [line]));
  }
  return chunks;
}

/** The lines below a header, to the end of the table: a closing line, the next header, a wide gap. */
function bodyBelow(
  lines: readonly string[],
  from: number,
): { readonly lines: readonly string[]; readonly next: number } {
  const body: string[] = [];
  let next = from;
  let gap = 0;
  for (; next < lines.length; next += 1) {
    const line = (lines[next] ?? '').replaceAll('\f', '').trim();
    gap = line === '' ? gap + 1 : 0;
    if (gap > WIDEST_GAP || isClosing(line) || looseHeader(lines, next)) break;
    if (!PAGE_NUMBER.test(line)) body.push(line);
  }
  return { lines: body, next };
}

/** Empty lines that end a table. */
const WIDEST_GAP = 2;

function isClosing(line: string): boolean {
  if (line === '' || line.length > 120) return false;
  const key = looseKey(line);
  return CLOSING.some((word) => key.startsWith(word));
}

function isSame(a: LooseHeader, b: LooseHeader): boolean {
  return a.columns.map(({ role }) => role).join() === b.columns.map(({ role }) => role).join();
}
