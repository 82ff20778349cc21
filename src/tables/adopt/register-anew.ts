import type { Day, Measure } from '../../domain';
import {
  type Area,
  type PlanCell,
  type PlanEdit,
  type SheetSnapshot,
  type SnapshotCell,
} from '../../workbook';
import { STANDARD_TABLES, type Wording, columnHeader } from '../catalogue';
import { type Digits, registerEdits } from '../layout';
import { usedStyles } from '../layout/look';
import type { RecognisedTable } from '../recognised';

export interface AnewOptions {
  readonly digits: Digits;
  readonly today: Day;
}

export type RegisterAnew =
  | { readonly outcome: 'edits'; readonly edits: readonly PlanEdit[] }
  /** A cell of the user's own that a register made anew would lose. */
  | { readonly outcome: 'has-more'; readonly area: Area };

const { columns: COLUMNS } = STANDARD_TABLES.register;
const LANGUAGES = ['thai', 'english'] as const satisfies readonly (keyof Wording)[];

/**
 * The register as a whole with more rows: a native table grows only so. Only where nothing but our titles, our columns
 * and their words stands on the sheet; every word that is there stays as it was typed.
 * @param known the measures of the register's rows, gaps filled
 */
export function registerAnew(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  known: readonly Measure[],
  added: readonly Measure[],
  options: AnewOptions,
): RegisterAnew {
  const language = LANGUAGES.find((one) => hasHeaders(table, one));
  const own = ownCell(sheet, table);
  if (language === undefined)
    return { outcome: 'has-more', area: { ...table.area, bottom: table.headerRows.last } };
  if (own) return { outcome: 'has-more', area: own };
  const titles = sheet.rows
    .filter(({ row }) => row < table.area.top)
    .map(({ cells }) => cells[0]?.text ?? '');
  const edits = registerEdits(
    [...known, ...added],
    { ...options, titles, language, lists: true },
    sheet.name,
  );
  return { outcome: 'edits', edits: edits.map((edit) => withWords(edit, sheet, table, titles.length + 1)) };
}

function hasHeaders({ area, columns }: RecognisedTable, language: keyof Wording): boolean {
  return (
    area.left === 0 &&
    columns.length === COLUMNS.length &&
    COLUMNS.every(({ role, round = null, header }, index) => {
      const own = columns[index];
      const wanted = header?.[language] ?? columnHeader(role, round, language);
      return own?.column === index && own.header === wanted;
    })
  );
}

/** The first cell on the sheet that is not ours, or a measure over several rows. */
function ownCell(sheet: SheetSnapshot, table: RecognisedTable): Area | null {
  const measures = new Set(table.rows.map(({ firstRow }) => firstRow));
  const late = COLUMNS.findIndex(({ role }) => role === 'late');
  for (const { row, cells } of sheet.rows)
    for (const cell of cells) {
      const { column, formula, error, text } = cell;
      if (text.trim() === '' && formula === null && error === null) continue;
      const here = { top: row, left: column, bottom: row, right: column };
      const isLate = column === late && row > table.headerRows.last;
      if (error !== null || (formula !== null && !isLate)) return here;
      if (row < table.area.top ? column > 0 : column >= COLUMNS.length) return here;
      const isBlankRow = column === 0 || isLate;
      if (row > table.headerRows.last && !measures.has(row) && !isBlankRow) return here;
    }
  const [merge] = sheet.merges;
  if (merge) return merge;
  const high = table.rows.find(({ firstRow, lastRow }) => lastRow > firstRow);
  return high ? { ...table.area, top: high.firstRow, bottom: high.lastRow } : null;
}

/** The words that stand in the register, instead of what they were understood as. */
function withWords(edit: PlanEdit, sheet: SheetSnapshot, table: RecognisedTable, first: number): PlanEdit {
  if (edit.edit !== 'put-sheet') return edit;
  const cells = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  const rows = edit.content.rows.map((row, index) => {
    const there = table.rows[index - first];
    if (!there) return row;
    const typed = new Map((cells.get(there.firstRow) ?? []).map((cell) => [cell.column, cell]));
    return row.map((cell, column) => worded(cell, typed.get(column)));
  });
  return { ...edit, content: { ...edit.content, rows, styles: usedStyles(rows) } };
}

function worded(cell: PlanCell | null, typed: SnapshotCell | undefined): PlanCell | null {
  if (!typed || typed.formula !== null || typed.value === null || typed.text.trim() === '') return cell;
  if (typed.date !== null) return cell?.date === undefined ? cell : { ...cell, date: typed.date };
  if (cell?.date === undefined && cell?.value === typed.value) return cell;
  const { style = 'text', link } = cell ?? {};
  const isDate = cell?.date !== undefined || style.endsWith('Date');
  return {
    value: typed.value,
    style: isDate ? 'center' : style,
    ...(link !== undefined && link === typed.value ? { link } : {}),
  };
}
