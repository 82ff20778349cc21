import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { MemoAnnex, MemoTable } from '../model';
import { annex, ownCell } from './annex';

/** The part that holds the text. */
export const DOCUMENT = 'word/document.xml';
const TABLE_END = '</w:tbl>';
const ROW_START = /<w:tr[ >]/;

/**
 * Rows written at once. The library holds a whole document as objects, some 60 KB for a row of six cells: a table of
 * 10,000 rows took over 500 MB. In parts of this size it takes a part's memory, and the rest is text.
 */
const PART = 500;

/** The annex with as many rows as are written at once. */
export const firstPart = (one: MemoAnnex): MemoAnnex => withRows(one, one.table.rows.slice(0, PART));

/**
 * Puts the rest of the rows into the document's part, each table's at its end. The rows are written by the library
 * too, in small documents of their own, and moved as they are: they refer to nothing but styles.
 *
 * @param document `word/document.xml` with the first part of each annex; its last tables are theirs, in order
 * @param width of the tables in twips, where the paper is not ours
 */
export async function addOtherParts(
  document: Uint8Array,
  annexes: readonly MemoAnnex[],
  width?: number,
): Promise<Uint8Array> {
  if (annexes.every(({ table }) => table.rows.length <= PART)) return document;
  const pieces = strFromU8(document).split(TABLE_END);
  const before = pieces.length - 1 - annexes.length;
  const bytes: Uint8Array[] = [];
  for (const [index, piece] of pieces.entries()) {
    bytes.push(strToU8(piece));
    const one = annexes[index - before];
    if (one)
      for (let at = PART; at < one.table.rows.length; at += PART) bytes.push(await rowsFrom(one, at, width));
    if (index < pieces.length - 1) bytes.push(strToU8(TABLE_END));
  }
  return concat(bytes);
}

async function rowsFrom(one: MemoAnnex, at: number, width?: number): Promise<Uint8Array> {
  const [first = [], ...others] = one.table.rows.slice(at, at + PART);
  const part = withRows(
    { key: one.key, orientation: one.orientation, titles: [], table: one.table },
    [first.map(ownCell), ...others],
    [],
  );
  const packed = await Packer.toArrayBuffer(new Document({ sections: [{ children: annex(part, width) }] }));
  const written = unzipSync(new Uint8Array(packed), { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  const text = strFromU8(written ?? new Uint8Array());
  return strToU8(text.slice(text.search(ROW_START), text.indexOf(TABLE_END)));
}

const withRows = (one: MemoAnnex, rows: MemoTable['rows'], header = one.table.header): MemoAnnex => ({
  ...one,
  table: { ...one.table, header, rows },
});

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
