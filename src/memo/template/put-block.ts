import {
  type XmlElement,
  type XmlNode,
  child,
  childElements,
  descendants,
  element,
  removeChild,
} from '../../workbook/file/xml';
import { STYLE } from '../write/styles';
import type { Found } from './find-placeholders';
import { propertiesOf, putInPlace, setStyle } from './look';
import { replaceToken } from './tokens';

/** Marks of a paragraph that reach over others, and are kept when it goes. */
const RANGES: ReadonlySet<string> = new Set(['bookmarkStart', 'bookmarkEnd', 'permStart', 'permEnd']);
const ANCHORED = ['drawing', 'pict', 'object'] as const;

/**
 * Puts paragraphs and tables in the place of a placeholder's paragraph. What else that paragraph carries stays: the end
 * of a section, a picture anchored to it, bookmarks, and that a page begins with it.
 */
export function putBlock(found: Found, nodes: readonly XmlNode[]): void {
  const { paragraph, parent } = found.spot;
  replaceToken(found.text, found.token, '');
  const ranges = childElements(paragraph).filter(({ local }) => RANGES.has(local));
  const stays = carriesMore(paragraph);
  const at = parent.children.indexOf(paragraph);
  const put = [...(stays ? [] : ranges), ...broken(paragraph, nodes), ...(stays ? [paragraph] : [])];
  parent.children.splice(at, 1, ...put);
  if (parent.local !== 'body' && childElements(parent).at(-1)?.local !== 'p')
    parent.children.push(element('w:p'));
}

function carriesMore(paragraph: XmlElement): boolean {
  const properties = child(paragraph, 'pPr');
  const anchors = ANCHORED.some((local) => descendants(paragraph, local).length > 0);
  const breaks = descendants(paragraph, 'br').some((one) => one.attributes.some(({ raw }) => raw === 'page'));
  if (anchors || breaks) return true;
  if (!properties || !child(properties, 'sectPr')) return false;
  // Nothing but the end of a section: it takes up no line.
  setStyle(paragraph, STYLE.spacer);
  return true;
}

/** A page that begins with the placeholder begins with what it is filled with. */
function broken(paragraph: XmlElement, nodes: readonly XmlNode[]): readonly XmlNode[] {
  const properties = child(paragraph, 'pPr');
  const mark = properties && child(properties, 'pageBreakBefore');
  if (!properties || !mark || nodes.length === 0) return nodes;
  removeChild(properties, mark);
  return beginPage(nodes);
}

/** Begins a page with the first of the nodes. */
export function beginPage(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const first = nodes[0];
  if (first?.kind !== 'element') return nodes;
  if (first.local !== 'p') {
    const before = element('w:p');
    setStyle(before, STYLE.spacer);
    return beginPage([before, ...nodes]);
  }
  const properties = propertiesOf(first, 'pPr');
  if (child(properties, 'pageBreakBefore')) return nodes;
  putInPlace(properties, element('w:pageBreakBefore'));
  return nodes;
}
