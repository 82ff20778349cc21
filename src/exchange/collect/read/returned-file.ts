import { type Finding, finding } from '../../../domain';
import { type RecognisedTable, agencyInTitles } from '../../../tables';
import type { SheetSnapshot, WorkbookProblem, WorkbookSnapshot } from '../../../workbook';
import type { BesideCells, WorkbookProperties } from '../../../workbook/file';
import type { ReturnedFile, ReturnedRow } from '../../returned';
import type { Sending } from '../../sending';
import { besideNotes } from './beside-notes';
import { CellLinks } from './cell-links';
import { CellNotes } from './cell-notes';
import { Codes } from './codes';
import { type FieldColumns, fieldColumns } from './field-columns';
import { fileNotes, lostColumns, otherSheets, otherTables, severalTables } from './file-notes';
import { isForm, typedAbove, typedInHeader } from './form-texts';
import { ourTables } from './our-tables';
import { type ReadRow, tableRows } from './table-rows';

/** What a returned file may cost to read. */
export const RETURNED_LIMITS = {
  /** Rows of a sheet that hold something. */
  rows: 20_000,
  /** Bytes of the file. */
  bytes: 64 * 1024 * 1024,
} as const;

/** Why a returned file cannot be read; the sentence is in `i18n` under its code, and names the file. */
export type ReturnProblem =
  | WorkbookProblem
  /** No table of measures in it. */
  | 'no-table'
  /** Several tables, and nothing tells which is meant. `detail`: their sheets */
  | 'several-tables'
  /** `detail`: how many are read at the most */
  | 'too-many-rows'
  | 'unexpected';

export type ReadReturned =
  | { readonly outcome: 'read'; readonly file: ReturnedFile }
  | {
      readonly outcome: 'unreadable';
      readonly name: string;
      readonly problem: ReturnProblem;
      readonly detail: string | number | null;
    };

/** A returned workbook as opened. */
export interface OpenedReturn {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly properties: WorkbookProperties;
  /** What lies on its sheets beside their cells, by their names. */
  readonly beside: ReadonlyMap<string, BesideCells>;
  /** What its own part tells of it. */
  readonly sending: Sending | null;
}

/** Reads what a department filled in, however the file was saved, renamed, sorted or added to. */
export function returnedFile({ name, snapshot, properties, beside, sending }: OpenedReturn): ReadReturned {
  const { sheets } = snapshot;
  const small = sheets.filter(({ rows }) => rows.length <= RETURNED_LIMITS.rows);
  const codes = new Codes({ sheets: small });
  const found = ourTables({ ...snapshot, sheets: small }, codes);
  if (found.outcome === 'none') {
    const isTooMany = small.length < sheets.length;
    return isTooMany
      ? { outcome: 'unreadable', name, problem: 'too-many-rows', detail: RETURNED_LIMITS.rows }
      : { outcome: 'unreadable', name, problem: 'no-table', detail: null };
  }
  if (found.outcome === 'several')
    return { outcome: 'unreadable', name, problem: 'several-tables', detail: found.sheets.join(', ') };
  const { tables, others } = found;
  const [first] = tables;
  const parts = tables.flatMap((table) => {
    const sheet = sheets.find((one) => one.name === table.sheet);
    const links = new CellLinks(beside.get(table.sheet)?.links ?? []);
    return sheet ? [readTable(name, sheet, table, others, codes, links, sending)] : [];
  });
  const fields = new Set(parts.flatMap(({ columns }) => columns.fields));
  const titles = first ? linesAbove(first, sheets) : [];
  const file: ReturnedFile = {
    name,
    savedBy: properties.savedBy,
    savedAt: properties.savedAt,
    sending,
    agency: agencyInTitles(titles)?.name ?? null,
    fiscalYear: first?.fiscalYear ?? null,
    round: first?.round ?? null,
    fields: [...fields],
    rows: parts.flatMap(({ rows }) => rows),
    notes: [
      ...fileNotes(name, properties),
      ...(tables.length > 1 ? [severalTables(name, tables)] : []),
      ...otherSheets(name, sheets, tables),
      ...otherTables(name, tables, others),
      ...lostColumns(name, sending, fields),
      ...parts.flatMap(({ notes }) => notes),
      ...besideNotes(name, sheets, beside),
    ],
  };
  return { outcome: 'read', file };
}

interface ReadTable {
  readonly columns: FieldColumns;
  readonly rows: readonly ReturnedRow[];
  readonly notes: readonly Finding[];
}

function readTable(
  file: string,
  sheet: SheetSnapshot,
  table: RecognisedTable,
  others: readonly RecognisedTable[],
  codes: Codes,
  links: CellLinks,
  sending: Sending | null,
): ReadTable {
  const columns = fieldColumns(table, sending?.round ?? null);
  const below = others.filter(
    (one) => one.sheet === table.sheet && one.headerRows.first > table.headerRows.last,
  );
  const next = Math.min(...below.map(({ headerRows }) => headerRows.first), Infinity);
  const { rows, lines } = tableRows(sheet, table, columns, codes.of(sheet.name), links, next);
  const cells = new CellNotes(file, sheet.name);
  const { first, last } = table.headerRows;
  const isSent = codes.of(sheet.name).size > 0 || sending !== null || isForm(sheet, first);
  const { fieldAt, ids } = columns;
  // A form has no other columns: one that would be known in another table was added by someone.
  const asked = isSent ? { ...columns, known: new Set([...fieldAt.keys(), ...ids]) } : columns;
  for (const row of isSent ? sheet.rows : [])
    if (row.row < first) for (const cell of typedAbove(row)) cells.beside(row.row, cell);
    else if (row.row <= last) for (const cell of typedInHeader(row, asked)) cells.beside(row.row, cell);
  cells.look(rows, asked, links);
  const read = new Set([...rows.map(({ row }) => row.row), ...lines.map(({ row }) => row)]);
  cells.around(sheet, { first: last, last: next }, read, asked);
  const sent = new Map((sending?.rows ?? []).map((row) => [row.id, row]));
  const left = table.area.left;
  const [line] = lines;
  return {
    columns,
    rows: rows.map((row) => returnedRow(row, sheet.name, left, sent)),
    notes: [
      ...cells.findings(),
      ...(line
        ? [finding('exchange.below', null, { file, sheet: sheet.name, count: lines.length, text: line.text })]
        : []),
    ],
  };
}

function returnedRow(
  { row, code, typedId, texts, unread }: ReadRow,
  sheet: string,
  column: number,
  sent: ReadonlyMap<string, Sending['rows'][number]>,
): ReturnedRow {
  const id = code?.id ?? typedId;
  const told = id === null ? undefined : sent.get(id);
  const coded = code && { id: code.id, editable: code.editable, hashes: code.hashes, texts: null };
  return {
    id,
    sent: told ?? coded,
    code,
    typedId,
    texts,
    unread,
    place: { sheet, row: row.row, column },
  };
}

/** Rows above a header that are looked at for who sent the workbook. */
const MOST_LINES = 20;

function linesAbove({ sheet, headerRows }: RecognisedTable, sheets: readonly SheetSnapshot[]): string[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows
    .filter(({ row }) => row < headerRows.first && row >= headerRows.first - MOST_LINES)
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter((text) => text.trim() !== '');
}
