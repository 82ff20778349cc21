import { type XmlElement, type XmlNode, child, childElements, element } from '../../workbook/file/xml';
import { STYLE } from '../write/styles';
import { PARAGRAPH_ORDER, RUN_ORDER } from './schema-order';
import { valueOf, visit } from './xml';

/** How a placeholder looks in its template, which is how what it is filled with looks. */
export interface SpotLook {
  /** Its own type: font, size, colour. */
  readonly run: readonly XmlElement[];
  /** The office's own paragraph style; `null` when it is one of ours or none. */
  readonly style: string | null;
  /** Its own indents, spaces and alignment. */
  readonly paragraph: readonly XmlElement[];
}

/** Of a run: what a person chooses for all of a text. Bold and the like belong to single words, and are left. */
const RUN: ReadonlySet<string> = new Set(['rFonts', 'sz', 'szCs', 'color', 'lang']);
const PARAGRAPH: ReadonlySet<string> = new Set([
  'ind',
  'spacing',
  'jc',
  'contextualSpacing',
  'snapToGrid',
  'bidi',
]);
/** Paragraphs of the text that follow the placeholder's own; headings and signatures keep theirs. */
const TEXT: ReadonlySet<string> = new Set([STYLE.paragraph, STYLE.item, STYLE.closing]);
const OURS = /^Memo[A-Z]/;

export function lookOfSpot(paragraph: XmlElement, run: XmlElement, normal: string | null): SpotLook {
  const properties = child(paragraph, 'pPr');
  const style = valueOf(properties, 'pStyle');
  return {
    run: chosen(child(run, 'rPr'), RUN),
    style: style === null || style === normal || OURS.test(style) ? null : style,
    paragraph: chosen(properties, PARAGRAPH),
  };
}

const chosen = (from: XmlElement | null, names: ReadonlySet<string>): XmlElement[] =>
  from ? childElements(from).filter(({ local }) => names.has(local)) : [];

/** Gives the look of a placeholder to what was made for it; what a run or paragraph says for itself stays. */
export function putLook(made: readonly XmlNode[], look: SpotLook): void {
  if (look.run.length === 0 && look.style === null && look.paragraph.length === 0) return;
  for (const node of made) {
    if (node.kind !== 'element') continue;
    if (node.local === 'p') putParagraph(node, look);
    if (look.run.length === 0) continue;
    visit(node, (one) => {
      if (one.local === 'r') merge(one, 'rPr', look.run, RUN_ORDER);
    });
  }
}

function putParagraph(paragraph: XmlElement, look: SpotLook): void {
  const style = valueOf(child(paragraph, 'pPr'), 'pStyle');
  if (style === null || !TEXT.has(style)) return;
  if (look.style !== null) setStyle(paragraph, look.style);
  merge(paragraph, 'pPr', look.paragraph, PARAGRAPH_ORDER);
}

export function setStyle(paragraph: XmlElement, style: string): void {
  putInPlace(propertiesOf(paragraph, 'pPr'), element('w:pStyle', { 'w:val': style }));
}

/** Adds properties that are not there yet, each in its place. */
function merge(
  parent: XmlElement,
  local: 'rPr' | 'pPr',
  added: readonly XmlElement[],
  order: readonly string[],
): void {
  if (added.length === 0) return;
  const properties = propertiesOf(parent, local);
  const there = new Set(childElements(properties).map((one) => one.local));
  properties.children.push(...added.filter((one) => !there.has(one.local)).map(copyOf));
  properties.children = childElements(properties).sort((a, b) => rank(order, a) - rank(order, b));
}

/** Adds a property of a paragraph where the schema wants it. */
export function putInPlace(properties: XmlElement, added: XmlElement): void {
  properties.children = [
    ...childElements(properties).filter(({ local }) => local !== added.local),
    added,
  ].sort((a, b) => rank(PARAGRAPH_ORDER, a) - rank(PARAGRAPH_ORDER, b));
}

const rank = (order: readonly string[], { local }: XmlElement): number => {
  const at = order.indexOf(local);
  return at < 0 ? order.length : at;
};

/** `w:rPr` or `w:pPr`, made when it is missing; it is always the first child. */
export function propertiesOf(parent: XmlElement, local: 'rPr' | 'pPr'): XmlElement {
  const there = child(parent, local);
  if (there) return there;
  const made = element(`w:${local}`);
  parent.children.unshift(made);
  return made;
}

export const copyOf = (one: XmlElement): XmlElement => structuredClone(one);
