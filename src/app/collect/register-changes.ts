import type { Measure } from '../../domain';
import {
  type Collection,
  type Decisions,
  type ExchangeField,
  fieldColumns,
  reportFieldOf,
} from '../../exchange';
import {
  type Digits,
  type RecognisedRow,
  type RecognisedTable,
  type RegisterCell,
  type RegisterChanges,
  measureCell,
} from '../../tables';
import { type PlanCell, type SheetSnapshot, cellAddress } from '../../workbook';
import type { HereNow } from './here';
import { newMeasure, withText } from './new-measure';

/** A cell that is written: what was taken, and what was chosen of a conflict. */
export interface CellToWrite {
  readonly id: string;
  readonly field: ExchangeField;
  readonly text: string;
}

export function cellsToWrite(outcome: Collection, decisions: Decisions): readonly CellToWrite[] {
  const chosen = outcome.conflicts.flatMap(({ key, id, field, sides }) => {
    const decision = Object.hasOwn(decisions.conflicts, key) ? decisions.conflicts[key] : undefined;
    const side = typeof decision === 'number' ? sides[decision] : undefined;
    return side ? [{ id, field, text: side.text }] : [];
  });
  return [...outcome.taken.map(({ id, field, text }) => ({ id, field, text })), ...chosen];
}

/** The proposed rows that a person wants, by their keys. */
export function rowsToAdd(
  outcome: Collection,
  decisions: Decisions,
  { here, rows }: HereNow,
): ReadonlyMap<string, Measure> {
  const taken = new Set<string | null>([...rows.keys(), ...(here.twice ?? [])]);
  const added = new Map<string, Measure>();
  for (const { key, texts, typedId, addable } of outcome.proposed) {
    if (!addable || !Object.hasOwn(decisions.added, key) || decisions.added[key] !== true) continue;
    const id = typedId !== null && !taken.has(typedId) ? typedId : null;
    taken.add(id);
    added.set(key, newMeasure(texts, id, here.fiscalYear));
  }
  return added;
}

/** What the cells and rows come to on the sheet of the register. */
export function registerChanges(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  { rows }: HereNow,
  cells: readonly CellToWrite[],
  added: readonly Measure[],
  digits: Digits,
): RegisterChanges {
  const { columns } = fieldColumns(table, null);
  const there = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  const filled = (row: number, column: number) =>
    there.get(row)?.some((cell) => cell.column === column && cell.text.trim() !== '') ?? false;
  const measures = new Map<RecognisedRow, Measure>();
  const written: RegisterCell[] = [];
  for (const { id, field, text } of cells) {
    const row = rows.get(id);
    const reported = reportFieldOf(field);
    const [first, ...more] = columns.get(field) ?? [];
    if (!row || !reported || first === undefined) continue;
    const measure = withText(measures.get(row) ?? row.measure, reported.round, reported.field, text);
    measures.set(row, measure);
    written.push({
      row: row.firstRow,
      column: first,
      cell: contentOf(row.measure, measure, reported, text, digits),
    });
    // A measure may span rows, and a field columns: what is said anew is said once.
    for (let at = row.firstRow; at <= row.lastRow; at += 1)
      for (const column of at === row.firstRow ? more : [first, ...more])
        if (filled(at, column)) written.push({ row: at, column, cell: { value: null } });
  }
  return { cells: written, known: table.rows.map((row) => measures.get(row) ?? row.measure), added };
}

/** Cells of the register whose formula is written over: the next calculation would else have said something else. */
export function formulasReplaced({ rows }: SheetSnapshot, { cells }: RegisterChanges): readonly string[] {
  const there = new Map(rows.map((row) => [row.row, row.cells]));
  return cells.flatMap(({ row, column }) => {
    const cell = there.get(row)?.find((one) => one.column === column);
    return cell && cell.formula !== null ? [cellAddress(row, column)] : [];
  });
}

/** Text stays as it is; an address is a link, as everywhere in the register, and goes with the text that it stood for. */
function contentOf(
  before: Measure,
  after: Measure,
  { field, round }: NonNullable<ReturnType<typeof reportFieldOf>>,
  text: string,
  digits: Digits,
): PlanCell {
  const value = text === '' ? null : text;
  if (field !== 'evidence') return { value };
  const linkIn = (measure: Measure) =>
    measureCell('evidence', measure, { round, digits, numbered: false }).link ?? null;
  const [was, is] = [linkIn(before), linkIn(after)];
  return is === null && was === null ? { value } : { value, link: is };
}
