import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { MemoAnnex, MemoCell, MemoTable } from '../model';
import { ANNEX_SPACE, CELL_MARGINS, columnWidths, likelyPageStarts } from '../pages/annex-rows';
import { textWidth } from '../pages/paper';
import { STYLE } from './styles';
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
 * An annex: its title lines, the paragraph before its table if it has one (document 001), and its table, as wide as the
 * text.
 *
 * @param width of the table in twips, where the paper is not ours (the office's own template)
 */
export function annex(one: MemoAnnex, width = textWidth(one.orientation)): (Paragraph | Table)[] {
  const { titles, intro, table } = one;
  const starts = likelyPageStarts(one);
  const rows = table.rows.map((row, index) => (starts.has(index) ? row.map(ownCell) : row));
  return [
    ...annexTitles(titles),
    ...(intro === undefined ? [] : [introduction(intro)]),
    annexTable({ ...table, rows }, width),
  ];
}

export const annexTitles = (titles: readonly string[]): Paragraph[] =>
  titles.map((text, index) => title(text, index === titles.length - 1));

/** The last title line keeps a little room before the table. */
const title = (text: string, last: boolean): Paragraph =>
  new Paragraph({
    style: STYLE.annexTitle,
    children: textRuns(text),
    ...(last ? { spacing: { after: pt(ANNEX_SPACE) } } : {}),
  });

const introduction = (text: string): Paragraph =>
  new Paragraph({
    style: STYLE.paragraph,
    children: textRuns(text),
    keepNext: true,
    spacing: { after: pt(ANNEX_SPACE) },
  });

/** @param width in twips */
export function annexTable({ widths, header, rows }: MemoTable, width: number): Table {
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
    rows: [
      ...headerRows(header, columns),
      ...rows.map((row, index) => bodyRow(row, rows[index + 1] ?? [], columns)),
    ],
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

/** A cell that goes on from above, saying its text again. */
export function ownCell(cell: MemoCell): MemoCell {
  const { above, ...own } = cell;
  return above ? own : cell;
}

/** A cell that says `above` is one with the cell over it: the first bears the text, the others go on with it. */
function bodyRow(row: readonly MemoCell[], next: readonly MemoCell[], columns: readonly number[]): TableRow {
  const goesOn = new Set(startsOf(next).flatMap(([cell, start]) => (cell.above ? [start] : [])));
  const children = startsOf(row).map(([cell, start]) => {
    const style = cell.section ? STYLE.cellSection : CELL_STYLE[cell.align ?? 'left'];
    const merge = cell.above
      ? VerticalMergeType.CONTINUE
      : goesOn.has(start)
        ? VerticalMergeType.RESTART
        : null;
    return tableCell(cell, sum(columns, start, cell.columns ?? 1), style, merge);
  });
  return new TableRow({ cantSplit: true, children });
}

/** Each cell of a row with the column that it starts in. */
function startsOf(row: readonly MemoCell[]): (readonly [MemoCell, number])[] {
  let column = 0;
  return row.map((cell) => {
    const start = column;
    column += cell.columns ?? 1;
    return [cell, start];
  });
}

function tableCell(
  cell: MemoCell,
  width: number,
  style: string,
  merge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] | null = null,
): TableCell {
  const lines = cell.lines.length > 0 && merge !== VerticalMergeType.CONTINUE ? cell.lines : [''];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columns ? { columnSpan: cell.columns } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(merge === null ? {} : { verticalMerge: merge }),
    ...(style === STYLE.cellHeader ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: lines.map((line) => new Paragraph({ style, children: textRuns(line) })),
  });
}

const sum = (columns: readonly number[], from: number, count: number): number =>
  columns.slice(from, from + count).reduce((total, one) => total + one, 0);
