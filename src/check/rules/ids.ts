import { type Finding, finding, looseKey } from '../../domain';
import { type RecognisedTable, quoted } from '../../tables';
import type { CheckContext } from '../context';
import { placeIn, placeOfField } from '../table-cells';

/** Ids tie plan, report and mailed copies together: each measure has one, and one of its own. */
export function checkIds({ understood }: CheckContext): readonly Finding[] {
  return understood.tables.filter((table) => table.columns.some(({ role }) => role === 'id')).flatMap(ids);
}

function ids(table: RecognisedTable): readonly Finding[] {
  const firsts = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const { id, title } = row.measure;
    const measure = quoted(title);
    const key = id === null ? '' : looseKey(id);
    if (id === null || key === '') {
      const place = placeIn(table, row, 'id', null);
      return title === '' ? [] : [finding('id.missing', place, { measure })];
    }
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row.firstRow + 1);
      return [];
    }
    return [finding('id.duplicate', placeOfField(row, 'id'), { measure, id, row: first })];
  });
}
