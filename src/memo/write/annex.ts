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
import { ANNEX_SPACE, CELL_MARGINS, columnWidths, likelyPageStarts } from '../pages/annex-rows';
import { textWidth } from '../pages/paper';
import { tallRows } from '../pages/tall-rows';
import { STYLE } from './styles';
import type { TableRows } from './table-rows';
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
/**
 * An annex: its title lines, the paragraph before its table if it has one (document 001), and the header of its table, as
 * wide as the text.
 *
 * @param width of the table in twips, where the paper is not ours (the office's own template)
 */
export function annex(one: MemoAnnex, width = textWidth(one.orientation)): (Paragraph | Table)[] {
  const { titles, intro, table } = one;
  return [
    ...annexTitles(titles),
    ...(intro === undefined ? [] : [introduction(intro)]),
    tableHead(table, width),
  ];
}

/** The rows of an annex, which go behind the header of its table: see `putRows`. */
export function annexRows(one: MemoAnnex, width = textWidth(one.orientation)): TableRows {
  const starts = likelyPageStarts(one);
  const { rows, widths } = one.table;
  return {
    rows: starts.size === 0 ? rows : rows.map((row, index) => (starts.has(index) ? row.map(ownCell) : row)),
    columns: columnWidths(widths, width),
    splits: tallRows(one, width),
  };
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

/**
 * A table with its header alone.
 *
 * @param width in twips
 */
export function tableHead({ widths, header }: Pick<MemoTable, 'widths' | 'header'>, width: number): Table {
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
    rows: headerRows(header, columns),
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
      const made = headerCell(cell, sum(columns, column, span));
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

const headerCell = (cell: MemoCell, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columns ? { columnSpan: cell.columns } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: (cell.lines.length > 0 ? cell.lines : ['']).map(
      (line) => new Paragraph({ style: STYLE.cellHeader, children: textRuns(line) }),
    ),
  });

const sum = (columns: readonly number[], from: number, count: number): number =>
  columns.slice(from, from + count).reduce((total, one) => total + one, 0);
