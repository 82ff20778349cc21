import { strFromU8, strToU8 } from 'fflate';
import type { MemoCell } from '../model';
import { oneLine } from '../pages/one-line';
import { STYLE, SYMBOL_FONT } from './styles';
import { partsOf } from './text';

/** The part that holds the text. */
export const DOCUMENT = 'word/document.xml';
const TABLE_END = '</w:tbl>';
/** Rows that are text at the same time; the rest are bytes already, or cells still. */
const AT_ONCE = 500;

/** The rows of a table below its header. */
export interface TableRows {
  readonly rows: readonly (readonly MemoCell[])[];
  /** Widths in twips. */
  readonly columns: readonly number[];
  /** Rows that go on over the end of a page; every other is kept whole. */
  readonly splits?: ReadonlySet<number>;
}

/**
 * Puts the rows into the document's part, each table's behind its header. They are written here and not by the library,
 * which holds a document as objects, some 60 KB for a row of six cells: a table of 10,000 rows took over 500 MB, and
 * thirty times as long.
 *
 * @param document `word/document.xml` in which every table has its header alone
 * @param tables in the order in which they stand there
 */
export function putRows(document: Uint8Array, tables: readonly TableRows[]): Uint8Array {
  if (tables.length === 0) return document;
  const pieces = strFromU8(document).split(TABLE_END);
  const bytes: Uint8Array[] = [];
  pieces.forEach((piece, index) => {
    bytes.push(strToU8(piece));
    const table = tables[index];
    if (index === pieces.length - 1) return;
    for (let at = 0; table && at < table.rows.length; at += AT_ONCE)
      bytes.push(strToU8(rowsXml(table, at, Math.min(at + AT_ONCE, table.rows.length))));
    bytes.push(strToU8(TABLE_END));
  });
  return concat(bytes);
}

function rowsXml({ rows, columns, splits }: TableRows, from: number, to: number): string {
  let xml = '';
  for (let at = from; at < to; at += 1)
    xml += rowXml(rows[at] ?? [], rows[at + 1] ?? [], columns, splits?.has(at) ?? false);
  return xml;
}

const ALIGNED = { left: STYLE.cell, center: STYLE.cellCentre, right: STYLE.cellRight } as const;

/** A cell that says `above` is one with the cell over it: the first bears the text, the others go on with it. */
function rowXml(
  row: readonly MemoCell[],
  next: readonly MemoCell[],
  columns: readonly number[],
  splits: boolean,
): string {
  const goesOn = next.some(({ above }) => above) ? startsOfAbove(next) : null;
  let xml = splits ? '<w:tr>' : '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
  let column = 0;
  for (const cell of row) {
    const span = cell.columns ?? 1;
    let width = 0;
    for (let at = column; at < column + span; at += 1) width += columns[at] ?? 0;
    const merge = cell.above ? 'continue' : goesOn?.has(column) ? 'restart' : null;
    xml += cellXml(cell, width, merge);
    column += span;
  }
  return `${xml}</w:tr>`;
}

function startsOfAbove(row: readonly MemoCell[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let column = 0;
  for (const cell of row) {
    if (cell.above) starts.add(column);
    column += cell.columns ?? 1;
  }
  return starts;
}

/** Children of `w:tcPr` in the order of the schema: width, span, merge (ECMA-376, 17.4.69). */
function cellXml(cell: MemoCell, width: number, merge: 'restart' | 'continue' | null): string {
  const span = (cell.columns ?? 1) > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
  const merged = merge === null ? '' : `<w:vMerge w:val="${merge}"/>`;
  const style = cell.section ? STYLE.cellSection : ALIGNED[cell.align ?? 'left'];
  const lines = cell.lines.length > 0 && merge !== 'continue' ? cell.lines : [''];
  let xml = `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${span}${merged}</w:tcPr>`;
  for (const line of lines)
    xml += `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runsXml(oneLine(line))}</w:p>`;
  return `${xml}</w:tc>`;
}

const SYMBOL_RUN = `<w:rPr>${['ascii', 'cs', 'eastAsia', 'hAnsi'].reduce((xml, name) => `${xml} w:${name}="${SYMBOL_FONT}"`, '<w:rFonts')}/></w:rPr>`;

const runsXml = (text: string): string =>
  partsOf(text)
    .map(
      ({ text: part, symbol }) =>
        `<w:r>${symbol ? SYMBOL_RUN : ''}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
    )
    .join('');

/** As the library writes it elsewhere in the same part. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one);

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
