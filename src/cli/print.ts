import type { Check } from '../app';
import type { Finding, Severity } from '../domain';
import { type Language, fill, findingText, texts } from '../i18n';
import { areaAddress, cellAddress } from '../workbook';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings of one severity are listed before the rest is only counted. */
const SHOWN = 20;

/** What was recognised and what is wrong, as lines for a person. */
export function checkLines(check: Check, language: Language, all: boolean): readonly string[] {
  const { cli } = texts(language);
  return [
    `${cli.tables}:`,
    ...indent(tableLines(check, language)),
    ...(check.figures ? [fill(cli.progress, { round: check.figures.round, ...check.figures.all })] : []),
    '',
    ...findingLines(check.findings, language, all),
    ...(check.ignored.length > 0 ? [fill(cli.passedOver, { count: check.ignored.length })] : []),
    ...(check.findings.some((one) => one.rule === 'register.ambiguous') ? [cli.chooseSheet] : []),
  ];
}

function tableLines(check: Check, language: Language): readonly string[] {
  const { cli, kinds } = texts(language);
  if (check.tables.length === 0) return [cli.noTables];
  return check.tables.map((table) =>
    fill(cli.table, {
      sheet: table.sheet,
      range: areaAddress(table.area),
      kind: kinds[table.kind],
      rows: table.rows.length,
    }),
  );
}

/** Findings for a person, the most severe first. */
export function findingLines(
  findings: readonly Finding[],
  language: Language,
  all: boolean,
): readonly string[] {
  const { cli } = texts(language);
  if (findings.length === 0) return [cli.noFindings];
  return SEVERITIES.flatMap((severity) => {
    const some = findings.filter((one) => one.severity === severity);
    if (some.length === 0) return [];
    const shown = all ? some : some.slice(0, SHOWN);
    const rest = some.length - shown.length;
    return [
      `${cli[severity]} (${some.length}):`,
      ...indent(shown.map((one) => findingLine(one, language))),
      ...(rest > 0 ? indent([fill(cli.more, { count: rest })]) : []),
    ];
  });
}

function findingLine(finding: Finding, language: Language): string {
  const { place } = finding;
  const where = place ? `${place.sheet}!${cellAddress(place.row, place.column)}  ` : '';
  return `${where}${findingText(finding, language)}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
