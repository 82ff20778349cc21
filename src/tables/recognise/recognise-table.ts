import { type Measure, type Place, type RoundReport, readFiscalYear, readRound } from '../../domain';
import type { RecognisedRow, RecognisedTable, TableKind } from '../recognised';
import type { Body } from './body';
import { FieldCells } from './field-cells';
import type { Grid } from './grid';
import type { Header, HeaderColumn } from './header';
import { inheritBlanks } from './inherit';
import { checkRows } from './row-checks';
import type { RowDraft } from './row-draft';
import { doubtedCells } from './row-notes';
import { RowReader } from './row-reader';
import {
  cellFindings,
  headingsUsed,
  loneMeasures,
  tableFindings,
  unmarkedColumns,
  unusedColumns,
} from './table-findings';
import { unplacedColumns } from './unplaced';

/** A table whose place and kind are known. */
export interface FoundTable {
  readonly grid: Grid;
  readonly header: Header;
  readonly kind: TableKind;
  readonly titles: readonly string[];
  readonly body: Body;
  /** What a table above with the same header tells, for one whose own titles tell neither year nor round. */
  readonly before: Pick<RecognisedTable, 'fiscalYear' | 'round'> | null;
  /** All headers of the sheet: what stands under another is not left out here. */
  readonly headers: readonly Header[];
}

/** Reads what a found table says. */
export function recogniseTable(found: FoundTable): RecognisedTable {
  const { grid, header, kind, titles, body } = found;
  const own = {
    fiscalYear: told(titles, grid.name, readFiscalYear),
    round: told(titles, grid.name, readRound),
  };
  const isSilent = own.fiscalYear === null && own.round === null;
  const { fiscalYear, round } = isSilent ? (found.before ?? own) : own;
  const cells = new FieldCells(grid, header, body.swallowed);
  const reader = new RowReader(cells, header.columns, kind, fiscalYear);
  const drafts = body.measures.map((source) => reader.read(source));
  const inherited = inheritBlanks(drafts, cells);
  const findings = [
    ...tableFindings(grid, header, body),
    ...unplacedColumns(found),
    ...unusedColumns(drafts, header, kind, cells),
    ...unmarkedColumns(drafts, cells),
    ...headingsUsed(drafts, grid, body),
    ...loneMeasures(drafts),
    ...drafts.flatMap((draft) => draft.findings),
    ...inherited,
    ...checkRows(drafts, cells),
    ...cellFindings(cells),
  ];
  const doubted = doubtedCells(findings);
  const mergeAt = ({ row, column }: Place) => grid.merge(row, column);
  const readingsOf = ({ notes, first, last }: RowDraft) => notes.readings({ first, last }, mergeAt, doubted);
  return {
    sheet: grid.name,
    area: {
      top: header.top,
      left: header.left,
      bottom: Math.max(body.bottom, header.bottom),
      right: header.right,
    },
    kind,
    titles,
    fiscalYear,
    round,
    headerRows: { first: header.top, last: header.bottom },
    columns: header.columns.map(({ column, header: text, role, round: of, score }) => ({
      column,
      header: text,
      role,
      round: of,
      score,
    })),
    rows: drafts.map((draft) => rowOf(draft, round, readingsOf(draft))),
    confidence: confidenceOf(header.columns),
    hinted: header.said === 'table',
    findings,
  };
}

/** The line nearest the table decides, then the sheet's name. */
function told<T>(titles: readonly string[], sheet: string, read: (text: string) => T | null): T | null {
  for (const text of [...titles].reverse()) {
    const found = read(text);
    if (found !== null) return found;
  }
  // A title may break between ประจำ and ปีงบประมาณ.
  return read(titles.join(' ')) ?? read(sheet);
}

function rowOf(
  draft: RowDraft,
  round: RecognisedTable['round'],
  readings: RecognisedRow['readings'],
): RecognisedRow {
  const { first, last, reports } = draft;
  const unnamed = reports.get(null);
  const measure: Measure =
    round !== null && unnamed
      ? { ...draft.measure, reports: { ...draft.measure.reports, [round]: unnamed } }
      : draft.measure;
  return { firstRow: first, lastRow: last, measure, report: newestReport(draft), readings };
}

/** The report of the newest round with a word in it, else of the newest. */
function newestReport({ reports }: RowDraft): RoundReport | null {
  const all = [...reports.values()];
  return all.findLast((report) => Object.values(report).some((text) => text !== null)) ?? all.at(-1) ?? null;
}

function confidenceOf(columns: readonly HeaderColumn[]): number {
  const sum = columns.reduce((total, column) => total + column.score, 0);
  return columns.length === 0 ? 0 : Math.round((sum / columns.length) * 100) / 100;
}
