import {
  CONTENT_TYPES,
  OFFICE_RELATIONSHIPS,
  type OoxmlPackage,
  type Relationship,
  addContentType,
  addRelationship,
  relationships,
  relationshipsPartOf,
} from '../../workbook/file/container';
import { type XmlElement, attribute, removeAttribute, removeChild } from '../../workbook/file/xml';
import { type TemplateProblem, templateProblem } from './problem';
import { readPart, writePart } from './xml';

const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** What a letter is made of, by the last word of the relationship's type. All else stays behind. */
const KEPT: ReadonlySet<string> = new Set([
  'styles',
  'settings',
  'webSettings',
  'fontTable',
  'font',
  'theme',
  'numbering',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
  'image',
  'chart',
  'diagramData',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
]);
/** Left behind without a word: what programs keep for themselves. */
const UNSAID: ReadonlySet<string> = new Set([
  'stylesWithEffects',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'customXml',
  'customXmlProps',
  'glossaryDocument',
  'printerSettings',
  'chartColorStyle',
  'chartStyle',
  'chartUserShapes',
  'themeOverride',
]);
const MACROS: ReadonlySet<string> = new Set([
  'vbaProject',
  'wordVbaData',
  'keyMapCustomizations',
  'attachedToolbars',
]);
/** Addresses that a link of a letter may lead to. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;
/** Elements that are nothing without what they point at. */
const POINTERS: ReadonlySet<string> = new Set([
  'attachedTemplate',
  'subDoc',
  'altChunk',
  'OLEObject',
  'control',
  'externalData',
  'headerSource',
  'dataSource',
]);
/** Settings that reach out of the file, or that fill it from elsewhere. */
const REACHING: ReadonlySet<string> = new Set(['mailMerge']);

/** The same document with nothing in it but what a letter is made of. */
export interface CleanPackage {
  readonly pkg: OoxmlPackage;
  readonly problems: readonly TemplateProblem[];
}

/**
 * Takes out macros, embedded programs, whatever points out of the file (its own template, linked pictures, data of
 * a mail merge) and every part that nothing we keep leads to. Links to web pages and mail addresses stay.
 * @throws WorkbookError
 */
export function cleanPackage(from: OoxmlPackage, main: string): CleanPackage {
  const pkg = from.clone();
  const counts = { macros: 0, links: 0, parts: 0 };
  const seen = new Set([main.toLowerCase()]);
  const todo = [main];
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    if (!/\.xml$/i.test(part)) continue;
    const gone: Relationship[] = [];
    for (const one of relationships(pkg, part)) {
      const kind = kindOf(one);
      if (KEPT.has(kind) && one.part !== null && pkg.has(one.part)) {
        if (!seen.has(one.part.toLowerCase())) todo.push(one.part);
        seen.add(one.part.toLowerCase());
      } else if (kind !== 'hyperlink' || one.part !== null || !SAFE_LINK.test(one.target)) {
        gone.push(one);
        if (MACROS.has(kind)) counts.macros += 1;
        else if (one.part === null) counts.links += 1;
        else if (!UNSAID.has(kind) && !KEPT.has(kind)) counts.parts += 1;
      }
    }
    detach(pkg, part, gone);
  }
  if (/macroEnabled/i.test(pkg.text(CONTENT_TYPES))) counts.macros ||= 1;
  keepOnly(pkg, main, seen);
  return {
    pkg,
    problems: (['macros', 'links', 'parts'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => templateProblem(`${key}-removed`, 'warning', { count: counts[key] })),
  };
}

const kindOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf('/') + 1);

/** Takes relationships away with what refers to them. */
function detach(pkg: OoxmlPackage, part: string, gone: readonly Relationship[]): void {
  const document = readPart(pkg, part);
  const ids = new Set(gone.map(({ id }) => id));
  const reaching = part.toLowerCase().endsWith('settings.xml');
  let changed = false;
  const prune = (parent: XmlElement): void => {
    for (const node of [...parent.children]) {
      if (node.kind !== 'element') continue;
      const dead = node.attributes.filter(({ name }) => {
        const value = name.includes(':') && !name.startsWith('xmlns:') ? attribute(node, name) : null;
        return value !== null && ids.has(value) && isReference(name);
      });
      if ((dead.length > 0 && POINTERS.has(node.local)) || (reaching && REACHING.has(node.local))) {
        removeChild(parent, node);
        changed = true;
        continue;
      }
      for (const { name } of dead) removeAttribute(node, name);
      changed ||= dead.length > 0;
      prune(node);
    }
  };
  if (ids.size > 0 || reaching) prune(document.root);
  if (changed) writePart(pkg, part, document);
  if (gone.length === 0) return;
  const rels = relationshipsPartOf(part);
  const list = readPart(pkg, rels);
  list.root.children = list.root.children.filter(
    (node) => node.kind !== 'element' || !ids.has(attribute(node, 'Id') ?? ''),
  );
  writePart(pkg, rels, list);
}

/** Attributes by which one part names another: `r:id`, `r:embed`, `r:link`, and those of diagrams. */
const isReference = (name: string): boolean => /:(?:id|embed|link|pict|href|dm|lo|qs|cs)$/.test(name);

/** Removes every other part, and writes anew what the package says of itself: who edited it is nobody's business. */
function keepOnly(pkg: OoxmlPackage, main: string, kept: ReadonlySet<string>): void {
  for (const name of pkg.names()) {
    const key = name.toLowerCase();
    const owner = /^(.*?)_rels\/([^/]+)\.rels$/.exec(key);
    const isKept = owner ? kept.has(`${owner[1]}${owner[2]}`) : kept.has(key);
    if (!isKept && key !== CONTENT_TYPES.toLowerCase()) pkg.remove(name);
  }
  const types = readPart(pkg, CONTENT_TYPES);
  types.root.children = types.root.children.filter((node) => {
    const part = node.kind === 'element' ? attribute(node, 'PartName') : null;
    return part === null || kept.has(part.slice(1).toLowerCase());
  });
  writePart(pkg, CONTENT_TYPES, types);
  addContentType(pkg, main, DOCUMENT_TYPE);
  pkg.set('_rels/.rels', NO_RELATIONSHIPS);
  addRelationship(pkg, '', `${OFFICE_RELATIONSHIPS}/officeDocument`, main);
}
