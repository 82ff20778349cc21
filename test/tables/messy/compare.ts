import { type Finding, type Measure, type RoundReport, looseKey } from '../../../src/domain';
import type { RecognisedRow, RecognisedTable } from '../../../src/tables';
import { cellAddress } from '../../../src/workbook';
import type { MessyBook } from './book';
import { Said } from './said';
import type { At, TrueField, TrueMeasure, TrueReport, TrueRow, TrueTable } from './truth';

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
  const comparison = new Comparison(tables, new Said(findings), figures);
  for (const table of book.tables) comparison.table(table);
  comparison.extras();
}

/** A measure of the clean register and the row that it was read as. */
interface Pair {
  readonly table: TrueTable;
  readonly row: TrueRow;
  readonly found: RecognisedTable;
  readonly read: RecognisedRow;
}

class Comparison {
  private readonly met = new Set<RecognisedRow>();

  constructor(
    private readonly found: readonly RecognisedTable[],
    private readonly said: Said,
    private readonly figures: Figures,
  ) {}

  table(truth: TrueTable): void {
    const { figures } = this;
    figures.tables += 1;
    const tables = this.found.filter((table) => covers(table, truth));
    const [table] = tables;
    if (table) {
      figures.tablesFound += 1;
      this.titles(truth, table);
    }
    for (const row of truth.rows) {
      figures.rows += 1;
      const found = tables.find((one) => rowIn(one, row));
      const read = found && rowIn(found, row);
      if (!found || !read) {
        const at: At = [row.firstRow, truth.at[1]];
        this.count(this.said.ofRow(truth, row), truth.sheet, at, 'row', row.truth.title, null);
      } else {
        figures.rowsFound += 1;
        this.met.add(read);
        this.row({ table: truth, row, found, read });
      }
    }
  }

  private titles(truth: TrueTable, table: RecognisedTable): void {
    // A title over the neighbour may be taken for both: the year is that of the whole workbook.
    const isYear =
      table.fiscalYear === truth.fiscalYear ||
      (truth.fiscalYear === null && table.fiscalYear === truth.pageYear);
    if (!isYear && !this.said.ofTable(truth))
      this.wrong(truth.sheet, truth.at, 'fiscal year', truth.fiscalYear, table.fiscalYear);
    if (table.round !== truth.round) this.wrong(truth.sheet, truth.at, 'round', truth.round, table.round);
  }

  /** Rows that are no measures. */
  extras(): void {
    for (const table of this.found)
      for (const row of table.rows)
        if (!this.met.has(row)) {
          const at: At = [row.firstRow, table.area.left];
          this.count(this.said.ofExtra(table, row), table.sheet, at, 'extra row', null, row.measure.title);
        }
  }

  private row(pair: Pair): void {
    const { row, read, found, table } = pair;
    const expected = fieldsOf(row.truth);
    const got = fieldsOf(read.measure);
    for (const field of Object.keys(expected) as (keyof typeof expected)[])
      this.field(pair, field, expected[field], got[field]);
    const { reports } = row.truth;
    for (const [round, report] of reports) {
      const of = round === null ? read.report : (read.measure.reports[round] ?? null);
      for (const key of Object.keys(report) as (keyof TrueReport)[])
        this.field(pair, `${key} ${round ?? 'own'}`, squeezed(report[key]), squeezed(of?.[key] ?? null));
    }
    const isGuess = (['status own', 'result own'] as const).some((field) =>
      this.said.ofReading(found, read, field),
    );
    for (const [round, report] of unasked(reports, read.measure, read.report, found))
      if (!isGuess) this.wrong(table.sheet, [row.firstRow, table.at[1]], `report ${round}`, null, report);
  }

  private field({ table, row, found, read }: Pair, field: TrueField, expected: unknown, got: unknown): void {
    const cells = row.cells.get(field) ?? [];
    const isSame = JSON.stringify(expected) === JSON.stringify(got);
    if (isSame) {
      // What has no column and is read as nothing is no cell.
      this.figures.cells += cells.length > 0 ? 1 : 0;
      this.figures.exact += cells.length > 0 ? 1 : 0;
      return;
    }
    const isTold =
      this.said.ofTable(table) || this.said.ofCells(table, cells) || this.said.ofReading(found, read, field);
    this.count(isTold, table.sheet, cells[0] ?? [row.firstRow, table.at[1]], field, expected, got);
  }

  private count(
    isTold: boolean,
    sheet: string,
    at: At,
    field: string,
    expected: unknown,
    read: unknown,
  ): void {
    this.figures.cells += 1;
    if (isTold) this.figures.told += 1;
    else this.wrong(sheet, at, field, expected, read);
  }

  private wrong(sheet: string, [row, column]: At, field: string, expected: unknown, read: unknown): void {
    this.figures.wrong.push({ cell: `${sheet}!${cellAddress(row, column)}`, field, expected, read });
  }
}

/** What is compared of a measure. */
function fieldsOf(measure: Omit<TrueMeasure, 'reports'>) {
  return {
    number: measure.number === null ? null : looseKey(measure.number),
    topic: squeezed(measure.topic),
    title: squeezed(measure.title),
    steps: measure.steps.map(squeezed),
    owners: measure.owners.map(squeezed),
    monitoring: squeezed(measure.monitoring),
    period: measure.period,
    budget: measure.budget,
  };
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

function hasWords(report: RoundReport | undefined): boolean {
  return report !== undefined && Object.values(report).some((value) => value !== null);
}

function covers({ sheet, area }: RecognisedTable, truth: TrueTable): boolean {
  const title = truth.rows[0]?.cells.get('title')?.[0]?.[1] ?? truth.at[1];
  return (
    sheet === truth.sheet &&
    truth.rows.some(({ firstRow }) => firstRow >= area.top && firstRow <= area.bottom) &&
    title >= area.left &&
    title <= area.right
  );
}

function rowIn(table: RecognisedTable, row: TrueRow): RecognisedRow | undefined {
  return table.rows.find(({ firstRow }) => firstRow === row.firstRow);
}

/** Spaces and line breaks are how a text is set, not what it says. */
function squeezed(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/gu, '');
}
