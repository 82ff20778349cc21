import {
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from 'docx';
import type { PrintedPage, PrintedTable } from '../tables/documents';

export type Child = Paragraph | Table;

/** A Word file of paragraphs and tables, each group a section of its own. */
export async function docxOf(...sections: readonly (readonly Child[])[]): Promise<Uint8Array> {
  const numbering = { config: [bullets, thaiNumbers] };
  const file = new Document({
    numbering,
    sections: sections.map((children) => ({ children: [...children] })),
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const bullets = {
  reference: 'bullets',
  levels: [{ level: 0, format: 'bullet' as const, text: '\uF0B7', alignment: 'left' as const }],
};
const thaiNumbers = {
  reference: 'numbers',
  levels: [
    { level: 0, format: 'thaiNumbers' as const, text: '%1.', alignment: 'left' as const },
    { level: 1, format: 'thaiNumbers' as const, text: '%1.%2', alignment: 'left' as const },
  ],
};

/** Paragraphs, one a line. */
export function paragraphs(text: string): Paragraph[] {
  return text.split('\n').map((line) => new Paragraph(line));
}

export interface CellOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly merge?: 'begins' | 'goes-on';
}

/** A cell, one paragraph a line; or of paragraphs with their own options, or of tables. */
export function cell(
  content: string | readonly (IParagraphOptions | Table)[],
  options: CellOptions = {},
): TableCell {
  const children =
    typeof content === 'string'
      ? paragraphs(content)
      : content.map((one) => (one instanceof Table ? one : new Paragraph(one)));
  const { columns, rows, merge } = options;
  return new TableCell({
    children,
    ...(columns !== undefined && { columnSpan: columns }),
    ...(rows !== undefined && { rowSpan: rows }),
    ...(merge && {
      verticalMerge: merge === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
  });
}

/** A table of cells; texts become plain ones. */
export function table(rows: readonly (readonly (string | TableCell)[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((one) => (typeof one === 'string' ? cell(one) : one)) }),
    ),
  });
}

/** A table of a document as a person types it in Word: lines above it, and a table for each printed page. */
export function printed({ above, pages, below }: PrintedTable): Child[] {
  const lines = (all: PrintedTable['above']) => all.map((cells) => new Paragraph(cells.join(' ').trim()));
  return [...lines(above), ...pages.flatMap((one) => [pageTable(one), new Paragraph('')]), ...lines(below)];
}

function pageTable({ header, rows, merged }: PrintedPage): Table {
  const [upper = [], lower] = header;
  const heads = lower ? groupedHeader(upper, lower) : [upper.map((text) => cell(text))];
  const body = rows.map((cells, row) =>
    cells.map((text, column) => {
      if (!merged.includes(column)) return cell(text);
      const whole = rows.map((other) => other[column] ?? '').join('');
      return row === 0 ? cell(whole, { merge: 'begins' }) : cell('', { merge: 'goes-on' });
    }),
  );
  return table([...heads, ...body]);
}

/** Two levels: a group over the columns that have a header below, the others over both rows. */
function groupedHeader(upper: readonly string[], lower: readonly string[]): TableCell[][] {
  const first: TableCell[] = [];
  upper.forEach((text, column) => {
    if ((lower[column] ?? '') === '') first.push(cell(text, { rows: 2 }));
    else if (text !== '') first.push(cell(text, { columns: lower.filter((below) => below !== '').length }));
  });
  return [first, lower.filter((text) => text !== '').map((text) => cell(text))];
}
