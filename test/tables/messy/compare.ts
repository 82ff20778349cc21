import {
  type Finding,
  type Measure,
  type MeasureField,
  type RoundReport,
  looseKey,
} from '../../../src/domain';
import type { RecognisedRow, RecognisedTable } from '../../../src/tables';
import { cellAddress } from '../../../src/workbook';
import type { MessyBook } from './book';
import type { At, TrueField, TrueReport, TrueRow, TrueTable } from './truth';

/** A value that is not the true one, and that no finding speaks of. */
export interface Wrong {
  readonly cell: string;
  readonly field: string;
  readonly expected: unknown;
  readonly read: unknown;
}

export interface Figures {
  tables: number;
  tablesFound: number;
  rows: number;
  rowsFound: number;
  cells: number;
  exact: number;
  /** Not as in the clean register, and a finding says so. */
  told: number;
  readonly wrong: Wrong[];
}

export function noFigures(): Figures {
  return { tables: 0, tablesFound: 0, rows: 0, rowsFound: 0, cells: 0, exact: 0, told: 0, wrong: [] };
}

/** Holds what was recognised against what is true. */
export function compare(
  book: MessyBook,
  tables: readonly RecognisedTable[],
  findings: readonly Finding[],
  figures: Figures,
): void {
  const comparison = new Comparison(tables, findings, figures);
  for (const table of book.tables) comparison.table(table);
  comparison.extras();
}

class Comparison {
  private readonly places = new Map<string, Set<string>>();
  private readonly columns: { sheet: string; row: number; column: number }[] = [];
  private readonly doubtful: { sheet: string; row: number; column: number }[] = [];
  private readonly unread: { sheet: string; first: number; last: number }[] = [];
  private readonly all: { sheet: string; row: number; rule: string }[] = [];
  private readonly met = new Set<RecognisedRow>();

  constructor(
    private readonly found: readonly RecognisedTable[],
    findings: readonly Finding[],
    private readonly figures: Figures,
  ) {
    for (const { rule, place, data } of findings) {
      if (!place) continue;
      this.all.push({ sheet: place.sheet, row: place.row, rule });
      const key = keyAt(place.sheet, place.row, place.column);
      this.places.set(key, (this.places.get(key) ?? new Set<string>()).add(rule));
      if (rule.startsWith('column.')) this.columns.push(place);
      if (rule === 'table.doubtful') this.doubtful.push(place);
      if (rule === 'rows.unread' || rule === 'rows.apart')
        this.unread.push({
          sheet: place.sheet,
          first: Number(data['first']) - 1,
          last: Number(data['last']) - 1,
        });
    }
  }

  table(truth: TrueTable): void {
    const { figures } = this;
    figures.tables += 1;
    const tables = this.found.filter((table) => covers(table, truth));
    const [table] = tables;
    if (table) figures.tablesFound += 1;
    // A title over the neighbour may be taken for both: the year is that of the whole workbook.
    const isOther = truth.fiscalYear !== null || table?.fiscalYear !== truth.pageYear;
    if (table && table.fiscalYear !== truth.fiscalYear && isOther)
      this.wrong(truth, truth.at, 'fiscal year', truth.fiscalYear, table.fiscalYear);
    if (table && table.round !== truth.round) this.wrong(truth, truth.at, 'round', truth.round, table.round);
    for (const row of truth.rows) {
      figures.rows += 1;
      const holder = tables.find((one) => rowIn(one, row));
      const read = holder && rowIn(holder, row);
      if (!holder || !read) this.missing(truth, row);
      else {
        figures.rowsFound += 1;
        this.met.add(read);
        this.row(truth, row, read, holder);
      }
    }
  }

  /** Rows that are no measures. */
  extras(): void {
    for (const table of this.found)
      for (const row of table.rows) {
        if (this.met.has(row)) continue;
        const at: At = [row.firstRow, table.area.left];
        const isApart = this.unread.some(
          ({ sheet, first, last }) => sheet === table.sheet && row.firstRow >= first && row.lastRow <= last,
        );
        const isTold =
          isApart ||
          table.columns.some(({ column }) => this.rules(table.sheet, row.firstRow, column).size > 0);
        this.count(isTold);
        if (!isTold) this.wrong({ sheet: table.sheet }, at, 'extra row', null, row.measure.title);
      }
  }

  private missing(truth: TrueTable, row: TrueRow): void {
    const isUnread = this.unread.some(
      ({ sheet, first, last }) => sheet === truth.sheet && row.firstRow >= first && row.lastRow <= last,
    );
    // The rows below a header that was not understood are its own, repeated headers or not.
    const isDoubtful = this.doubtful.some(
      (one) => one.sheet === truth.sheet && one.row < row.firstRow && one.column <= truth.at[1] + 2,
    );
    const isTold =
      isUnread ||
      isDoubtful ||
      this.isTold(truth, [...row.cells.values()].flat()) ||
      this.isTold(truth, [truth.at]);
    this.count(isTold);
    if (!isTold) this.wrong(truth, [row.firstRow, truth.at[1]], 'row', row.truth.title, null);
  }

  private row(table: TrueTable, row: TrueRow, read: RecognisedRow, holder: RecognisedTable): void {
    const { truth } = row;
    const { measure } = read;
    this.field(table, row, read, holder, 'number', number(truth.number), number(measure.number));
    this.field(table, row, read, holder, 'topic', squeezed(truth.topic), squeezed(measure.topic));
    this.field(table, row, read, holder, 'title', squeezed(truth.title), squeezed(measure.title));
    this.field(table, row, read, holder, 'steps', truth.steps.map(squeezed), measure.steps.map(squeezed));
    this.field(table, row, read, holder, 'owners', truth.owners.map(squeezed), measure.owners.map(squeezed));
    this.field(
      table,
      row,
      read,
      holder,
      'monitoring',
      squeezed(truth.monitoring),
      squeezed(measure.monitoring),
    );
    this.field(table, row, read, holder, 'period', truth.period, measure.period);
    this.field(table, row, read, holder, 'budget', truth.budget, measure.budget);
    for (const [round, report] of truth.reports) {
      const got = round === null ? read.report : (measure.reports[round] ?? null);
      for (const key of Object.keys(report) as (keyof TrueReport)[])
        this.field(
          table,
          row,
          read,
          holder,
          `${key} ${round ?? 'own'}`,
          squeezed(report[key]),
          squeezed(got?.[key] ?? null),
        );
    }
    for (const [round, got] of unasked(truth.reports, measure, read.report, holder))
      if (
        !this.isGuess(table, read, holder, 'status own') &&
        !this.isGuess(table, read, holder, 'result own')
      )
        this.wrong(table, [row.firstRow, table.at[1]], `report ${round}`, null, got);
  }

  private field(
    table: TrueTable,
    row: TrueRow,
    source: RecognisedRow,
    holder: RecognisedTable,
    field: TrueField,
    expected: unknown,
    read: unknown,
  ): void {
    const cells = row.cells.get(field) ?? [];
    // What has no column and is read as nothing is no cell.
    if (cells.length === 0 && JSON.stringify(expected) === JSON.stringify(read)) return;
    if (JSON.stringify(expected) === JSON.stringify(read)) {
      this.count(true);
      this.figures.exact += 1;
      this.figures.told -= 1;
      return;
    }
    const isTold = this.isTold(table, cells) || this.isGuess(table, source, holder, field);
    this.count(isTold);
    if (!isTold) this.wrong(table, cells[0] ?? [row.firstRow, table.at[1]], field, expected, read);
  }

  private count(isTold: boolean): void {
    this.figures.cells += 1;
    if (isTold) this.figures.told += 1;
  }

  /** A finding at one of the cells, or one that says that their column was not understood. */
  private isTold({ sheet }: TrueTable, cells: readonly At[]): boolean {
    return cells.some(([row, column]) => {
      if (this.rules(sheet, row, column).size > 0) return true;
      return this.isColumnTold(sheet, row, column);
    });
  }

  /** Whether a header of the column, at the row or above it, is said to be unknown or guessed. */
  private isColumnTold(sheet: string, row: number, column: number): boolean {
    return this.columns.some((one) => one.sheet === sheet && one.column === column && one.row <= row);
  }

  /** Where a value that is not the true one was read from, when that column is said to be a guess. */
  private isGuess(table: TrueTable, read: RecognisedRow, holder: RecognisedTable, field: TrueField): boolean {
    const of = READ_AS[field.split(' ')[0] ?? ''] ?? [];
    const places = of.flatMap((one) =>
      read.readings.filter((reading) => reading.field === one).flatMap((reading) => reading.places),
    );
    const first = of.flatMap((one) => read.measure.places[one] ?? []);
    const role = field.split(' ')[0] ?? '';
    // A round's own place is not kept when a newer round speaks, so any column of the kind will do.
    const alike = holder.columns
      .filter((one) => one.role.split('.')[0] === role)
      .map(({ column }) => ({ row: read.firstRow, column }));
    const rows = this.rulesInRows(table.sheet, read);
    if (role === 'status' && [...rows].some((rule) => rule.startsWith('status.'))) return true;
    const heading = [...places, ...first].some(({ row, column }) =>
      this.rules(table.sheet, row, column).has('heading.used'),
    );
    if (heading) return true;
    return [...places, ...first, ...alike].some(({ row, column }) =>
      this.isColumnTold(table.sheet, row, column),
    );
  }

  /** What is said of a measure anywhere in its rows. */
  private rulesInRows(sheet: string, { firstRow, lastRow }: RecognisedRow): ReadonlySet<string> {
    const rules = new Set<string>();
    for (const { sheet: on, row, rule } of this.all)
      if (on === sheet && row >= firstRow && row <= lastRow) rules.add(rule);
    return rules;
  }

  private rules(sheet: string, row: number, column: number): ReadonlySet<string> {
    return this.places.get(keyAt(sheet, row, column)) ?? new Set();
  }

  private wrong(
    { sheet }: { readonly sheet: string },
    [row, column]: At,
    field: string,
    expected: unknown,
    read: unknown,
  ): void {
    this.figures.wrong.push({ cell: `${sheet}!${cellAddress(row, column)}`, field, expected, read });
  }
}

/** Reports of rounds nobody wrote of. */
function unasked(
  truth: ReadonlyMap<unknown, unknown>,
  measure: Measure,
  own: RoundReport | null,
  table: RecognisedTable,
): readonly (readonly [string, unknown])[] {
  const said = Object.entries(measure.reports).filter(
    ([round, report]) => !truth.has(Number(round)) && Number(round) !== table.round && hasWords(report),
  );
  const extra = truth.size === 0 && own !== null && hasWords(own) ? [['own', own] as const] : [];
  return [...said, ...extra];
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

function hasWords(report: RoundReport | undefined): boolean {
  return report !== undefined && Object.values(report).some((value) => value !== null);
}

function covers(table: RecognisedTable, truth: TrueTable): boolean {
  if (table.sheet !== truth.sheet) return false;
  const { area } = table;
  const rows = truth.rows.map(({ firstRow }) => firstRow);
  const [, left] = truth.at;
  const title = truth.rows[0]?.cells.get('title')?.[0]?.[1] ?? left;
  return (
    rows.some((row) => row >= area.top && row <= area.bottom) && title >= area.left && title <= area.right
  );
}

function rowIn(table: RecognisedTable, row: TrueRow): RecognisedRow | undefined {
  return table.rows.find(({ firstRow }) => firstRow === row.firstRow);
}

/** Spaces and line breaks are how a text is set, not what it says. */
function squeezed(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/gu, '');
}

function number(text: string | null): string | null {
  return text === null ? null : looseKey(text);
}

function keyAt(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}
