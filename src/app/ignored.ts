import type { CheckContext } from '../check';
import { type Finding, type RuleId, digest, looseKey } from '../domain';
import type { IgnoredFinding, Memory } from './memory';

/** Data that say where something stands: they change when rows are inserted, and what is said does not. */
const MOVING: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'measure.duplicate': ['row'],
  'id.duplicate': ['row'],
  'rows.unread': ['first', 'last'],
  'table.unused': ['table'],
};

/** What is remembered of a finding that a person wants passed over. */
export function ignoring(finding: Finding, context: CheckContext): IgnoredFinding {
  const { rule, place } = finding;
  return {
    rule,
    sheet: place?.sheet ?? '',
    says: digest(saying(finding, context)),
    row: place?.row ?? null,
    column: place?.column ?? null,
  };
}

export interface Parted {
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
}

/**
 * Takes the findings out that are to be passed over. Each remembered one hides one finding: of several that say the
 * same of the same measure the one at its cell, else the first. What stops the report is never hidden.
 */
export function withoutIgnored(
  findings: readonly Finding[],
  { ignored }: Pick<Memory, 'ignored'>,
  context: CheckContext,
): Parted {
  if (ignored.length === 0) return { findings, ignored: [] };
  const known = new Set(ignored.map((one) => `${one.rule}\n${one.sheet}`));
  const same = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!canIgnore(finding) || !known.has(`${finding.rule}\n${finding.place?.sheet ?? ''}`)) continue;
    const key = keyOf(ignoring(finding, context));
    const list = same.get(key);
    if (list) list.push(finding);
    else same.set(key, [finding]);
  }
  const hidden = new Set<Finding>();
  for (const [key, entries] of grouped(ignored)) hide(same.get(key) ?? [], entries, hidden);
  return {
    findings: findings.filter((finding) => !hidden.has(finding)),
    ignored: findings.filter((finding) => hidden.has(finding)),
  };
}

export function canIgnore({ severity }: Finding): boolean {
  return severity !== 'error';
}

/** The memory without the entries that hide these findings. */
export function heeding(memory: Memory, findings: readonly Finding[], context: CheckContext): Memory {
  const entries = grouped(memory.ignored);
  const taken = new Set<IgnoredFinding>();
  for (const finding of findings) {
    const meant = ignoring(finding, context);
    const left = (entries.get(keyOf(meant)) ?? []).filter((one) => !taken.has(one));
    const entry = left.find((one) => isAt(one, meant)) ?? left[0];
    if (entry) taken.add(entry);
  }
  return { ...memory, ignored: memory.ignored.filter((one) => !taken.has(one)) };
}

function hide(findings: readonly Finding[], entries: readonly IgnoredFinding[], hidden: Set<Finding>): void {
  const cells = new Set(entries.map(({ row, column }) => `${row} ${column}`));
  const here = findings.filter(({ place }) => cells.has(`${place?.row ?? null} ${place?.column ?? null}`));
  const nearestFirst = new Set([...here, ...findings]);
  for (const finding of [...nearestFirst].slice(0, entries.length)) hidden.add(finding);
}

function grouped(entries: readonly IgnoredFinding[]): ReadonlyMap<string, readonly IgnoredFinding[]> {
  const groups = new Map<string, IgnoredFinding[]>();
  for (const entry of entries) {
    const list = groups.get(keyOf(entry));
    if (list) list.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function keyOf({ rule, sheet, says }: IgnoredFinding): string {
  return [rule, sheet, says].join('\n');
}

function isAt(one: IgnoredFinding, other: IgnoredFinding): boolean {
  return one.row === other.row && one.column === other.column;
}

/**
 * What a finding says and of whom: its data, the measure of its row and the column's role, which move with the rows;
 * outside the rows of a table only the cell itself tells.
 */
function saying(finding: Finding, context: CheckContext): string {
  const { rule, place, data } = finding;
  const moving = MOVING[rule] ?? [];
  const said = Object.entries(data)
    .filter(([key]) => !moving.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([said, place && whose(finding, context)]);
}

function whose({ place, data }: Finding, context: CheckContext): readonly (string | number | null)[] {
  if (!place) return [];
  const spot = context.spot(place);
  const title = spot && looseKey(spot.row.measure.title);
  if (spot && title) return [title, spot.column?.role ?? null, spot.column?.round ?? null];
  // A header is told by its words, which the data hold.
  return 'header' in data ? [] : [place.row, place.column];
}
