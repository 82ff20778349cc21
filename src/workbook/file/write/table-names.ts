import { CONTENT_TYPES, type OoxmlPackage } from '../container';
import { attribute, childElements, parseXml } from '../xml';
import { CONTENT_TYPE } from './kinds';

/** Numbers and names that a new table must not have. Names are in lower case. */
export interface TakenTables {
  readonly ids: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
}

/** What the tables of the workbook are called. Only tables are read, no sheet. */
export function takenTables(pkg: OoxmlPackage): TakenTables {
  const ids = new Set<number>();
  const names = new Set<string>();
  for (const part of tableParts(pkg)) {
    const { root } = parseXml(pkg.text(part), part);
    ids.add(Number(attribute(root, 'id')));
    names.add((attribute(root, 'displayName') ?? '').toLowerCase());
  }
  return { ids, names };
}

function tableParts(pkg: OoxmlPackage): string[] {
  return childElements(parseXml(pkg.text(CONTENT_TYPES), CONTENT_TYPES).root, 'Override').flatMap((one) => {
    const part = (attribute(one, 'PartName') ?? '').slice(1);
    return attribute(one, 'ContentType') === CONTENT_TYPE.table && pkg.has(part) ? [part] : [];
  });
}
