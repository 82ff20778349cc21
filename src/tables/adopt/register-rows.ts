import type { Measure, Round } from '../../domain';
import {
  type CellValue,
  MAX_ROWS,
  type PlanCell,
  type PlanEdit,
  type SheetSnapshot,
  type SnapshotCell,
  overlap,
} from '../../workbook';
import { type Digits, measureCell } from '../layout';
import { usedStyles } from '../layout/look';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognised';
import type { ColumnRole } from '../roles';

type WriteCells = Extract<PlanEdit, { edit: 'write-cells' }>;

/** Columns that are filled by themselves: an empty row of the register has them already. */
const FILLED_ANYWAY: ReadonlySet<ColumnRole> = new Set(['id', 'number', 'late']);
/** A period is one thing in two columns: it is filled in where nothing is known of it, and not in part. */
const PERIOD: ReadonlySet<ColumnRole> = new Set(['period', 'from', 'to']);

/** The register as it stands on its sheet, and what may be written into it. */
export class RegisterRows {
  /** What is to be written, by row: one entry a column of the table. */
  private readonly written = new Map<number, readonly (PlanCell | null)[]>();
  private readonly cells: ReadonlyMap<number, ReadonlyMap<number, SnapshotCell>>;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly table: RecognisedTable,
    private readonly digits: Digits,
  ) {
    this.cells = new Map(
      sheet.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
    );
  }

  /** Empty rows below the last measure that belong to the register, as many as are wanted at most. */
  freeRows(wanted: number): readonly number[] {
    const native = this.sheet.tables.find(({ area }) => overlap(area, this.table.area));
    const last = native ? native.area.bottom - (native.totalsRow ? 1 : 0) : MAX_ROWS - 1;
    const rows: number[] = [];
    for (let row = this.table.area.bottom + 1; row <= last && rows.length < wanted; row += 1) {
      if (this.isFree(row)) rows.push(row);
      // What stands below a table that is no native one ends it.
      else if (!native) break;
    }
    return rows;
  }

  /** Fills the empty cells of a measure's row with what is known elsewhere. */
  fillGaps({ firstRow, lastRow, measure }: RecognisedRow, other: Measure): void {
    const filled = this.table.columns.map((column): PlanCell | null => {
      for (let row = firstRow; row <= lastRow; row += 1) if (this.holds(row, column.column)) return null;
      if (column.role === 'topic' && measure.topic !== null) return null;
      if (PERIOD.has(column.role) && measure.period !== null) return null;
      return this.cell(column, other, false);
    });
    if (filled.some((cell) => cell !== null)) this.written.set(firstRow, filled);
  }

  /** Writes a measure into an empty row. */
  add(row: number, measure: Measure): void {
    const isNew = !this.cells.has(row);
    this.written.set(
      row,
      this.table.columns.map((column) =>
        this.holds(row, column.column) ? null : this.cell(column, measure, isNew),
      ),
    );
  }

  /**
   * One edit for each run of columns without formulas: what these show may be another thing tomorrow, and a plan is
   * refused when a cell it covers has changed.
   */
  edits(): readonly WriteCells[] {
    const rows = [...this.written.keys()].sort((a, b) => a - b);
    const [top, bottom] = [rows[0], rows.at(-1)];
    if (top === undefined || bottom === undefined) return [];
    return this.runs().flatMap(({ left, right }) => {
      const cells = Array.from({ length: bottom - top + 1 }, (_, index) =>
        this.writtenIn(top + index, left, right),
      );
      if (cells.every((row) => row.every((cell) => cell === null))) return [];
      const expected = cells.map((row, index) =>
        row.map((_, at): CellValue => this.cells.get(top + index)?.get(left + at)?.value ?? null),
      );
      const styles = usedStyles(cells);
      return [{ edit: 'write-cells', sheet: this.sheet.name, top, left, rows: cells, expected, styles }];
    });
  }

  private runs(): readonly { left: number; right: number }[] {
    const { left, right } = this.table.area;
    const computed = new Set(
      this.table.columns.flatMap(({ role, column }) => (role === 'late' ? [column] : [])),
    );
    const runs: { left: number; right: number }[] = [];
    for (let column = left; column <= right; column += 1) {
      if (computed.has(column)) continue;
      const last = runs.at(-1);
      if (last?.right === column - 1) last.right = column;
      else runs.push({ left: column, right: column });
    }
    return runs;
  }

  private writtenIn(row: number, left: number, right: number): (PlanCell | null)[] {
    const byColumn = this.written.get(row);
    const cells: (PlanCell | null)[] = Array.from({ length: right - left + 1 }, () => null);
    this.table.columns.forEach(({ column }, index) => {
      if (byColumn && column >= left && column <= right) cells[column - left] = byColumn[index] ?? null;
    });
    return cells;
  }

  /** Where something stands in a row, looks of its own aside. */
  private holds(row: number, column: number): boolean {
    const cell = this.cells.get(row)?.get(column);
    return cell !== undefined && (cell.text.trim() !== '' || cell.formula !== null || cell.error !== null);
  }

  private isFree(row: number): boolean {
    return this.table.columns.every(
      ({ column, role }) => FILLED_ANYWAY.has(role) || !this.holds(row, column),
    );
  }

  /** `null` for what the measure says nothing of. `styled`: the row has no looks yet. */
  private cell({ role, round }: RecognisedColumn, measure: Measure, styled: boolean): PlanCell | null {
    const of: Round = round ?? 12;
    const numbered = this.table.columns.some((column) => column.role === 'number');
    const cell = measureCell(role, measure, { round: of, digits: this.digits, numbered });
    const isEmpty = cell.value === undefined && cell.date === undefined;
    if (isEmpty) return styled ? cell : null;
    // A date has to look like one; all else keeps the looks of the register.
    if (styled || cell.date !== undefined) return cell;
    const { value, link } = cell;
    return { ...(value === undefined ? {} : { value }), ...(link === undefined ? {} : { link }) };
  }
}
