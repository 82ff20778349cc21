import type { Reading, RecognisedColumn, RecognisedRow, RecognisedTable } from '../tables';
import { areaAddress, cellAddress, columnName } from '../workbook';

/** A table as recognised. Rows and columns are those that Excel shows: rows from 1, columns by letter. */
export function tableJson(table: RecognisedTable) {
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    kind: table.kind,
    fiscalYear: table.fiscalYear,
    round: table.round,
    confidence: table.confidence,
    headerRows: { first: table.headerRows.first + 1, last: table.headerRows.last + 1 },
    /** Whether a person has said what its columns are for. */
    hinted: table.hinted,
    columns: table.columns.map(columnJson),
    /** Columns that could not be placed: they are not used. */
    unplaced: table.columns
      .filter(({ role }) => role === 'unknown')
      .map(({ column, header }) => ({ letter: columnName(column), header })),
    rows: table.rows.map(rowJson),
  };
}

function columnJson({ column, header, role, round, score }: RecognisedColumn) {
  return { letter: columnName(column), header, role, ...(round === null ? {} : { round }), score };
}

function rowJson({ measure, report, readings, firstRow, lastRow }: RecognisedRow) {
  return {
    firstRow: firstRow + 1,
    lastRow: lastRow + 1,
    id: measure.id,
    number: measure.number,
    topic: measure.topic,
    measure: measure.title,
    steps: measure.steps,
    owners: measure.owners,
    monitoring: measure.monitoring,
    period: measure.period,
    budget: measure.budget,
    status: report?.status ?? null,
    result: report?.result ?? null,
    outcome: report?.outcome ?? null,
    recommendation: report?.recommendation ?? null,
    evidence: report?.evidence ?? null,
    /** Fields that are more than one cell as typed, and how they came about. */
    readings: readings.map(readingJson),
  };
}

function readingJson({ field, how, places }: Reading) {
  return { field, how, cells: places.map(({ row, column }) => cellAddress(row, column)) };
}
