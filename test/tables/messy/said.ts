import type { Finding, MeasureField, RuleId } from '../../../src/domain';
import type { RecognisedRow, RecognisedTable } from '../../../src/tables';
import type { At, TrueField, TrueRow, TrueTable } from './truth';

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rule: RuleId;
}

/** What a finding says of its cell besides what stands in it: no word on whether that was read rightly. */
const BESIDE: ReadonlySet<RuleId> = new Set<RuleId>(['evidence.missing', 'measure.duplicate', 'cell.shared']);

/** What the findings of a workbook speak of, cell by cell. */
export class Said {
  private readonly cells = new Map<string, Set<RuleId>>();
  private readonly spots: readonly Spot[];
  /** Columns that were not understood, or only guessed, by a cell of their header. */
  private readonly columns: readonly Spot[];
  /** Headers of tables that were not understood. */
  private readonly doubtful: readonly Spot[];
  /** Rows that were left out, or read though they may be another table's. */
  private readonly ranges: readonly {
    readonly sheet: string;
    readonly first: number;
    readonly last: number;
  }[];

  constructor(findings: readonly Finding[]) {
    this.spots = findings.flatMap(({ rule, place }) =>
      place && !BESIDE.has(rule) ? { ...place, rule } : [],
    );
    for (const { sheet, row, column, rule } of this.spots) {
      const key = keyAt(sheet, row, column);
      this.cells.set(key, (this.cells.get(key) ?? new Set<RuleId>()).add(rule));
    }
    this.columns = this.spots.filter(({ rule }) => rule.startsWith('column.'));
    this.doubtful = this.spots.filter(({ rule }) => rule === 'table.doubtful');
    this.ranges = findings.flatMap(({ rule, place, data }) =>
      place && (rule === 'rows.unread' || rule === 'rows.apart')
        ? { sheet: place.sheet, first: Number(data['first']) - 1, last: Number(data['last']) - 1 }
        : [],
    );
  }

  /** That a measure was not read. */
  ofRow(table: TrueTable, row: TrueRow): boolean {
    // The rows below a header that was not understood are its own, repeated headers or not.
    const isDoubtful = this.doubtful.some(
      ({ sheet, row: at, column }) => sheet === table.sheet && at < row.firstRow && column <= table.at[1] + 2,
    );
    return (
      isDoubtful ||
      this.isInRange(table.sheet, row.firstRow) ||
      this.ofCells(table, [...row.cells.values()].flat()) ||
      this.ofCells(table, [table.at])
    );
  }

  /** That a row may be no measure. */
  ofExtra({ sheet, columns }: RecognisedTable, { firstRow }: RecognisedRow): boolean {
    return (
      this.isInRange(sheet, firstRow) ||
      columns.some(({ column }) => this.rulesAt(sheet, firstRow, column).size > 0)
    );
  }

  /** A finding at one of the cells, or one that says that their column was not understood. */
  ofCells({ sheet }: TrueTable, cells: readonly At[]): boolean {
    return cells.some(
      ([row, column]) => this.rulesAt(sheet, row, column).size > 0 || this.ofColumn(sheet, row, column),
    );
  }

  /** That a whole table was not understood. */
  ofTable({ sheet, at: [row, column] }: TrueTable): boolean {
    return this.doubtful.some((one) => one.sheet === sheet && one.row === row && one.column === column);
  }

  /** That what was read for a field is a guess: at the cell that it was read from, or of that cell's column. */
  ofReading(table: RecognisedTable, row: RecognisedRow, field: TrueField): boolean {
    const [name = ''] = field.split(' ');
    if (name === 'status' && this.isStatusAsked(table.sheet, row)) return true;
    const of = READ_AS[name] ?? [];
    const places = of.flatMap((one) => [
      ...(row.measure.places[one] ? [row.measure.places[one]] : []),
      ...row.readings.filter((reading) => reading.field === one).flatMap((reading) => reading.places),
    ]);
    // Of a round before the newest no place is kept, so any column of the kind will do.
    const alike = table.columns
      .filter(({ role }) => role.split('.')[0] === name)
      .map(({ column }) => ({ row: row.firstRow, column }));
    return (
      places.some((place) => this.rulesAt(place.sheet, place.row, place.column).has('heading.used')) ||
      [...places, ...alike].some((place) => this.ofColumn(table.sheet, place.row, place.column))
    );
  }

  private isStatusAsked(on: string, { firstRow, lastRow }: RecognisedRow): boolean {
    return this.spots.some(
      ({ sheet, row, rule }) =>
        sheet === on && row >= firstRow && row <= lastRow && rule.startsWith('status.'),
    );
  }

  private ofColumn(on: string, below: number, at: number): boolean {
    return this.columns.some(({ sheet, row, column }) => sheet === on && column === at && row <= below);
  }

  private isInRange(on: string, row: number): boolean {
    return this.ranges.some(({ sheet, first, last }) => sheet === on && row >= first && row <= last);
  }

  private rulesAt(sheet: string, row: number, column: number): ReadonlySet<RuleId> {
    return this.cells.get(keyAt(sheet, row, column)) ?? new Set<RuleId>();
  }
}

/** What a field of the clean register is called where it was read. */
const READ_AS: Readonly<Record<string, readonly MeasureField[]>> = {
  number: ['number'],
  topic: ['topic'],
  title: ['measure'],
  steps: ['steps'],
  owners: ['owner'],
  monitoring: ['monitoring'],
  period: ['period'],
  budget: ['budget'],
  status: ['status'],
  result: ['result'],
  outcome: ['outcome'],
  recommendation: ['recommendation'],
  evidence: ['evidence'],
};

function keyAt(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}
