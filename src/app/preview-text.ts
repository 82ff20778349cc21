import { type Place, formatDay } from '../domain';
import type { PlanCell, SnapshotCell, WorkbookSnapshot } from '../workbook';

/** A picture never changes, and a list of findings asks for the preview of each of its fixes. */
const KNOWN = new WeakMap<WorkbookSnapshot, SnapshotCells>();

/** The cells of a workbook by place; each sheet is looked through once, when it is asked for. */
export class SnapshotCells {
  private readonly sheets = new Map<string, ReadonlyMap<string, SnapshotCell>>();

  private constructor(private readonly snapshot: WorkbookSnapshot) {}

  static of(snapshot: WorkbookSnapshot): SnapshotCells {
    const known = KNOWN.get(snapshot) ?? new SnapshotCells(snapshot);
    KNOWN.set(snapshot, known);
    return known;
  }

  at({ sheet, row, column }: Place): SnapshotCell | null {
    return this.sheet(sheet).get(`${row} ${column}`) ?? null;
  }

  /** Every cell of a sheet that holds something. */
  *cells(name: string): Iterable<{ readonly row: number; readonly column: number }> {
    const sheet = this.snapshot.sheets.find((one) => one.name === name);
    for (const { row, cells } of sheet?.rows ?? []) for (const { column } of cells) yield { row, column };
  }

  private sheet(name: string): ReadonlyMap<string, SnapshotCell> {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.snapshot.sheets.find((one) => one.name === name);
    const made = new Map<string, SnapshotCell>();
    for (const { row, cells } of sheet?.rows ?? [])
      for (const cell of cells) made.set(`${row} ${cell.column}`, cell);
    this.sheets.set(name, made);
    return made;
  }
}

/** Whether a cell holds already what the plan writes into it; an empty text is an empty cell. */
export function isSame(before: SnapshotCell | null, after: PlanCell | null): boolean {
  if (after?.formula !== undefined) return before?.formula === after.formula;
  if (before !== null && before.formula !== null) return false;
  if (after?.date !== undefined) return before?.date === after.date;
  if (before?.error != null) return false;
  return (before?.value ?? '') === (after?.value ?? '');
}

/** A formula with its `=`, else what the cell shows. */
export function shownBefore(cell: SnapshotCell | null): string {
  return cell === null ? '' : (cell.formula ?? cell.text);
}

/** A formula with its `=`; a day in the Buddhist era, as the sheets of ours show it. */
export function shownAfter(cell: PlanCell | null): string {
  if (cell === null) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (cell.date !== undefined) return formatDay(cell.date, 'short', 'arabic');
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value ?? '');
}
