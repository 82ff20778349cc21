import {
  type Finding,
  type Place,
  type Round,
  STATUSES,
  STATUS_LABELS,
  type Status,
  fitsShare,
  looseKey,
  readShareDone,
} from '../../domain';
import type { ColumnRole, RecognisedColumn } from '../../tables';
import type { CheckContext, Spot } from '../context';
import { writeCells } from '../edits';
import type { Fix, Fixer } from '../fix';
import { rowsOf } from '../table-cells';
import { tickWrites } from './tick-status';

/** A longer text in the column of results is a result, which no status may take the place of. */
const LONGEST = 40;

/** Columns that speak of a round. */
const REPORTING: ReadonlySet<ColumnRole> = new Set([
  'status',
  'status.not-started',
  'status.in-progress',
  'status.done',
  'progress',
  'result',
]);

/** The three statuses to choose from, the nearest first. None is sure: only a person knows how far a measure is. */
export const chooseStatus: Fixer = (finding, context) => {
  const spot = finding.place && context.spot(finding.place);
  if (!spot) return [];
  return inOrder(finding.data['nearest']).flatMap((status) => {
    if (!fitsWhatIsSaid(finding, status)) return [];
    const edits = setStatus(finding, spot, status, context);
    return edits.length === 0 ? [] : [{ id: `status.${status}`, data: {}, sure: false, edits } satisfies Fix];
  });
};

/** The edits that give a measure a status where its table keeps it: in words, or by a tick. Empty: it cannot be given. */
export function setStatus(finding: Finding, spot: Spot, status: Status, context: CheckContext): Fix['edits'] {
  const round = roundOf(spot, context);
  const column = spot.table.columns.find((one) => one.role === 'status' && one.round === round);
  if (column) return writeCells(wordWrites(finding, spot, column, status, context), context);
  const ticks = tickWrites(spot, round, status, context);
  if (ticks !== null) return writeCells(ticks, context);
  return writeCells(resultWrites(finding, spot, round, status, context), context);
}

function inOrder(nearest: unknown): readonly Status[] {
  return [...STATUSES].sort((a, b) => Number(b === nearest) - Number(a === nearest));
}

/** A share done beside it that says otherwise would only be the next finding. */
function fitsWhatIsSaid({ rule, data }: Finding, status: Status): boolean {
  const share = readShareDone(String(data[rule === 'status.share' ? 'share' : 'text'] ?? ''));
  return share === null || fitsShare(status, share);
}

/** The round that the column speaks of; at the measure itself it is the round being reported. */
function roundOf({ table, column }: Spot, { understood }: CheckContext): Round | null {
  if (column && REPORTING.has(column.role)) return column.round;
  const { round } = understood;
  const isNamed = table.columns.some((one) => REPORTING.has(one.role) && one.round === round);
  return isNamed ? round : null;
}

/** Rows of one measure that say different things all get the same word; else one cell does. */
function wordWrites(
  { rule, place }: Finding,
  { table, row }: Spot,
  { column }: RecognisedColumn,
  status: Status,
  context: CheckContext,
): readonly (readonly [Place, string])[] {
  const label = STATUS_LABELS[status];
  const cells = rowsOf(row).map((at) => context.seenAt({ sheet: table.sheet, row: at, column }));
  const said = distinct(cells.filter((cell) => context.cell(cell) !== null));
  if (rule === 'status.rows-differ') return said.map((cell) => [cell, label]);
  const here = place?.column === column ? place : (said[0] ?? cells[0]);
  return here ? [[here, label]] : [];
}

/** A table that reports in words of the result alone (document 001). */
function resultWrites(
  finding: Finding,
  { table, row }: Spot,
  round: Round | null,
  status: Status,
  context: CheckContext,
): readonly (readonly [Place, string])[] {
  const column = table.columns.find((one) => one.role === 'result' && one.round === round);
  if (!column) return [];
  const cells = distinct(
    rowsOf(row).map((at) => context.seenAt({ sheet: table.sheet, row: at, column: column.column })),
  );
  const said = cells.filter((cell) => context.cell(cell) !== null);
  const isShort = said.every((cell) => looseKey(context.cell(cell)?.text ?? '').length <= LONGEST);
  const isAll = finding.rule === 'status.rows-differ' || said.length <= 1;
  if (!isShort || !isAll) return [];
  const targets = said.length > 0 ? said : cells.slice(0, 1);
  return targets.map((cell) => [cell, STATUS_LABELS[status]]);
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.row} ${place.column}`, place])).values()];
}
