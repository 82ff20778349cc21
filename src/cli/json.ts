import { type Check, type Fix, fixesIn, previewOf } from '../app';
import type { Finding, Place } from '../domain';
import { type Language, findingText, fixText } from '../i18n';
import { cellAddress } from '../workbook';
import { tableJson } from './table-json';

/** The one object that `--json` prints. Days are ISO; roles and statuses are the words of the code. */
export function asJson(check: Check, files: readonly string[], language: Language) {
  const fixesOf = fixesIn(check);
  return {
    tables: check.tables.map(tableJson),
    findings: check.findings.map((finding) => ({
      ...findingJson(finding, language),
      fixes: fixesOf(finding).map((fix) => fixJson(fix, check, language)),
    })),
    /** Findings that the workbook remembers as passed over. */
    ignored: check.ignored.map((finding) => findingJson(finding, language)),
    progress: check.figures?.all ?? null,
    files,
  };
}

/** The same object for an input that cannot be used: nothing but one finding that says why. */
export function problemJson(rule: string, message: string): string {
  const findings = [{ rule, severity: 'error', sheet: null, cell: null, message, fixes: [] }];
  return JSON.stringify({ tables: [], findings, ignored: [], progress: null, files: [] }, null, 2);
}

export function findingJson(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.place?.sheet ?? null,
    cell: finding.place && addressOf(finding.place),
    message: findingText(finding, language),
  };
}

/** What a fix would write; a drop-down that is put back changes no cell. */
function fixJson(fix: Fix, { snapshot }: Check, language: Language) {
  const { cells } = previewOf({ edits: fix.edits }, snapshot);
  return {
    id: fix.id,
    label: fixText(fix, language),
    sure: fix.sure,
    changes: cells.map(({ place, before, after }) => ({
      sheet: place.sheet,
      cell: addressOf(place),
      before,
      after,
    })),
  };
}

function addressOf({ row, column }: Place): string {
  return cellAddress(row, column);
}
