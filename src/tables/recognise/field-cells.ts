import { type Place, type Round, readStatus } from '../../domain';
import { NOTHING } from '../catalogue';
import type { ColumnRole } from '../roles';
import type { Body } from './body';
import type { Grid, GridCell } from './grid';
import type { Header, HeaderColumn } from './header';
import { remembering } from './remembering';

const NO_COLUMNS: readonly HeaderColumn[] = [];
const NO_CELLS: readonly GridCell[] = [];

/** Looks up what a measure's rows hold in the columns of a role, merges resolved. One for a table. */
export class FieldCells {
  private readonly columns = new Map<ColumnRole, Map<Round | null, HeaderColumn[]>>();
  private readonly months: readonly HeaderColumn[];
  /** Cells merged over rows, with the first rows of the measures they were read for. */
  readonly shared = new Map<GridCell, { readonly role: ColumnRole; readonly measures: Set<number> }>();
  /** The same few words fill a column of statuses. */
  readonly readStatus = remembering(readStatus);
  /** Cells with an error that were met. */
  readonly errors = new Set<GridCell>();

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly swallowed: Body['swallowed'],
  ) {
    // Columns of months are kept apart from a column of periods.
    this.months = header.columns.filter(({ role, slice }) => role === 'period' && slice !== null);
    for (const column of header.columns) {
      if (column.slice) continue;
      const ofRole = this.columns.get(column.role) ?? new Map<Round | null, HeaderColumn[]>();
      this.columns.set(column.role, ofRole);
      ofRole.set(column.round, [...(ofRole.get(column.round) ?? []), column]);
    }
  }

  has(role: ColumnRole, round: Round | null = null): boolean {
    return this.columns.get(role)?.has(round) ?? false;
  }

  columnsOf(role: ColumnRole, round: Round | null = null): readonly HeaderColumn[] {
    return this.columns.get(role)?.get(round) ?? NO_COLUMNS;
  }

  /** The columns of single months or quarters. */
  slices(): readonly HeaderColumn[] {
    return this.months;
  }

  /** What is to be seen in a column in one of the rows, a bar that is merged over several months included. */
  marks({ column }: HeaderColumn, rows: readonly number[]): readonly GridCell[] {
    return rows.flatMap((row) => this.grid.shown(row, column) ?? []);
  }

  /** The columns there are of some roles, each role with each of its rounds once. */
  columnKinds(roles: ReadonlySet<ColumnRole>): readonly HeaderColumn[] {
    return [...this.columns].flatMap(([role, ofRole]) =>
      roles.has(role) ? [...ofRole.values()].flatMap(([first]) => first ?? []) : [],
    );
  }

  /** The cells of a role over the rows of one measure, in reading order, each once. */
  read(role: ColumnRole, rows: readonly number[], round: Round | null = null): readonly GridCell[] {
    const columns = this.columnsOf(role, round);
    if (columns.length === 0) return NO_CELLS;
    const found = new Set<GridCell>();
    for (const column of columns)
      for (const row of rows)
        for (let at = column.column; at <= column.last; at += 1) {
          const cell = this.cellAt(row, at, column);
          if (cell) found.add(cell);
        }
    for (const cell of found) this.note(cell, role, rows[0] ?? cell.row);
    return [...found];
  }

  /** As `read`, without cells that say only "none" or hold an error. */
  worded(role: ColumnRole, rows: readonly number[], round: Round | null = null): readonly GridCell[] {
    return this.read(role, rows, round).filter((cell) => cell.error === null && !NOTHING.test(cell.text));
  }

  /** Where a role's cell of a row would stand. */
  placeOf(role: ColumnRole, row: number, round: Round | null = null): Place | null {
    const [column] = this.columnsOf(role, round);
    return column ? this.grid.place({ row, column: column.column }) : null;
  }

  place(cell: { readonly row: number; readonly column: number }): Place {
    return this.grid.place(cell);
  }

  private cellAt(row: number, column: number, { column: first }: HeaderColumn): GridCell | null {
    const merge = this.grid.merge(row, column);
    // A merge that reaches over from another column or from the header says nothing in this one.
    if (merge && (merge.left < first || merge.top <= this.header.bottom)) return null;
    const cell = this.grid.shown(row, column);
    return cell && !this.swallowed.has(cell) ? cell : null;
  }

  private note(cell: GridCell, role: ColumnRole, measure: number): void {
    if (cell.error !== null) this.errors.add(cell);
    const merge = this.grid.merge(cell.row, cell.column);
    if (!merge || merge.bottom === merge.top) return;
    const known = this.shared.get(cell);
    if (known) known.measures.add(measure);
    else this.shared.set(cell, { role, measures: new Set([measure]) });
  }
}
