import type { Finding, Measure, Place, Round, RoundReport } from '../domain';
import type { ColumnRole, RecognisedTable, TableKind } from '../tables';
import { type Area, type WorkbookSnapshot, holds } from '../workbook';
import type { Source } from './take-in';

/** Rows of a table that are shown. */
export const SHOWN_SOURCE_ROWS = 200;

/** A place as a person finds it in a document: the nth table, and from 1 its row and column. */
export interface SourcePlace {
  /** `null`: outside tables; `row` then counts the lines of the document as read. */
  readonly table: number | null;
  readonly row: number;
  readonly column: number;
}

export interface SourceFinding {
  readonly finding: Finding;
  readonly at: SourcePlace | null;
}

export interface SourceRow {
  readonly at: SourcePlace;
  readonly measure: Measure;
  readonly report: RoundReport | null;
}

/** One table as understood, to be shown and chosen. It may go over several tables of the document: printed pages. */
export interface SourceTableView {
  /** What the request `take-in` names it by. */
  readonly index: number;
  readonly at: SourcePlace;
  readonly titles: readonly string[];
  readonly kind: TableKind;
  readonly confidence: number;
  readonly fiscalYear: number | null;
  readonly round: Round | null;
  readonly columns: readonly {
    readonly header: string;
    readonly role: ColumnRole;
    readonly round: Round | null;
  }[];
  /** The first `SHOWN_SOURCE_ROWS`. */
  readonly rows: readonly SourceRow[];
  readonly rowCount: number;
  readonly findings: readonly SourceFinding[];
}

/** A document as the pane shows it. Plain data. */
export interface SourceView {
  readonly kind: Source['kind'];
  readonly tables: readonly SourceTableView[];
}

export function sourceView(source: Source): SourceView {
  const places = new PrintedPlaces(source.snapshot);
  return {
    kind: source.kind,
    tables: source.tables.map((table, index) => tableView(table, index, places)),
  };
}

function tableView(table: RecognisedTable, index: number, places: PrintedPlaces): SourceTableView {
  const { titles, kind, confidence, fiscalYear, round, columns, rows, findings, area } = table;
  return {
    index,
    at: places.of({ row: area.top, column: area.left }),
    titles,
    kind,
    confidence,
    fiscalYear,
    round,
    columns: columns.map(({ header, role, round: of }) => ({ header, role, round: of })),
    rows: rows.slice(0, SHOWN_SOURCE_ROWS).map(({ firstRow, measure, report }) => ({
      at: places.of({ row: firstRow, column: measure.places.measure?.column ?? area.left }),
      measure,
      report,
    })),
    rowCount: rows.length,
    findings: findings.map((finding) => ({ finding, at: finding.place && places.of(finding.place) })),
  };
}

/** Turns places on the sheet a document is read into back into places of the document. */
export class PrintedPlaces {
  private readonly printed: readonly Area[];

  constructor(snapshot: WorkbookSnapshot) {
    this.printed = snapshot.sheets.flatMap(({ tables }) => tables.map(({ area }) => area));
  }

  of({ row, column }: Pick<Place, 'row' | 'column'>): SourcePlace {
    const index = this.printed.findIndex((area) => holds(area, row, column));
    const area = this.printed[index];
    if (!area) return { table: null, row: row + 1, column: column + 1 };
    return { table: index + 1, row: row - area.top + 1, column: column - area.left + 1 };
  }
}
