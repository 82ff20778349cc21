import {
  type XmlElement,
  attribute,
  child,
  childElements,
  element,
  named,
  prefixedAttribute,
} from '../../workbook/file/xml';

/**
 * Writes the page breaks that belong to a paragraph (`w:pageBreakBefore`, the end of a section) as break characters, which
 * are all that the library tells of. By them the memo ends and its annex begins.
 */
export function writePageBreaks(parent: XmlElement): void {
  for (const node of childElements(parent)) {
    if (node.local !== 'p') writePageBreaks(node);
    const properties = node.local === 'p' ? child(node, 'pPr') : null;
    if (!properties) continue;
    const section = child(properties, 'sectPr');
    if (section && breaksPage(section)) node.children.push(pageBreak(node));
    const before = child(properties, 'pageBreakBefore');
    if (before && !['0', 'false', 'off'].includes(prefixedAttribute(before, 'val') ?? ''))
      node.children.splice(node.children.indexOf(properties) + 1, 0, pageBreak(node));
  }
}

function breaksPage(section: XmlElement): boolean {
  const type = child(section, 'type');
  return !type || (prefixedAttribute(type, 'val') ?? attribute(type, 'val')) !== 'continuous';
}

function pageBreak(paragraph: XmlElement): XmlElement {
  const mark = element(named(paragraph, 'br'), { [named(paragraph, 'type')]: 'page' });
  return element(named(paragraph, 'r'), {}, [mark]);
}
