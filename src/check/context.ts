import type { Day, Place, Register, Round } from '../domain';
import type { ReadAgency, RecognisedColumn, RecognisedRow, RecognisedTable } from '../tables';
import { type Area, type SheetSnapshot, type SnapshotCell, type WorkbookSnapshot, holds } from '../workbook';

/** What was read and understood of a workbook, which rules and fixes look at. */
export interface Understood {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly agency: ReadAgency;
  /** `null` when there is nothing to report on. */
  readonly register: Register | null;
  readonly round: Round;
  readonly today: Day;
}

/** Where in a table of measures a cell stands. */
export interface Spot {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly column: RecognisedColumn | null;
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, SnapshotCell>>;

/** Looks up cells and rows by place; every index is made once, when it is first asked for. */
export class CheckContext {
  private readonly cells = new Map<string, Cells>();
  private readonly merges = new Map<string, ReadonlyMap<number, readonly Area[]>>();
  private rows: ReadonlyMap<string, readonly Omit<Spot, 'column'>[]> | null = null;
  private sheets: ReadonlyMap<string, SheetSnapshot> | null = null;
  private readonly kept = new Map<(context: CheckContext) => unknown, unknown>();

  constructor(readonly understood: Understood) {}

  /** What `make` finds out about the workbook, found out once. */
  once<T>(make: (context: CheckContext) => T): T {
    if (!this.kept.has(make)) this.kept.set(make, make(this));
    return this.kept.get(make) as T;
  }

  sheet(name: string): SheetSnapshot | null {
    this.sheets ??= new Map(this.understood.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    return this.sheets.get(name) ?? null;
  }

  /** The cell, or `null` when it is empty. */
  cell({ sheet, row, column }: Place): SnapshotCell | null {
    return this.cellsOf(sheet).get(row)?.get(column) ?? null;
  }

  /** The measure in whose rows and columns the place lies, or `null`. */
  spot({ sheet, row, column }: Place): Spot | null {
    this.rows ??= rowsOf(this.understood.tables);
    const found = this.rows
      .get(rowKey(sheet, row))
      ?.find(({ table: { area } }) => column >= area.left && column <= area.right);
    if (!found) return null;
    const columns = found.table.columns.filter((one) => one.column <= column);
    return { ...found, column: columns.at(-1) ?? null };
  }

  /** The cell that is seen there: of a merge the top left one. */
  seenAt(place: Place): Place {
    const merge = this.mergesOf(place.sheet)
      .get(place.row)
      ?.find((area) => holds(area, place.row, place.column));
    return merge ? { sheet: place.sheet, row: merge.top, column: merge.left } : place;
  }

  private cellsOf(name: string): Cells {
    const known = this.cells.get(name);
    if (known) return known;
    const made: Cells = new Map(
      (this.sheet(name)?.rows ?? []).map(({ row, cells }) => [
        row,
        new Map(cells.map((cell) => [cell.column, cell])),
      ]),
    );
    this.cells.set(name, made);
    return made;
  }

  /** Merges by each of their rows. A merge over more rows than a table can have is not part of one. */
  private mergesOf(name: string): ReadonlyMap<number, readonly Area[]> {
    const known = this.merges.get(name);
    if (known) return known;
    const made = new Map<number, Area[]>();
    for (const area of this.sheet(name)?.merges ?? [])
      for (let row = area.top; row <= Math.min(area.bottom, area.top + MERGED_ROWS); row += 1) {
        const list = made.get(row);
        if (list) list.push(area);
        else made.set(row, [area]);
      }
    this.merges.set(name, made);
    return made;
  }
}

/** Rows of one merged cell that are looked at. */
const MERGED_ROWS = 2_000;

function rowsOf(tables: readonly RecognisedTable[]): ReadonlyMap<string, readonly Omit<Spot, 'column'>[]> {
  const rows = new Map<string, Omit<Spot, 'column'>[]>();
  for (const table of tables)
    for (const row of table.rows)
      for (let at = row.firstRow; at <= row.lastRow; at += 1) {
        const key = rowKey(table.sheet, at);
        const list = rows.get(key);
        if (list) list.push({ table, row });
        else rows.set(key, [{ table, row }]);
      }
  return rows;
}

function rowKey(sheet: string, row: number): string {
  return `${row}\n${sheet}`;
}
