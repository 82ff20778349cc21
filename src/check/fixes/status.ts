import { STATUS_LABELS, type Status, looseKey } from '../../domain';
import type { CheckContext, Spot } from '../context';
import { writeCell } from '../edits';
import type { Fix, Fixer } from '../fix';
import { reportsOf } from '../table-cells';
import { chooseStatus, setStatus } from './choose-status';
import { tickedStatuses } from './tick-status';

/** More than one tick: one of those that are ticked is kept. */
export const keepOneTick: Fixer = (finding, context) => {
  const spot = finding.place && context.spot(finding.place);
  if (!spot) return [];
  const ticked = tickedStatuses(spot, spot.column?.round ?? null, context);
  return chooseStatus(finding, context).filter(({ id }) => ticked.has(id.replace('status.', '') as Status));
};

/** The word of the official table for what the cell says already. */
export const useWording: Fixer = ({ place, data }, context) => {
  const label = String(data['label'] ?? '');
  const edit = place && writeCell(place, label, context);
  return edit ? [{ id: 'status.wording', data: { text: label }, sure: true, edits: [edit] }] : [];
};

/** Two tables that disagree: the second takes what the first says. */
export const takeFirstStatus: Fixer = (finding, context) => {
  const spot = finding.place && context.spot(finding.place);
  if (!spot) return [];
  const own = statusOf(spot);
  const rows = context.once(rowsByTitle).get(looseKey(spot.row.measure.title)) ?? [];
  const first = rows.map(statusOf).find((status) => status !== null && status !== own) ?? null;
  const edits = first === null ? [] : setStatus(finding, spot, first, context);
  if (first === null || edits.length === 0) return [];
  return [{ id: 'status.first', data: { text: STATUS_LABELS[first] }, sure: false, edits } satisfies Fix];
};

function statusOf({ row }: Pick<Spot, 'row'>): Status | null {
  return reportsOf(row).at(-1)?.[1].status ?? null;
}

function rowsByTitle({ understood }: CheckContext): ReadonlyMap<string, readonly Pick<Spot, 'row'>[]> {
  const rows = new Map<string, Pick<Spot, 'row'>[]>();
  for (const table of understood.tables)
    for (const row of table.rows) {
      const key = looseKey(row.measure.title);
      const list = rows.get(key);
      if (list) list.push({ row });
      else rows.set(key, [{ row }]);
    }
  return rows;
}
