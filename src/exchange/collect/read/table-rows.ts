import {
  EMPTY_MEASURE,
  type Measure,
  cleanText,
  looseKey,
  splitNumber,
  splitOwners,
  splitSteps,
  withoutMarkup,
} from '../../../domain';
import { LINE_WORDS, NOTHING, type RecognisedRow, type RecognisedTable, SIGNER } from '../../../tables';
import type { SheetSnapshot, SnapshotCell, SnapshotRow } from '../../../workbook';
import { type ExchangeField, reportFieldOf } from '../../field';
import type { RowCode } from '../../row-code';
import { type RowTexts, rowTexts } from '../../row-texts';
import { typedTexts } from '../../typed-texts';
import { type SheetCodes, codeOf } from './codes';
import { isUnread } from './cell-notes';
import type { CellLinks } from './cell-links';
import type { FieldColumns } from './field-columns';

/** One row of a sheet as it was filled in. */
export interface ReadRow {
  readonly row: SnapshotRow;
  readonly code: RowCode | null;
  readonly typedId: string | null;
  readonly texts: RowTexts;
  /** Fields whose cells hold an error: what they said is gone. */
  readonly unread: readonly ExchangeField[];
}

/** What stands below the header of a table. */
export interface TableRows {
  readonly rows: readonly ReadRow[];
  /** Lines that are no measures: signatures and the like, by what they say. */
  readonly lines: readonly { readonly row: number; readonly text: string }[];
}

/**
 * Every row below a header in which something stands, one for one, down to the next table: hidden ones, those that were
 * inserted, and those that reading for a report would put together with the row above.
 * @param next the row of the next header over the same columns, else as many as there are
 */
export function tableRows(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  columns: FieldColumns,
  codes: SheetCodes,
  links: CellLinks,
  next: number,
): TableRows {
  const recognised = new Map(
    table.rows.filter((one) => one.firstRow === one.lastRow).map((one) => [one.firstRow, one]),
  );
  const headers = new Map(table.columns.map(({ column, header }) => [column, looseKey(header)]));
  const rows: ReadRow[] = [];
  const lines: { row: number; text: string }[] = [];
  for (const row of sheet.rows) {
    if (row.row <= table.headerRows.last || row.row >= next) continue;
    const code = codes.get(row.row) ?? null;
    const own = row.cells.filter(({ column }) => columns.fieldAt.has(column));
    const typedId = idIn(row, columns);
    if (code === null && typedId === null && own.length === 0) continue;
    const known = recognised.get(row.row);
    if (code === null && known === undefined) {
      if (isHeader(row, headers)) continue;
      const closing = closingText(row);
      if (closing !== null) {
        lines.push({ row: row.row, text: closing });
        continue;
      }
    }
    const unread = own.flatMap((cell) => (isUnread(cell) ? (columns.fieldAt.get(cell.column) ?? []) : []));
    const texts = known ? recognisedTexts(known, own, columns) : plainTexts(own, columns);
    rows.push({ row, code, typedId, texts: links.added(texts, row.row, own, columns), unread });
  }
  return { rows, lines };
}

function recognisedTexts(
  row: RecognisedRow,
  cells: readonly SnapshotCell[],
  columns: FieldColumns,
): RowTexts {
  const { measure, report, readings } = row;
  const { round, fields, fieldAt } = columns;
  const isFiled = Object.keys(measure.reports).length > 0 || report === null || round === null;
  const texts = typedTexts(isFiled ? row : { ...row, measure: { ...measure, reports: { [round]: report } } });
  // Below a header that someone emptied reading for a report may take a cell for its neighbour's; here it is told instead.
  const strayed = readings.filter(({ places }) => places.some(({ column }) => !fieldAt.has(column)));
  // Words that name no day are words still.
  const own = fields.filter((field) =>
    field === 'period'
      ? texts.period === ''
      : strayed.some((one) => one.field === reportFieldOf(field)?.field),
  );
  if (own.length === 0) return texts;
  const plain = plainTexts(cells, columns);
  return { ...texts, ...Object.fromEntries(own.map((field) => [field, plain[field]])) };
}

/** A row that reading for a report does not take for a measure by itself: its cells as they stand. */
function plainTexts(cells: readonly SnapshotCell[], { fieldAt }: FieldColumns): RowTexts {
  const said = new Map<ExchangeField, string[]>();
  const days: string[] = [];
  for (const cell of cells) {
    const field = fieldAt.get(cell.column);
    const text = cell.error === null ? cleanText(withoutMarkup(cell.text)) : '';
    if (field === undefined || NOTHING.test(text)) continue;
    if (field === 'period') days.push(cell.date ?? text);
    else said.set(field, [...(said.get(field) ?? []), text]);
  }
  const textOf = (field: ExchangeField) => said.get(field)?.join('\n') ?? '';
  const measure: Measure = {
    ...EMPTY_MEASURE,
    topic: textOf('topic'),
    title: splitNumber(textOf('measure')).title,
    steps: splitSteps(textOf('steps')),
    owners: splitOwners(textOf('owner')),
    monitoring: textOf('monitoring'),
  };
  const reported = [...said.keys()].filter((field) => reportFieldOf(field) !== null);
  return {
    ...rowTexts(measure),
    period: days.join('/'),
    ...Object.fromEntries(reported.map((field) => [field, textOf(field)])),
  };
}

function idIn({ cells }: SnapshotRow, { ids }: FieldColumns): string | null {
  for (const { column, text, error } of cells) {
    if (!ids.includes(column) || error !== null || codeOf(text)) continue;
    const id = cleanText(text);
    if (!NOTHING.test(id)) return id;
  }
  return null;
}

/** The header once more, as at a page break. */
function isHeader({ cells }: SnapshotRow, headers: ReadonlyMap<number, string>): boolean {
  const same = cells.filter(
    ({ column, text }) => text.trim() !== '' && headers.get(column) === looseKey(text),
  );
  return same.length >= 2;
}

const CLOSING = LINE_WORDS.closing.map(looseKey);

/** A line below a table, such as a signature: what it says, or `null` when it may be a row. */
function closingText({ cells }: SnapshotRow): string | null {
  const texts = cells.map(({ text }) => cleanText(text)).filter((text) => text !== '');
  const [first] = texts;
  if (first === undefined || texts.length > 3) return null;
  const key = looseKey(first.slice(0, 40));
  const isClosing = CLOSING.some((word) => key.startsWith(word)) || texts.every((text) => SIGNER.test(text));
  return isClosing ? texts.join(' ') : null;
}
