import {
  type Finding,
  type FindingData,
  type MeasureField,
  type RuleId,
  finding,
  hasMixedDigits,
  looseKey,
  readShareDone,
} from '../../domain';
import type { FieldCells } from './field-cells';
import type { HeaderColumn } from './header';
import type { RowDraft } from './row-draft';
import { quoted } from './texts';
import type { ColumnRole } from '../roles';

/** Where a slip in a number would be carried into the report. */
const CHECKED_DIGITS: ReadonlySet<ColumnRole> = new Set([
  'measure',
  'project',
  'steps',
  'monitoring',
  'period',
  'from',
  'to',
  'budget',
  'result',
  'outcome',
]);

const MONITORING: ReadonlySet<ColumnRole> = new Set(['monitoring']);

/** What is missing or doubtful in the rows of one table, said only of columns that the table has. */
export function checkRows(drafts: readonly RowDraft[], cells: FieldCells): readonly Finding[] {
  const findings: Finding[] = [];
  const titles = new Map<string, RowDraft>();
  const provesDone = drafts.some(({ reports }) =>
    [...reports.values()].some((report) => report.evidence !== null),
  );
  const checked = cells.columnKinds(CHECKED_DIGITS);
  const isMonitored = cells.columnKinds(MONITORING).length > 0;
  for (const draft of drafts) {
    const { measure, first } = draft;
    const name = quoted(measure.title);
    const at = (field: MeasureField, role: ColumnRole) =>
      measure.places[field] ?? cells.placeOf(role, first) ?? measure.places.measure ?? null;
    const say = (rule: RuleId, field: MeasureField, role: ColumnRole, data: FindingData = {}) =>
      findings.push(finding(rule, at(field, role), { measure: name, ...data }));
    if (measure.title === '') say('measure.untitled', 'measure', 'measure', { number: measure.number ?? '' });
    if (cells.has('steps') && measure.steps.length === 0) say('steps.missing', 'steps', 'steps');
    if (cells.has('owner') && measure.owners.length === 0) say('owner.missing', 'owner', 'owner');
    if (isMonitored && measure.monitoring === null) say('monitoring.missing', 'monitoring', 'monitoring');
    const key = looseKey(measure.title);
    const same = key === '' ? undefined : titles.get(key);
    if (same) say('measure.duplicate', 'measure', 'measure', { row: same.first + 1 });
    else titles.set(key, draft);
    findings.push(...evidenceMissing(draft, cells, provesDone, name), ...mixedDigits(draft, cells, checked));
  }
  return findings;
}

/** Done, and nothing that shows it, in a table that has room to show it. */
function evidenceMissing(
  { reports, measure }: RowDraft,
  cells: FieldCells,
  provesDone: boolean,
  name: string,
): readonly Finding[] {
  return [...reports].flatMap(([round, report]) => {
    const roles = ['result', 'outcome', 'evidence'] as const;
    const hasRoom = provesDone || roles.some((role) => cells.has(role, round) || cells.has(role));
    // A share says how much was done, and not what.
    const result = report.result !== null && readShareDone(report.result) === null ? report.result : null;
    const isBare = result === null && report.outcome === null && report.evidence === null;
    if (report.status !== 'done' || !isBare || !hasRoom) return [];
    return [
      finding('evidence.missing', measure.places.status ?? measure.places.measure ?? null, { measure: name }),
    ];
  });
}

function mixedDigits(
  { source }: RowDraft,
  cells: FieldCells,
  checked: readonly HeaderColumn[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { role, round } of checked) {
    const isTitle = role === 'measure' || role === 'project';
    for (const cell of cells.worded(role, isTitle ? [source.head] : source.rows, round))
      if (hasMixedDigits(cell.text))
        findings.push(finding('digits.mixed', cells.place(cell), { text: mixedNumber(cell.text) }));
  }
  return findings;
}

/** The number itself, with the word it stands in: `๒๕๖5` out of a paragraph. */
function mixedNumber(text: string): string {
  return text.split(/\s+/u).find((word) => word.length <= 60 && hasMixedDigits(word)) ?? quoted(text);
}
