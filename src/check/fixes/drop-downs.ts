import { areaAddress, rulePlaces } from '../../workbook';
import { ruleEditsAgain } from '../../tables';
import type { CheckContext } from '../context';
import type { Fixer } from '../fix';
import { isThai } from '../words';

/** The drop-down once more over the cells that it was put into. What they hold stays. */
export const ruleAgain: Fixer = ({ data }, context) => {
  const { snapshot } = context.understood;
  const lost = rulePlaces(snapshot.names).find(
    ({ sheet, area }) => `${sheet}!${areaAddress(area)}` === data['range'],
  );
  const edits = lost ? ruleEditsAgain(snapshot, lost.name, context.once(optionsOf)) : null;
  if (!lost || !edits || edits.length === 0) return [];
  return [
    { id: 'rule.again', data: { sheet: lost.sheet, range: areaAddress(lost.area) }, sure: true, edits },
  ];
};

function optionsOf({ understood: { tables } }: CheckContext) {
  const owners = tables.flatMap((table) => table.rows.flatMap(({ measure }) => measure.owners));
  const headers = tables.flatMap((table) => table.columns.map(({ header }) => header));
  const language = headers.length === 0 || headers.some(isThai) ? ('thai' as const) : ('english' as const);
  return { owners: [...new Set(owners)], language };
}
