import {
  type XmlElement,
  type XmlNode,
  attribute,
  child,
  childElements,
  element,
  setAttribute,
} from '../../workbook/file/xml';
import { PLACES } from '../pages/paper';
import { STYLE } from '../write/styles';
import { propertiesOf, putInPlace } from './look';
import { valueOf } from './xml';

/** Signers stand right of the middle of a page; in a cell the cell is their place. */
const FROM_MIDDLE: ReadonlySet<string> = new Set([STYLE.sign, STYLE.signer]);
/** A tab stop right on the edge may wrap. */
const INSIDE = 57;

/**
 * Fits dotted lines to the room that there is, which on the memo's own page is as wide as its text.
 *
 * @param room in twips
 */
export function fitLines(nodes: readonly XmlNode[], room: number, inCell: boolean): void {
  for (const node of nodes) {
    if (node.kind !== 'element' || node.local !== 'p') continue;
    const properties = child(node, 'pPr');
    const tabs = properties && child(properties, 'tabs');
    for (const tab of tabs ? childElements(tabs, 'tab') : [])
      if (Number(attribute(tab, 'w:pos')) === PLACES.ruleEnd)
        setAttribute(tab, 'w:pos', String(room - INSIDE));
    if (inCell && FROM_MIDDLE.has(valueOf(properties, 'pStyle') ?? '')) setLeft(node);
  }
}

const setLeft = (paragraph: XmlElement): void =>
  putInPlace(propertiesOf(paragraph, 'pPr'), element('w:ind', { 'w:left': 0 }));
