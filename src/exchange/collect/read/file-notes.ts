import { type Finding, finding } from '../../../domain';
import { type RecognisedTable, columnHeader } from '../../../tables';
import type { SheetSnapshot } from '../../../workbook';
import type { WorkbookProperties } from '../../../workbook/file';
import { type ExchangeField, fieldsOfRound, reportFieldOf } from '../../field';
import type { Sending } from '../../sending';
import { isNotesSheet } from './form-texts';

/** What was in the file and stays out of the register. */
export function fileNotes(file: string, { macros, linkedFiles }: WorkbookProperties): Finding[] {
  return [
    ...(macros ? [finding('exchange.macros', null, { file })] : []),
    ...(linkedFiles > 0 ? [finding('exchange.linked', null, { file, count: linkedFiles })] : []),
  ];
}

export function severalTables(file: string, tables: readonly RecognisedTable[]): Finding {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return finding('exchange.several', null, { file, count: tables.length, sheets: sheets.join(', ') });
}

/** What someone has put on sheets of their own beside the form, hidden or not: nobody merges it, and it may matter. */
export function otherSheets(
  file: string,
  sheets: readonly SheetSnapshot[],
  tables: readonly RecognisedTable[],
): readonly Finding[] {
  const merged = new Set(tables.map(({ sheet }) => sheet));
  const names = sheets.flatMap(({ name, mark, rows }) => {
    const isForm = merged.has(name) || isNotesSheet({ name, mark });
    return isForm || rows.length === 0 ? [] : [name];
  });
  if (names.length === 0) return [];
  return [finding('exchange.sheets', null, { file, sheets: names.join(', '), count: names.length })];
}

/** A table of their own on the sheet of the form. */
export function otherTables(
  file: string,
  tables: readonly RecognisedTable[],
  others: readonly RecognisedTable[],
): readonly Finding[] {
  const merged = new Set(tables.map(({ sheet }) => sheet));
  return others.flatMap((table) => {
    const { sheet, rows } = table;
    if (tables.includes(table) || !merged.has(sheet) || rows.length === 0) return [];
    const text = rows[0]?.measure.title ?? '';
    return [finding('exchange.below', null, { file, sheet, count: rows.length, text })];
  });
}

/** What was asked for, and has no column any more. */
export function lostColumns(
  file: string,
  sending: Sending | null,
  fields: ReadonlySet<ExchangeField>,
): readonly Finding[] {
  const lost = sending ? fieldsOfRound(sending.round).filter((field) => !fields.has(field)) : [];
  if (lost.length === 0) return [];
  const headers = lost.flatMap((field) => {
    const reported = reportFieldOf(field);
    return reported ? columnHeader(reported.field, reported.round, 'thai') : [];
  });
  return [finding('exchange.columns', null, { file, columns: headers.join(', '), count: lost.length })];
}
