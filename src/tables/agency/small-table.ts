import {
  MAILBOX_COLUMNS,
  MAILBOX_KEY_COLUMNS,
  REFERENCE_COLUMNS,
  REFERENCE_KEY_COLUMNS,
  SCORE_COLUMNS,
  SCORE_KEY_COLUMNS,
  SIGNATURE_COLUMNS,
  SIGNATURE_KEY_COLUMNS,
} from './columns';
import { AGENCY_FIELDS } from './fields';
import { LabelIndex } from './labels';
import type { TextRow } from './sheet-grid';

/** One row of a small table: texts by column key; an empty cell is left out. */
export interface SmallTableRow<Key extends string> {
  readonly row: number;
  readonly texts: Readonly<Partial<Record<Key, string>>>;
}

export interface SmallTable<Key extends string> {
  /** 0-based row of the headers. */
  readonly header: number;
  /** 0-based column of each key. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  readonly rows: readonly SmallTableRow<Key>[];
}

const FIELDS = new LabelIndex(AGENCY_FIELDS);
const SCORES = new LabelIndex(SCORE_COLUMNS);
const SIGNATURES = new LabelIndex(SIGNATURE_COLUMNS);
const REFERENCES = new LabelIndex(REFERENCE_COLUMNS);
const MAILBOXES = new LabelIndex(MAILBOX_COLUMNS);

/** The table of ITA scores, or `null`. */
export const scoreTable = (rows: readonly TextRow[]) => smallTable(rows, SCORES, SCORE_KEY_COLUMNS);

/** The table of the signature chain, or `null`. */
export const signatureTable = (rows: readonly TextRow[]) =>
  smallTable(rows, SIGNATURES, SIGNATURE_KEY_COLUMNS);

/** The table of earlier memos, or `null`. */
export const referenceTable = (rows: readonly TextRow[]) =>
  smallTable(rows, REFERENCES, REFERENCE_KEY_COLUMNS);

/** The table of e-mail addresses, or `null`. */
export const mailboxTable = (rows: readonly TextRow[]) => smallTable(rows, MAILBOXES, MAILBOX_KEY_COLUMNS);

/**
 * The first table whose header row has the key columns, down to the header of another table or the next
 * field. Blank rows do not end it: people leave some.
 */
function smallTable<Key extends string>(
  rows: readonly TextRow[],
  index: LabelIndex<Key>,
  keyColumns: readonly Key[],
): SmallTable<Key> | null {
  const start = rows.findIndex((row) => isHeader(row, index, keyColumns));
  const header = rows[start];
  if (!header) return null;
  const keys = new Map<number, Key>();
  for (const { column, text } of header.cells) {
    const key = index.find(text);
    if (key !== null && ![...keys.values()].includes(key)) keys.set(column, key);
  }
  const found: SmallTableRow<Key>[] = [];
  const below = rows.slice(start + 1);
  for (const [at, row] of below.entries()) {
    if (startsSomethingElse(row) || isHeading(row, below[at + 1])) break;
    const texts: Partial<Record<Key, string>> = {};
    for (const { column, text } of row.cells) {
      const key = keys.get(column);
      if (key !== undefined) texts[key] = text;
    }
    if (Object.keys(texts).length > 0) found.push({ row: row.row, texts });
  }
  const columns = Object.fromEntries([...keys].map(([column, key]) => [key, column]));
  return { header: header.row, columns: columns as Partial<Record<Key, number>>, rows: found };
}

function isHeader<Key extends string>(
  row: TextRow,
  index: LabelIndex<Key>,
  keyColumns: readonly Key[],
): boolean {
  const keys = new Set(row.cells.map((cell) => index.find(cell.text)));
  return keyColumns.every((key) => keys.has(key));
}

function startsSomethingElse(row: TextRow): boolean {
  const [first] = row.cells;
  return (
    (first !== undefined && FIELDS.find(first.text) !== null) ||
    isHeader(row, SCORES, SCORE_KEY_COLUMNS) ||
    isHeader(row, SIGNATURES, SIGNATURE_KEY_COLUMNS) ||
    isHeader(row, REFERENCES, REFERENCE_KEY_COLUMNS) ||
    isHeader(row, MAILBOXES, MAILBOX_KEY_COLUMNS)
  );
}

/** The line over the table of e-mail addresses: above it stands the signature chain, which would take it for an opinion. */
function isHeading(row: TextRow, next: TextRow | undefined): boolean {
  return row.cells.length === 1 && next !== undefined && isHeader(next, MAILBOXES, MAILBOX_KEY_COLUMNS);
}
