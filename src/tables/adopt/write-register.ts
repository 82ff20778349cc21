import type { Measure } from '../../domain';
import type { Area, PlanCell, PlanEdit, SheetSnapshot, SnapshotCell } from '../../workbook';
import { withIds } from '../layout/register-sheet';
import type { RecognisedTable } from '../recognised';
import { type AnewOptions, registerAnew } from './register-anew';
import { RegisterRows } from './register-rows';

/** A cell of the register that gets another content; its look stays. */
export interface RegisterCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/** What is to be written into a register that is there. */
export interface RegisterChanges {
  readonly cells: readonly RegisterCell[];
  /** The measures of its rows as the cells leave them, in their order. */
  readonly known: readonly Measure[];
  /** Measures that it does not have; those without an id get the next free one. */
  readonly added: readonly Measure[];
}

export interface WrittenRegister {
  readonly edits: readonly PlanEdit[];
  /** The measures that are added, with their ids. */
  readonly added: readonly Measure[];
  /** Cells of the user's own, for which no row could be added: a native table grows only when put anew. */
  readonly inTheWay: Area | null;
}

/**
 * Writes cells of a register and adds measures to it. Its empty rows are filled first; when they do not suffice it is put
 * anew as a whole, with the cells as they are to be; and where that would lose something, only the cells are written.
 */
export function writtenRegister(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  { cells, known, added }: RegisterChanges,
  options: AnewOptions,
): WrittenRegister {
  const written = cellEdits(sheet, cells);
  if (added.length === 0) return { edits: written, added: [], inTheWay: null };
  const fresh = withIds([...known, ...added]).slice(known.length);
  const rows = new RegisterRows(sheet, table, options.digits);
  const free = rows.freeRows(fresh.length);
  if (free.length === fresh.length) {
    free.forEach((row, index) => {
      const measure = fresh[index];
      if (measure) rows.add(row, measure);
    });
    return { edits: [...written, ...rows.edits()], added: fresh, inTheWay: null };
  }
  const anew = registerAnew(withCells(sheet, cells), table, known, fresh, options);
  return anew.outcome === 'edits'
    ? { edits: anew.edits, added: fresh, inTheWay: null }
    : { edits: written, added: [], inTheWay: anew.area };
}

/** Cells beside each other in one edit, so that nothing between them is held to what it was. */
function cellEdits(sheet: SheetSnapshot, cells: readonly RegisterCell[]): PlanEdit[] {
  const rows = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: RegisterCell[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.row === one.row && last.column === one.column - 1) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run): PlanEdit[] => {
    const [first] = run;
    if (!first) return [];
    const there = new Map((rows.get(first.row) ?? []).map((cell) => [cell.column, cell.value]));
    return [
      {
        edit: 'write-cells',
        sheet: sheet.name,
        top: first.row,
        left: first.column,
        rows: [run.map(({ cell }) => cell)],
        expected: [run.map(({ column }) => there.get(column) ?? null)],
        styles: {},
      },
    ];
  });
}

/** The sheet as it will be read when the cells are written. */
function withCells(sheet: SheetSnapshot, cells: readonly RegisterCell[]): SheetSnapshot {
  const byRow = new Map<number, RegisterCell[]>();
  for (const one of cells) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  const there = new Set(sheet.rows.map(({ row }) => row));
  const missing = [...byRow.keys()].filter((row) => !there.has(row));
  const rows = [...sheet.rows, ...missing.map((row) => ({ row, hidden: false, cells: [] }))];
  return {
    ...sheet,
    rows: rows
      .sort((a, b) => a.row - b.row)
      .map((row) => {
        const changed = byRow.get(row.row);
        if (!changed) return row;
        const columns = new Set(changed.map(({ column }) => column));
        const kept = row.cells.filter(({ column }) => !columns.has(column));
        const all = [...kept, ...changed.flatMap(snapshotCell)].sort((a, b) => a.column - b.column);
        return { ...row, cells: all };
      }),
  };
}

function snapshotCell({ column, cell: { value } }: RegisterCell): SnapshotCell[] {
  if (value === undefined || value === null || value === '') return [];
  return [{ column, value, text: String(value), formula: null, date: null, error: null }];
}
