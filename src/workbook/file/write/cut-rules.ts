import { areaAddress, overlap, without, type Area } from '../..';
import { areasOfRule } from '../read/rule-lists';
import { moveFormula } from '../read/shared-formulas';
import {
  attribute,
  child,
  childElements,
  descendants,
  removeChild,
  setAttribute,
  text,
  textOf,
  type XmlElement,
} from '../xml';

/** Takes the cells of an area out of all drop-downs, those that Excel keeps in the sheet's extensions too. */
export function cutValidations(worksheet: XmlElement, area: Area): void {
  for (const list of lists(worksheet, 'dataValidations')) {
    for (const rule of childElements(list, 'dataValidation')) cut(list, rule, area);
    const { length } = childElements(list, 'dataValidation');
    if (attribute(list, 'count') !== null) setAttribute(list, 'count', String(length));
    if (length === 0) drop(worksheet, list);
  }
}

/** Takes the cells of an area out of all colours. */
export function cutColours(worksheet: XmlElement, area: Area): void {
  for (const one of childElements(worksheet, 'conditionalFormatting')) cut(worksheet, one, area);
  for (const list of lists(worksheet, 'conditionalFormattings')) {
    for (const one of childElements(list, 'conditionalFormatting')) cut(list, one, area);
    if (childElements(list).length === 0) drop(worksheet, list);
  }
}

/** Lists of rules: in the sheet itself, and in its extensions. */
function lists(worksheet: XmlElement, local: string): XmlElement[] {
  const extensions = childElements(worksheet, 'extLst').flatMap((one) => descendants(one, local));
  return [...childElements(worksheet, local), ...extensions];
}

/**
 * Leaves of a rule the cells outside. A rule whose formula counts from its first cell is written once for each area
 * that is left, its formula moved along: which cell is the first of several areas, programs do not agree on.
 */
function cut(list: XmlElement, rule: XmlElement, area: Area): void {
  const areas = areasOfRule(rule);
  if (!areas.some((one) => overlap(one, area))) return;
  const left = areas.flatMap((one) => without(one, area));
  const place = list.children.indexOf(rule);
  if (left.length === 0) removeChild(list, rule);
  else if (!formulasOf(rule).some((one) => isRelative(textOf(one)))) setAreas(rule, left);
  else list.children.splice(place, 1, ...left.map((one) => movedTo(rule, areas, one)));
}

function movedTo(rule: XmlElement, areas: readonly Area[], to: Area): XmlElement {
  const copy = copied(rule);
  const rows = to.top - Math.min(...areas.map(({ top }) => top));
  const columns = to.left - Math.min(...areas.map(({ left }) => left));
  for (const one of formulasOf(copy)) one.children = [text(moveFormula(textOf(one), rows, columns))];
  setAreas(copy, [to]);
  return copy;
}

function copied(one: XmlElement): XmlElement {
  return {
    ...one,
    attributes: one.attributes.map((each) => ({ ...each })),
    children: one.children.map((each) => (each.kind === 'element' ? copied(each) : { ...each })),
  };
}

function setAreas(rule: XmlElement, areas: readonly Area[]): void {
  const written = areas.map(areaAddress).join(' ');
  const inside = child(rule, 'sqref');
  if (inside) inside.children = [text(written)];
  else setAttribute(rule, 'sqref', written);
}

/** `formula1` and `formula` of the sheet itself, `f` of its extensions. */
function formulasOf(rule: XmlElement): XmlElement[] {
  return ['formula', 'formula1', 'formula2', 'f'].flatMap((local) =>
    descendants(rule, local).filter((one) => childElements(one).length === 0),
  );
}

/** Whether moving it would change the formula. */
function isRelative(formula: string): boolean {
  return moveFormula(formula, 1, 1) !== formula;
}

/** Takes an empty list away, with the extension that held nothing else. */
function drop(worksheet: XmlElement, list: XmlElement): void {
  if (removeChild(worksheet, list)) return;
  for (const all of childElements(worksheet, 'extLst')) {
    for (const one of childElements(all, 'ext')) if (removeChild(one, list)) removeChild(all, one);
    if (childElements(all).length === 0) removeChild(worksheet, all);
  }
}
