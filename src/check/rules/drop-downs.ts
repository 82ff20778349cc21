import { type Finding, finding } from '../../domain';
import { listOfRule } from '../../tables';
import { areaAddress, rulePlaces, sheetKey } from '../../workbook';
import type { CheckContext } from '../context';

/** Drop-downs of ours that a plain paste took away from cells. */
export function checkDropDowns({ understood: { snapshot } }: CheckContext): readonly Finding[] {
  const lost = snapshot.names.filter(({ name, list }) => list === null && listOfRule(name) !== null);
  const sheets = new Map(snapshot.sheets.map(({ name }) => [sheetKey(name), name]));
  return rulePlaces(lost).flatMap(({ sheet: on, area }) => {
    const sheet = sheets.get(sheetKey(on));
    if (sheet === undefined) return [];
    const place = { sheet, row: area.top, column: area.left };
    return [finding('rule.lost', place, { range: `${sheet}!${areaAddress(area)}` })];
  });
}
