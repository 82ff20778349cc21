import { parseArea, type Area } from '../../address';
import { listOver, listSource, rulePlaces, type FoundList, type RulePlace } from '../../rule-names';
import { sheetKey } from '../../sheet-names';
import { attribute, child, childElements, descendants, textOf, type XmlElement } from '../xml';

/** The lists at the places that names of ours tell. Only sheets with such a place are looked at. */
export class RuleLists {
  private readonly bySheet = new Map<string, RulePlace[]>();
  private readonly lists = new Map<string, string>();

  constructor(names: Iterable<{ readonly name: string; readonly refersTo: string }>) {
    for (const place of rulePlaces(names)) {
      const key = sheetKey(place.sheet);
      this.bySheet.set(key, [...(this.bySheet.get(key) ?? []), place]);
    }
  }

  look(sheet: string, worksheet: XmlElement): void {
    const places = this.bySheet.get(sheetKey(sheet));
    if (!places) return;
    const found = readRules(worksheet);
    for (const { name, area } of places) {
      const list = listOver(area, found);
      if (list !== null) this.lists.set(name, list);
    }
  }

  of(name: string): string | null {
    return this.lists.get(name) ?? null;
  }
}

/**
 * What may be typed into cells. Excel writes a rule that refers to another sheet into the extensions of the sheet
 * (`x14:dataValidation`, its places as `xm:sqref`), all others into the sheet itself.
 */
function readRules(worksheet: XmlElement): FoundList[] {
  const own = child(worksheet, 'dataValidations');
  const extended = childElements(worksheet, 'extLst').flatMap((one) => descendants(one, 'dataValidation'));
  return [...(own ? childElements(own, 'dataValidation') : []), ...extended].flatMap((rule) => {
    const formula = child(rule, 'formula1');
    const isList = attribute(rule, 'type') === 'list' && formula !== null;
    const source = isList ? listSource(textOf(formula)) : null;
    return areasOfRule(rule).map((area) => ({ area, source }));
  });
}

/** The areas of a rule or colour, wherever it says them. */
export function areasOfRule(rule: XmlElement): Area[] {
  const inside = child(rule, 'sqref');
  const written = attribute(rule, 'sqref') ?? (inside ? textOf(inside) : '');
  return written.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}
