import type { XmlDocument, XmlElement } from './tree';

/** The document as text; what was not changed comes out as it was read. */
export function writeXml(document: XmlDocument): string {
  const out: string[] = [document.prolog];
  writeElement(document.root, out);
  out.push(document.epilog);
  return out.join('');
}

function writeElement(element: XmlElement, out: string[]): void {
  let start = `<${element.name}`;
  for (const { lead, name, equals, quote, raw } of element.attributes) {
    start += lead + name + equals + quote + raw + quote;
  }
  if (element.selfClosing && element.children.length === 0) {
    out.push(start, element.tail, '/>');
    return;
  }
  out.push(start, element.tail, '>');
  for (const child of element.children) {
    if (child.kind === 'element') writeElement(child, out);
    else out.push(child.raw);
  }
  out.push('</', element.name, element.endTail, '>');
}
