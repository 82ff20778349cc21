import type { Finding } from '../domain';
import { type Language, findingText } from '../i18n';
import type { Check } from '../app';
import type { RecognisedRow, RecognisedTable } from '../tables';
import { areaAddress, cellAddress } from '../workbook';

/** The one object that `--json` prints. Days are ISO; roles and statuses are the words of the code. */
export function asJson(check: Check, files: readonly string[], language: Language) {
  return {
    tables: check.tables.map(tableJson),
    findings: check.findings.map((finding) => findingJson(finding, language)),
    progress: check.figures?.all ?? null,
    files,
  };
}

/** The same object for an input that cannot be used: nothing but one finding that says why. */
export function problemJson(rule: string, message: string): string {
  const findings = [{ rule, severity: 'error', sheet: null, cell: null, message }];
  return JSON.stringify({ tables: [], findings, progress: null, files: [] }, null, 2);
}

function tableJson(table: RecognisedTable) {
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    kind: table.kind,
    fiscalYear: table.fiscalYear,
    round: table.round,
    confidence: table.confidence,
    columns: table.columns.map(({ header, role, round }) => ({
      header,
      role,
      ...(round === null ? {} : { round }),
    })),
    rows: table.rows.map(rowJson),
  };
}

function rowJson({ measure, report }: RecognisedRow) {
  return {
    measure: measure.title,
    steps: measure.steps,
    owners: measure.owners,
    monitoring: measure.monitoring,
    period: measure.period,
    status: report?.status ?? null,
    result: report?.result ?? null,
    outcome: report?.outcome ?? null,
    recommendation: report?.recommendation ?? null,
    evidence: report?.evidence ?? null,
  };
}

function findingJson(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.place?.sheet ?? null,
    cell: finding.place && cellAddress(finding.place.row, finding.place.column),
    message: findingText(finding, language),
  };
}
