import { relationshipsPartOf, relativeTarget, type OoxmlPackage } from '../container';
import { escapeMarkup } from './cell-text';
import { RELATIONSHIP } from './kinds';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * The relationships of a part that we write ourselves, gathered and written once: a sheet may have one for
 * each of 10,000 links.
 */
export class NewRelationships {
  private readonly items: string[] = [];
  private readonly linkIds = new Map<string, string>();

  constructor(private readonly source: string) {}

  /** An arrow to a part of the package; returns its id. */
  add(type: string, part: string): string {
    return this.push(type, relativeTarget(this.source, part), '');
  }

  /** An arrow to a web address; the same address is stored once. */
  link(address: string): string {
    let id = this.linkIds.get(address);
    if (id === undefined) {
      id = this.push(RELATIONSHIP.hyperlink, address, ' TargetMode="External"');
      this.linkIds.set(address, id);
    }
    return id;
  }

  /** Writes the part, or takes an old one away when there is nothing to say. */
  save(pkg: OoxmlPackage): void {
    const part = relationshipsPartOf(this.source);
    if (this.items.length === 0) return pkg.remove(part);
    const xml = `<Relationships xmlns="${NAMESPACE}">${this.items.join('')}</Relationships>`;
    pkg.set(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  }

  private push(type: string, target: string, mode: string): string {
    const id = `rId${this.items.length + 1}`;
    this.items.push(`<Relationship Id="${id}" Type="${type}" Target="${escapeMarkup(target)}"${mode}/>`);
    return id;
  }
}
