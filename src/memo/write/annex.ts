import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { MemoAnnex, MemoCell, MemoTable } from '../model';
import { textWidth } from '../pages/paper';
import { CELL_MARGINS, STYLE } from './styles';
import { textRuns } from './text';
import { pt } from '../pages/units';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const CELL_STYLE = { left: STYLE.cell, center: STYLE.cellCentre, right: STYLE.cellRight } as const;

/**
 * An annex: its title lines and its table, as wide as the text.
 *
 * @param width of the table in twips, where the paper is not ours (the office's own template)
 */
export function annex(
  { titles, table, orientation }: MemoAnnex,
  width = textWidth(orientation),
): (Paragraph | Table)[] {
  return [...titles.map((text, index) => title(text, index === titles.length - 1)), annexTable(table, width)];
}

/** The last title line keeps a little room before the table. */
const title = (text: string, last: boolean): Paragraph =>
  new Paragraph({
    style: STYLE.annexTitle,
    children: textRuns(text),
    ...(last ? { spacing: { after: pt(6) } } : {}),
  });

function annexTable({ widths, header, rows }: MemoTable, width: number): Table {
  const columns = columnWidths(widths, width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    borders: BORDERS,
    margins: {
      marginUnitType: WidthType.DXA,
      left: CELL_MARGINS.side,
      right: CELL_MARGINS.side,
      top: CELL_MARGINS.top,
      bottom: CELL_MARGINS.top,
    },
    rows: [...headerRows(header, columns), ...rows.map((row) => bodyRow(row, columns))],
  });
}

/** Widths in twips that sum to the whole, whatever rounding does. */
function columnWidths(shares: readonly number[], width: number): number[] {
  let share = 0;
  let used = 0;
  return shares.map((one) => {
    share += one;
    const size = Math.round(share * width) - used;
    used += size;
    return size;
  });
}

/** Repeated at the top of every page. The columns that an upper cell covers are taken out of the row below. */
function headerRows(header: MemoTable['header'], columns: readonly number[]): TableRow[] {
  const covered = new Set<number>();
  return header.map((row) => {
    let column = 0;
    const children = row.map((cell) => {
      while (covered.has(column)) column += 1;
      const span = cell.columns ?? 1;
      const made = tableCell(cell, sum(columns, column, span), STYLE.cellHeader);
      if ((cell.rows ?? 1) > 1) for (let at = column; at < column + span; at += 1) covered.add(at);
      column += span;
      return made;
    });
    return new TableRow({ tableHeader: true, cantSplit: true, children });
  });
}

function bodyRow(row: readonly MemoCell[], columns: readonly number[]): TableRow {
  let column = 0;
  const children = row.map((cell) => {
    const span = cell.columns ?? 1;
    const style = cell.section ? STYLE.cellSection : CELL_STYLE[cell.align ?? 'left'];
    const made = tableCell(cell, sum(columns, column, span), style);
    column += span;
    return made;
  });
  return new TableRow({ cantSplit: true, children });
}

function tableCell(cell: MemoCell, width: number, style: string): TableCell {
  const lines = cell.lines.length > 0 ? cell.lines : [''];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columns ? { columnSpan: cell.columns } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(style === STYLE.cellHeader ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: lines.map((line) => new Paragraph({ style, children: textRuns(line) })),
  });
}

const sum = (columns: readonly number[], from: number, count: number): number =>
  columns.slice(from, from + count).reduce((total, one) => total + one, 0);
