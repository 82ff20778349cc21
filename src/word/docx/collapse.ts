import { type XmlElement, type XmlNode, childElements, element, named } from '../../workbook/file/xml';

/** A text box as every program that writes .docx wrote it before 2010; the library reads the text in it. */
const OLD_BOX = 'urn:schemas-microsoft-com:vml';

/**
 * Leaves of every drawing only the text in it, written so that the library finds it: pictures say nothing to us, and the
 * newer form of a text box would be passed over. Where a part is written twice, for new programs and for old ones,
 * the one that has text is kept.
 */
export function collapseDrawings(parent: XmlElement): void {
  if (!parent.children.some((node) => node.kind === 'element')) return;
  parent.children = parent.children.flatMap((node): XmlNode[] => {
    if (node.kind !== 'element') return [node];
    collapseDrawings(node);
    switch (node.local) {
      case 'AlternateContent':
        return chosen(node);
      case 'drawing':
        return boxesIn(node).map((box) => oldBox(box));
      case 'imagedata':
        return [];
      default:
        return [node];
    }
  });
}

/** The part for old programs when there is text in it, else that for new ones. */
function chosen(alternate: XmlElement): XmlNode[] {
  const sides = [...childElements(alternate, 'Fallback'), ...childElements(alternate, 'Choice')];
  const side = sides.find((one) => boxesIn(one).length > 0) ?? sides[0];
  return side?.children ?? [];
}

function boxesIn(parent: XmlElement): XmlElement[] {
  return childElements(parent).flatMap((one) => (one.local === 'txbxContent' ? [one] : boxesIn(one)));
}

/** `w:pict` / `v:shape` / `v:textbox` around the same content. */
function oldBox(content: XmlElement): XmlElement {
  const box = element('v:textbox', {}, [content]);
  return element(named(content, 'pict'), {}, [element('v:shape', { 'xmlns:v': OLD_BOX }, [box])]);
}
