import { relationships, relationshipsPartOf, type OoxmlPackage } from '../container';
import {
  attribute,
  childElements,
  element,
  named,
  parseXml,
  setAttribute,
  writeXml,
  type XmlElement,
} from '../xml';
import { RELATIONSHIP } from './kinds';
import { relationshipPrefix } from './relationship-prefix';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Links to web addresses that are added to a sheet of the user's: gathered, and written once. */
export class AddedLinks {
  private readonly ids = new Map<string, string>();
  private taken: Set<string> | null = null;
  private readonly byCell = new Map<string, XmlElement>();

  constructor(private readonly part: string) {}

  /** Makes the cell a link, instead of what it linked to before. `list` is the sheet's `hyperlinks`. */
  set(pkg: OoxmlPackage, root: XmlElement, list: XmlElement, address: string, target: string): void {
    if (this.byCell.size === 0) {
      for (const one of childElements(list, 'hyperlink')) this.byCell.set(attribute(one, 'ref') ?? '', one);
    }
    const link = element(named(list, 'hyperlink'), { ref: address });
    setAttribute(link, `${relationshipPrefix(root)}:id`, this.idOf(pkg, target));
    const old = this.byCell.get(address);
    if (old) {
      old.attributes = link.attributes;
    } else {
      list.children.push(link);
      this.byCell.set(address, link);
    }
  }

  /** The sheet's list has changed otherwise: it is looked through anew before the next one is added. */
  forget(): void {
    this.byCell.clear();
  }

  save(pkg: OoxmlPackage): void {
    if (this.ids.size === 0) return;
    const name = relationshipsPartOf(this.part);
    const document = parseXml(pkg.has(name) ? pkg.text(name) : EMPTY, name);
    for (const [target, id] of this.ids) {
      const attributes = { Id: id, Type: RELATIONSHIP.hyperlink, Target: target, TargetMode: 'External' };
      document.root.children.push(element(named(document.root, 'Relationship'), attributes));
    }
    pkg.set(name, writeXml(document));
    this.ids.clear();
  }

  private idOf(pkg: OoxmlPackage, target: string): string {
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    this.taken ??= new Set(relationships(pkg, this.part).map(({ id }) => id));
    let number = this.taken.size + 1;
    while (this.taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.taken.add(id);
    this.ids.set(target, id);
    return id;
  }
}
