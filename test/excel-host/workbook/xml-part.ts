import { invalid } from '../wire/host-error';
import { attribute, parseXml } from '../../../src/workbook/file/xml';
import type { HostWorkbook } from './workbook';

/** A custom XML part. */
export class HostXmlPart {
  constructor(
    readonly id: string,
    public xml: string,
    /** Of the root element. */
    public namespace: string,
  ) {}
}

export function addXmlPart(workbook: HostWorkbook, xml: string): HostXmlPart {
  workbook.guardWrite();
  const number = String(workbook.nextId()).padStart(12, '0');
  const part = new HostXmlPart(`{D0B1E000-0000-4000-8000-${number}}`, xml, namespaceOf(xml));
  workbook.xmlParts.push(part);
  return part;
}

export function setXml(workbook: HostWorkbook, part: HostXmlPart, xml: string): void {
  workbook.guardWrite();
  part.namespace = namespaceOf(xml);
  part.xml = xml;
}

/** @throws HostError InvalidArgument for what is no XML */
export function namespaceOf(xml: string): string {
  try {
    const { root } = parseXml(xml);
    return attribute(root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`) ?? '';
  } catch {
    throw invalid('not well-formed XML');
  }
}
