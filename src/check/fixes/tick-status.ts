import { type Place, type Round, STATUSES, type Status, contradicts, readTick } from '../../domain';
import type { SnapshotCell } from '../../workbook';
import type { CheckContext, Spot } from '../context';
import { rowsOf } from '../table-cells';

/** ✓ and the dash of document 004. */
const TICK = '✓';
const NO_TICK = '-';

interface Ticked {
  readonly status: Status;
  readonly place: Place;
  readonly cell: SnapshotCell | null;
}

/**
 * What to write so that one of the three columns is ticked: `null` when the table has none for this status. Words beside
 * a tick that goes move with it to the new one, unless they speak against it.
 */
export function tickWrites(
  spot: Spot,
  round: Round | null,
  status: Status,
  context: CheckContext,
): readonly (readonly [Place, string])[] | null {
  const cells = tickCells(spot, round, context);
  const own = cells.filter((one) => one.status === status);
  const target = own.find(({ cell }) => isTicked(cell)) ?? own.find(({ cell }) => cell !== null) ?? own[0];
  if (!target) return null;
  const others = cells.filter((one) => one !== target && one.cell !== null && !saysNo(one.cell));
  // Beside a tick an X says what was planned: it disturbs nothing.
  const cleared = others.filter(({ cell, status: of }) => of !== status && !isPlanned(cell));
  const words = [target, ...others].flatMap(({ cell }) => wordsOf(cell));
  const kept = [...new Set(words)].filter((text) => !contradicts(text, status));
  const value = kept.length === 0 ? TICK : `${TICK} ${kept.join('\n')}`;
  const isDone = isTicked(target.cell) && kept.length === wordsOf(target.cell).length;
  return [
    ...(isDone ? [] : [[target.place, value] as const]),
    ...cleared.map(({ place }) => [place, NO_TICK] as const),
  ];
}

/** How many of the three are ticked, by status. */
export function tickedStatuses(spot: Spot, round: Round | null, context: CheckContext): ReadonlySet<Status> {
  const ticked = tickCells(spot, round, context).filter(({ cell }) => isTicked(cell));
  return new Set(ticked.map(({ status }) => status));
}

function tickCells({ table, row }: Spot, round: Round | null, context: CheckContext): readonly Ticked[] {
  const seen = new Map<string, Ticked>();
  for (const status of STATUSES)
    for (const { column, role, round: of } of table.columns) {
      if (role !== `status.${status}` || of !== round) continue;
      for (const at of rowsOf(row)) {
        const place = context.seenAt({ sheet: table.sheet, row: at, column });
        seen.set(`${place.row} ${place.column}`, { status, place, cell: context.cell(place) });
      }
    }
  return [...seen.values()];
}

function reading(cell: SnapshotCell | null) {
  if (cell === null || cell.error !== null) return readTick(null);
  return readTick(typeof cell.value === 'string' || cell.date !== null ? cell.text : cell.value);
}

function isTicked(cell: SnapshotCell | null): boolean {
  return reading(cell).tick === 'yes';
}

function isPlanned(cell: SnapshotCell | null): boolean {
  return reading(cell).tick === 'planned';
}

function saysNo(cell: SnapshotCell): boolean {
  const { tick } = reading(cell);
  return tick === 'no' || tick === 'empty';
}

/** The words beside a tick, or those that stand instead of one; a bare count says nothing. */
function wordsOf(cell: SnapshotCell | null): readonly string[] {
  const read = reading(cell);
  if (read.tick === 'yes') return read.note === null ? [] : [read.note];
  return read.tick === 'unclear' && /\p{L}{2}/u.test(read.text) ? [read.text] : [];
}
