import { type Finding, type MeasureField, finding, isDepartment } from '../../domain';
import { columnName } from '../../workbook';
import type { TableKind } from '../recognised';
import type { ColumnRole } from '../roles';
import type { Body } from './body';
import type { FieldCells } from './field-cells';
import type { Grid, GridCell } from './grid';
import type { Header } from './header';
import { MAX_TABLE_ROWS } from './limits';
import { REPORT_ROLES } from './role-groups';
import type { RowDraft } from './row-draft';
import { quoted } from './texts';

/** Roles of which a merged cell says nothing worth a sentence. */
const QUIETLY_SHARED: ReadonlySet<ColumnRole> = new Set([
  'id',
  'number',
  'topic',
  'measure',
  'project',
  'note',
]);

export function tableFindings(grid: Grid, header: Header, body: Body): readonly Finding[] {
  const { sheet } = grid.place({ row: 0, column: 0 });
  const top = { sheet, row: header.top, column: header.left };
  const findings: Finding[] = header.columns
    .filter(({ role, score }) => role === 'unknown' && score < 1)
    .map(({ column, header: text }) => finding('column.unknown', { ...top, column }, { header: text }));
  for (const { column, header: text, role, like } of header.columns)
    if (like !== null)
      findings.push(finding('column.guessed', { ...top, column }, { header: text, like, role }));
  for (const row of body.repeats) findings.push(finding('header.repeated', { ...top, row }));
  const [unread] = body.unread;
  if (unread !== undefined) {
    const data = { count: body.unread.length, first: unread + 1, last: (body.unread.at(-1) ?? unread) + 1 };
    findings.push(finding('rows.unread', { ...top, row: unread }, data));
  }
  const [apart] = body.apart;
  if (apart !== undefined) {
    const data = { count: body.apart.length, first: apart + 1, last: (body.apart.at(-1) ?? apart) + 1 };
    findings.push(finding('rows.apart', { ...top, row: apart }, data));
  }
  const hidden = body.measures.flatMap(({ rows }) => rows).filter((row) => grid.isHidden(row));
  if (hidden[0] !== undefined)
    findings.push(finding('rows.hidden', { ...top, row: hidden[0] }, { count: hidden.length }));
  const unseen = header.columns.filter(
    ({ column, role }) => role !== 'unknown' && grid.isColumnHidden(column),
  );
  if (unseen[0]) {
    const columns = unseen.map(({ column }) => columnName(column)).join(', ');
    findings.push(finding('columns.hidden', { ...top, column: unseen[0].column }, { columns }));
  }
  if (body.measures.length === 0) findings.push(finding('table.empty', top));
  if (body.tooMany !== null)
    findings.push(finding('table.too-large', top, { rows: body.tooMany, limit: MAX_TABLE_ROWS }));
  return findings;
}

/** Rows of nothing but a title above rows with more: measures still to be filled in, or headings of what follows. */
export function loneMeasures(drafts: readonly RowDraft[]): readonly Finding[] {
  return drafts.flatMap(({ source, first, last, measure }, index) => {
    const next = drafts[index + 1];
    if (!source.lone || first !== last || !next || next.source.lone) return [];
    return [finding('measure.lone', measure.places.measure ?? null, { measure: quoted(measure.title) })];
  });
}

/** Lines that were taken to speak of the measures below them: as typed they might be titles, too. */
export function headingsUsed(
  drafts: readonly RowDraft[],
  grid: Grid,
  { headings }: Body,
): readonly Finding[] {
  const counts = new Map<GridCell, { owner: number; topic: number }>();
  for (const { source, measure } of drafts) {
    const { section } = source;
    if (!section) continue;
    const isOwner = measure.topic !== section.text && measure.owners.length > 0 && isDepartment(section.text);
    if (!isOwner && !headings.has(section)) continue;
    const count = counts.get(section) ?? { owner: 0, topic: 0 };
    counts.set(section, count);
    count[isOwner ? 'owner' : 'topic'] += 1;
  }
  return [...counts].map(([cell, { owner, topic }]) => {
    const field = owner > 0 ? 'owner' : 'topic';
    return finding('heading.used', grid.place(cell), { text: cell.text, field, count: owner + topic });
  });
}

/** What a plan says of results and evidence is not read, for nothing in it says how far its measures are. */
export function unusedColumns(
  drafts: readonly RowDraft[],
  header: Header,
  kind: TableKind,
  cells: FieldCells,
): readonly Finding[] {
  if (kind !== 'plan') return [];
  return header.columns.flatMap(({ column, header: text, role, round }) => {
    const isUsed =
      !REPORT_ROLES.has(role) ||
      drafts.every(({ source }) => cells.worded(role, source.rows, round).length === 0);
    return isUsed
      ? []
      : [finding('column.unused', cells.place({ row: header.top, column }), { header: text })];
  });
}

/** Columns of months in which nothing is ticked: the months are coloured, perhaps, and colours are not read. */
export function unmarkedColumns(drafts: readonly RowDraft[], cells: FieldCells): readonly Finding[] {
  const [column] = cells.slices();
  if (!column || drafts.some(({ measure }) => measure.places.period)) return [];
  const [first] = drafts;
  return first ? [finding('columns.unmarked', cells.place({ row: first.first, column: column.column }))] : [];
}

/** What was met in single cells: errors, and merged cells that speak for several measures. */
export function cellFindings(cells: FieldCells): readonly Finding[] {
  const errors = [...cells.errors].map((cell) =>
    finding('cell.error', cells.place(cell), { error: cell.error ?? '' }),
  );
  const shared = [...cells.shared]
    .filter(([, { role, measures }]) => measures.size > 1 && !QUIETLY_SHARED.has(role))
    .map(([cell, { role, measures }]) =>
      finding('cell.shared', cells.place(cell), { count: measures.size, field: fieldOf(role) }),
    );
  return [...errors, ...shared];
}

function fieldOf(role: ColumnRole): MeasureField | ColumnRole {
  if (role.startsWith('status')) return 'status';
  return role === 'from' || role === 'to' ? 'period' : role;
}
