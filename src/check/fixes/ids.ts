import { looseKey } from '../../domain';
import type { CheckContext } from '../context';
import { writeCell } from '../edits';
import type { Fixer } from '../fix';
import { placeIn } from '../table-cells';

/** The next free id; sure where there is none yet, for an id that is there may be known elsewhere. */
export const giveId: Fixer = ({ rule, place }, context) => {
  const id = place && context.once(freeIds).get(`${place.sheet}\n${place.row}`);
  const edit = id && writeCell(place, id, context);
  return edit ? [{ id: 'id.next', data: { id }, sure: rule === 'id.missing', edits: [edit] }] : [];
};

/** An id for every row of a register that has none or one that was given before, in the order of the rows. */
function freeIds({ understood }: CheckContext): ReadonlyMap<string, string> {
  const rows = understood.tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const taken = new Set(rows.map(({ row }) => looseKey(row.measure.id ?? '')));
  const given = new Map<string, string>();
  let next = 1;
  for (const { table } of [...new Map(rows.map(({ table: one }) => [one, { table: one }])).values()]) {
    if (table.kind !== 'register') continue;
    const met = new Set<string>();
    for (const row of table.rows) {
      const key = looseKey(row.measure.id ?? '');
      const place = placeIn(table, row, 'id', null);
      if (key !== '' && !met.has(key)) met.add(key);
      else if (place && row.measure.title !== '') {
        while (taken.has(looseKey(idOf(next)))) next += 1;
        given.set(`${place.sheet}\n${place.row}`, idOf(next));
        next += 1;
      }
    }
  }
  return given;
}

/** As the register numbers its measures. */
function idOf(number: number): string {
  return `M${String(number).padStart(2, '0')}`;
}
