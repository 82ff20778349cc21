import { type Finding, finding, isEveryDepartment, looseKey } from '../../domain';
import { type RecognisedTable, quoted } from '../../tables';
import type { CheckContext } from '../context';
import { type Departments, departmentsOf } from '../departments';

/** Owners that are not on the workbook's own list of departments; without a list nothing is said. */
export function checkOwners(context: CheckContext): readonly Finding[] {
  const departments = context.once(departmentsOf);
  if (departments === null) return [];
  return context.understood.tables.flatMap((table) => unlisted(table, departments, context));
}

function unlisted(
  table: RecognisedTable,
  departments: Departments,
  context: CheckContext,
): readonly Finding[] {
  const said = new Set<string>();
  return table.rows.flatMap(({ measure }) => {
    const place = measure.places.owner && context.seenAt(measure.places.owner);
    // What was taken from a neighbour is said at the neighbour.
    if (!place || context.cell(place) === null) return [];
    return measure.owners.flatMap((owner) => {
      const key = `${place.row} ${place.column} ${looseKey(owner)}`;
      if (departments.has(owner) || isEveryDepartment(owner) || said.has(key)) return [];
      said.add(key);
      const nearest = departments.nearest(owner) ?? '';
      return [finding('owner.unlisted', place, { measure: quoted(measure.title), owner, nearest })];
    });
  });
}
