import { areaAddress, parseArea, type Area } from './address';
import { overlap, without } from './areas';
import { mapSheetReferences, sheetOfReference } from './formula-sheets';
import { quoteSheetName } from './sheet-names';

/**
 * A drop-down that Tidtam puts into a sheet is anchored by a name of the whole workbook: the name follows inserted
 * rows by itself, so a later check sees whether the drop-down is still whole.
 */
export const RULE_PREFIX = 'Tidtam_Rule_';

/** Where a name of ours says that a drop-down was put. */
export interface RulePlace {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A list that some cells have, its source as in a formula, without `=`. */
export interface FoundList {
  readonly area: Area;
  /** `null` for a rule that is no list. */
  readonly source: string | null;
}

export function isRuleName(name: string): boolean {
  return name.toLowerCase().startsWith(RULE_PREFIX.toLowerCase());
}

/** The names that say where drop-downs were put; those that refer to nothing, or to several areas, are left out. */
export function rulePlaces(
  names: Iterable<{ readonly name: string; readonly refersTo: string }>,
): RulePlace[] {
  const places: RulePlace[] = [];
  for (const { name, refersTo } of names) {
    if (!isRuleName(name)) continue;
    const sheet = sheetOfReference(refersTo);
    const area = parseArea(refersTo.slice(refersTo.lastIndexOf('!') + 1));
    if (sheet !== null && area !== null) places.push({ name, sheet, area });
  }
  return places;
}

/** The source of a list in one spelling: programs write a sheet's name with quotes or without. */
export function listSource(source: string): string {
  return mapSheetReferences(source.trim().replace(/^=/, ''), (sheet) => `${quoteSheetName(sheet)}!`);
}

/** Whether two formulas are one, whatever the program that wrote them makes of the names of sheets. */
export function sameFormula(a: string, b: string): boolean {
  return listSource(a) === listSource(b);
}

/** A name that refers to the area, as `PlanEdit` wants it: `'แผน'!$F$5:$F$20`. */
export function areaReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** The source of the one list that every cell of the area has; `null` when some have none, or another. */
export function listOver(area: Area, lists: readonly FoundList[]): string | null {
  const here = lists.filter((one) => overlap(one.area, area));
  const source = here[0]?.source ?? null;
  if (source === null || here.some((one) => one.source !== source)) return null;
  let bare = [area];
  for (const one of here) bare = bare.flatMap((piece) => without(piece, one.area));
  return bare.length === 0 ? source : null;
}
