import { Document, Packer, type Paragraph, type Table } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import {
  OFFICE_RELATIONSHIPS,
  type OoxmlPackage,
  addDefaultContentType,
  addRelationship,
  folderOf,
} from '../../workbook/file/container';
import {
  type XmlElement,
  type XmlNode,
  attribute,
  child,
  childElements,
  decodeAttribute,
  parseXml,
  setAttribute,
} from '../../workbook/file/xml';
import type { MemoAnnex } from '../model';
import { annex, annexRows } from '../write/annex';
import { spacer } from '../write/page';
import { STYLES } from '../write/styles';
import { DOCUMENT, putRows } from '../write/table-rows';
import { TEMPLATE_LIMITS } from './limits';
import { visit } from './xml';

/** Paragraphs and tables as the library writes them, with the pictures in them: ready to be put into another document. */
export interface Fragment {
  readonly nodes: readonly XmlElement[];
  /** Namespaces that its prefixes stand for. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Pictures by the relationship that names them. */
  readonly pictures: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;
}

type Children = readonly (Paragraph | Table)[];

/** What the standard memo's own functions made, as XML. */
export async function fragment(children: Children): Promise<Fragment> {
  return fragmentOf(await packed(children));
}

/** An annex as wide as told, however long, with a paragraph behind its table: two tables without one become one. */
export async function annexFragment(one: MemoAnnex, width: number): Promise<Fragment> {
  const parts = await packed([...annex(one, width), spacer()]);
  const text = putRows(parts[DOCUMENT] ?? new Uint8Array(), [annexRows(one, width)]);
  return fragmentOf({ ...parts, [DOCUMENT]: text });
}

/** The styles of the standard memo, as elements. */
export async function memoStyles(): Promise<{ root: XmlElement; styles: readonly XmlElement[] }> {
  const parts = await packed([]);
  const { root } = parseXml(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()));
  return { root, styles: childElements(root, 'style').filter((one) => isOurs(attribute(one, 'w:styleId'))) };
}

const isOurs = (id: string | null): boolean => id !== null && /^Memo[A-Z]/.test(id);

async function packed(children: Children): Promise<Record<string, Uint8Array>> {
  const document = new Document({ styles: STYLES, sections: [{ children: [...children] }] });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function fragmentOf(parts: Readonly<Record<string, Uint8Array>>): Fragment {
  const { root } = parseXml(strFromU8(parts[DOCUMENT] ?? new Uint8Array()), DOCUMENT, TEMPLATE_LIMITS.depth);
  const body = child(root, 'body');
  const relations = parts['word/_rels/document.xml.rels'];
  const pictures = (relations ? childElements(parseXml(strFromU8(relations)).root) : []).flatMap((one) => {
    const target = attribute(one, 'Target') ?? '';
    const bytes = parts[`word/${target}`];
    return target.startsWith('media/') && bytes
      ? [[attribute(one, 'Id') ?? '', { name: target.slice('media/'.length), bytes }] as const]
      : [];
  });
  return {
    nodes: body ? childElements(body).filter(({ local }) => local !== 'sectPr') : [],
    prefixes: new Map(root.attributes.flatMap(({ name, raw }) => declared(name, raw))),
    pictures: new Map(pictures),
  };
}

const declared = (name: string, raw: string): (readonly [string, string])[] =>
  name.startsWith('xmlns:') ? [[name.slice(6), decodeAttribute(raw)]] : [];

/** Makes a fragment part of a document: its pictures become parts of the package, its prefixes are declared where they are not. */
export class FragmentMover {
  private readonly taken: ReadonlyMap<string, string>;
  private lastDrawing: number;

  constructor(
    private readonly pkg: OoxmlPackage,
    private readonly part: string,
    root: XmlElement,
  ) {
    this.taken = new Map(root.attributes.flatMap(({ name, raw }) => declared(name, raw)));
    let last = 0;
    visit(root, (one) => {
      if (one.local === 'docPr') last = Math.max(last, Number(attribute(one, 'id')) || 0);
    });
    this.lastDrawing = last;
  }

  moved({ nodes, prefixes, pictures }: Fragment): readonly XmlNode[] {
    const ids = new Map([...pictures].map(([id, picture]) => [id, this.addPicture(picture)]));
    for (const node of nodes) {
      const used = new Set<string>();
      const see = (one: XmlElement): void => {
        used.add(one.prefix);
        for (const each of one.attributes) used.add(each.name.split(':', 1)[0] ?? '');
        if (one.local === 'docPr') setAttribute(one, 'id', String((this.lastDrawing += 1)));
        const picture = one.local === 'blip' ? ids.get(attribute(one, 'r:embed') ?? '') : undefined;
        if (picture !== undefined) setAttribute(one, 'r:embed', picture);
      };
      see(node);
      visit(node, see);
      for (const [prefix, namespace] of prefixes)
        if (used.has(prefix) && this.taken.get(prefix) !== namespace)
          setAttribute(node, `xmlns:${prefix}`, namespace);
    }
    return nodes;
  }

  private addPicture({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): string {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const folder = `${folderOf(this.part)}media/`;
    let number = 1;
    while (this.pkg.has(`${folder}memo${number}.${extension}`)) number += 1;
    const path = `${folder}memo${number}.${extension}`;
    this.pkg.set(path, bytes);
    addDefaultContentType(this.pkg, extension, extension === 'png' ? 'image/png' : 'image/jpeg');
    return addRelationship(this.pkg, this.part, `${OFFICE_RELATIONSHIPS}/image`, path);
  }
}
