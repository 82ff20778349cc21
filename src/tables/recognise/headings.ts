import { isDepartment, looseKey, readFiscalYear, readRound } from '../../domain';
import type { ColumnRole } from '../roles';
import type { Entry } from './assemble';
import type { Grid, GridCell } from './grid';
import type { Header } from './header';
import { GAPS, LINE_LENGTHS } from './limits';
import { isSectionTitle } from './line';

/**
 * What lines between a table and the same header once more make of it: the entries to go on with, or `null` when
 * they are the titles of another table. A title printed again says nothing; one other line is the heading of what
 * follows (a table for each department); a year or a round, or several lines, begin another table.
 */
export function headingsBetween(
  lines: readonly Entry[],
  titles: ReadonlySet<string>,
): readonly Entry[] | null {
  const own = lines.filter(({ line }) => 'cell' in line && !titles.has(looseKey(line.cell?.text ?? '')));
  const sections = own.flatMap(asSection);
  return own.length <= 1 && sections.every(({ line }) => line.line === 'section' && isHeading(line.cell))
    ? sections
    : null;
}

function asSection(entry: Entry): readonly Entry[] {
  const { line } = entry;
  if (!('cell' in line) || line.cell === null) return [];
  return [{ ...entry, line: { line: 'section', row: line.row, cell: line.cell } }];
}

function isHeading({ text }: GridCell): boolean {
  return text.length <= LINE_LENGTHS.title && readFiscalYear(text) === null && readRound(text) === null;
}

/** The line right above a header, when it may be the heading of the measures below and no title of the table. */
export function headingAbove(
  grid: Grid,
  header: Header,
  titles: readonly string[],
  isRepeated: boolean,
): GridCell | null {
  const title = titles.at(-1);
  if (title === undefined) return null;
  for (let row = header.top - 1; row >= Math.max(0, header.top - 1 - GAPS.insideTable); row -= 1) {
    const cells = grid.row(row).filter((cell) => cell.column <= header.right && cell.text === title);
    const [cell] = cells;
    if (cell) return cells.length === 1 && speaksOfRows(cell, header, isRepeated) ? cell : null;
  }
  return null;
}

function speaksOfRows(cell: GridCell, { columns }: Header, isRepeated: boolean): boolean {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (isDepartment(cell.text)) return !has('owner');
  const isNumbered = /[0-9๐-๙]/u.test(cell.text);
  return !has('topic') && isHeading(cell) && isSectionTitle(cell.text) && (isNumbered || isRepeated);
}
