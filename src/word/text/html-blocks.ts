import type { Block, BlockCell } from '../blocks';
import { asShown } from '../symbol-fonts';
import { type HtmlPiece, fontOf, htmlPieces, spanOf } from './html-tags';

/** Elements that begin on a line of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'pre',
  'blockquote',
]);

const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th']);

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  text: string;
}

/** Tables inside tables, the innermost last. */
interface OpenTable {
  readonly rows: OpenCell[][];
  row: OpenCell[] | null;
  cell: OpenCell | null;
}

/** The lines and tables of HTML from a clipboard: what Word, Excel, LibreOffice and browsers put there. */
export function htmlBlocks(html: string): Block[] {
  const reader = new HtmlReader();
  for (const piece of htmlPieces(html)) reader.take(piece);
  return reader.end();
}

class HtmlReader {
  private readonly blocks: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private line = '';
  /** Fonts of the elements that are open, for ticks that are letters of a symbol font. */
  private readonly fonts: { readonly name: string; readonly font: string | null }[] = [];

  take(piece: HtmlPiece): void {
    if (piece.piece === 'text') this.say(asShown(piece.text, this.fonts.at(-1)?.font).replace(/\s+/g, ' '));
    else if (piece.name === 'br') this.say('\n');
    else if (TABLE_PARTS.has(piece.name)) this.part(piece);
    else if (BLOCKS.has(piece.name)) {
      this.newLine();
      if (piece.piece === 'open' && piece.name === 'li') this.say('- ');
    } else if (piece.name === 'span' || piece.name === 'font') this.font(piece);
  }

  end(): Block[] {
    while (this.tables.length > 0) this.closeTable();
    this.newLine();
    return this.blocks;
  }

  private part(piece: Extract<HtmlPiece, { name: string }>): void {
    if (piece.name === 'table') {
      if (piece.piece === 'close') this.closeTable();
      else {
        this.newLine();
        this.tables.push({ rows: [], row: null, cell: null });
      }
      return;
    }
    const table = this.tables.at(-1);
    if (!table) return;
    table.cell = null;
    this.fonts.length = 0;
    if (piece.name === 'tr') table.row = piece.piece === 'open' ? begun(table) : null;
    else if (piece.piece === 'open') {
      const { attributes } = piece;
      table.cell = { columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan'), text: '' };
      table.row ??= begun(table);
      table.row.push(table.cell);
    }
  }

  /** A table inside a cell becomes lines of that cell. */
  private closeTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const outer = this.tables.at(-1)?.cell;
    const rows = table.rows.map((row) =>
      row.map(({ text, columns, rows: down }): BlockCell => ({ text, columns, rows: down })),
    );
    if (!outer) this.blocks.push({ block: 'table', rows });
    else outer.text += `\n${rows.map((row) => row.map(({ text }) => text.trim()).join(' ')).join('\n')}\n`;
  }

  private say(text: string): void {
    const table = this.tables.at(-1);
    if (!table) this.line += text;
    else if (table.cell) table.cell.text += text;
  }

  private newLine(): void {
    const cell = this.tables.at(-1)?.cell;
    if (cell) cell.text += '\n';
    if (this.tables.length > 0) return;
    for (const text of this.line.split('\n')) this.blocks.push({ block: 'line', text });
    this.line = '';
  }

  private font({ piece, name, attributes }: Extract<HtmlPiece, { name: string }>): void {
    if (piece === 'open')
      this.fonts.push({ name, font: fontOf(attributes) ?? this.fonts.at(-1)?.font ?? null });
    else if (this.fonts.at(-1)?.name === name) this.fonts.pop();
  }
}

function begun(table: OpenTable): OpenCell[] {
  const row: OpenCell[] = [];
  table.rows.push(row);
  return row;
}
