import { recogniseTables } from '../../src/tables';
import { readPasted } from '../../src/word';
import { DOCUMENTS, type PrintedTable } from '../tables/documents';
import { compare } from '../tables/documents/compare';

/** A cell as Excel copies it: in quotes when it holds a line break. */
const quoted = (text: string) => (text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows parted by tabs, pages with an empty line between. */
function asTabs({ above, pages, below }: PrintedTable): string {
  return text({ above, below }, pages, (cells) => `${cells.map(quoted).join('\t')}\n`);
}

/** Each cell on lines of its own, a tab before it; an empty line behind each row, as in document 001. */
function asCellLines({ above, pages, below }: PrintedTable): string {
  return text({ above, below }, pages, (cells) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n\n`);
}

/** A table of markdown, lines of a cell parted by `<br>`. */
function asPipes({ above, pages, below }: PrintedTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ').replaceAll('\n', '<br>')} |\n`;
  return text({ above, below }, pages, (cells, index) =>
    index === 0 ? row(cells) + row(cells.map(() => '---')) : row(cells),
  );
}

function text(
  { above, below }: Pick<PrintedTable, 'above' | 'below'>,
  pages: PrintedTable['pages'],
  row: (cells: readonly string[], index: number) => string,
): string {
  const lines = (all: PrintedTable['above']) => all.map((cells) => `${cells.join(' ').trim()}\n`).join('');
  const tables = pages.map(({ header, rows, merged }) =>
    [
      ...header,
      ...rows.map((cells, at) => cells.map((cell, column) => shown(cell, column, at, merged, rows))),
    ]
      .map(row)
      .join(''),
  );
  return `${lines(above)}\n${tables.join('\n')}\n\n\n${lines(below)}`;
}

/** Of a cell merged over a page, the text stands in the first row: plain text knows no merges. */
function shown(
  cell: string,
  column: number,
  row: number,
  merged: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  if (!merged.includes(column)) return cell;
  return row === 0 ? rows.map((cells) => cells[column] ?? '').join('') : '';
}

describe.each([
  ['parted by tabs', asTabs],
  ['cell after cell, with tabs', asCellLines],
  ['as markdown', asPipes],
] as const)('text %s', (_, write) => {
  test.each(DOCUMENTS)('gives every cell of document $id', (one) => {
    const { tables } = recogniseTables(
      readPasted(one.tables.map((table) => write(table.printed)).join('\n\n')),
    );
    const expected = one.tables.map((table) => table.expected);
    expect(compare(one.id, expected, tables).wrong).toEqual([]);
  });
});
