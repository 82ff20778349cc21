import { type BlockCell, plainCell } from '../blocks';
import { cellText } from './markup';
import type { FoundTable } from './read-text';

/** `|---|:--:|`: the line below the header of a markdown table. */
const RULE = /^[\s|:–—-]+$/;

/** Rows whose cells are parted by `|`, as in markdown; at least two, one below the other. */
export function readPipes(lines: readonly string[], at: number): FoundTable | null {
  const rows: BlockCell[][] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const cells = cellsOf(lines[next] ?? '');
    if (!cells) break;
    if (!RULE.test(lines[next] ?? '')) rows.push(cells.map((text) => plainCell(cellText(text))));
  }
  return rows.length >= 2 ? { blocks: [{ block: 'table', rows }], next } : null;
}

function cellsOf(line: string): string[] | null {
  const text = line.trim();
  if (!text.includes('|') || text.includes('\t')) return null;
  const cells = text.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  const isFramed = text.startsWith('|') && cells.length >= 3;
  if (isFramed) cells.shift();
  if (isFramed && text.endsWith('|')) cells.pop();
  return isFramed || cells.length >= 3 ? cells : null;
}
