import { type XmlElement, child, childElements, descendants } from '../../workbook/file/xml';
import { STYLE } from '../write/styles';
import { setStyle } from './look';
import { isGuide } from './spots';

/** Takes the guide of the standard template out of a document's body. */
export function dropGuide(body: XmlElement): void {
  body.children = body.children.filter((node) => node.kind !== 'element' || !isGuideNode(node));
}

function isGuideNode(node: XmlElement): boolean {
  if (node.local === 'tbl') {
    const paragraphs = descendants(node, 'p');
    return paragraphs.length > 0 && paragraphs.every(isGuide);
  }
  if (node.local === 'sdt') {
    const content = child(node, 'sdtContent');
    return content !== null && childElements(content).length > 0 && childElements(content).every(isGuideNode);
  }
  if (node.local !== 'p' || !isGuide(node)) return false;
  const properties = child(node, 'pPr');
  if (!properties || !child(properties, 'sectPr')) return true;
  // The end of a section stays, as a line of no height.
  node.children = [properties];
  setStyle(node, STYLE.spacer);
  return false;
}
