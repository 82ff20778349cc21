import { STATE_NAMESPACE, type Refusal } from '../..';
import {
  addContentType,
  addRelationship,
  contentType,
  openWorkbookPart,
  relationships,
  removeRelationship,
} from '../container';
import type { OoxmlPackage } from '../container';
import { findStatePart } from '../read';
import { attribute, parseXml } from '../xml';
import { removeWithDependents } from './dependents';
import { CONTENT_TYPE, RELATIONSHIP } from './kinds';

/** Names our part inside the workbook; any other part has another one, so it need not be made up each time. */
const ITEM_ID = '{7E1D7A3E-52A1-4C52-9B0B-5D1B9A0C7D11}';
const ITEM_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Replaces our custom XML part as a whole; `null` takes it away. Parts of other programs are not touched. */
export function putState(pkg: OoxmlPackage, workbookPart: string, xml: string | null): Refusal[] {
  const there = findStatePart(pkg, openWorkbookPart(pkg));
  if (xml === null) {
    if (there !== null) removeState(pkg, workbookPart, there);
    return [];
  }
  if (!isOurs(xml)) return [{ reason: 'invalid-plan', detail: 'state' }];
  if (there === null) addState(pkg, workbookPart, xml);
  else pkg.set(there, xml);
  return [];
}

function addState(pkg: OoxmlPackage, workbookPart: string, xml: string): void {
  let number = 1;
  while (pkg.has(`customXml/item${number}.xml`) || pkg.has(`customXml/itemProps${number}.xml`)) number += 1;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pkg.set(item, xml);
  pkg.set(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${ITEM_NAMESPACE}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  if (contentType(pkg, item) !== CONTENT_TYPE.customXml) addContentType(pkg, item, CONTENT_TYPE.customXml);
  addContentType(pkg, properties, CONTENT_TYPE.customXmlProps);
  addRelationship(pkg, workbookPart, RELATIONSHIP.customXml, item);
  addRelationship(pkg, item, RELATIONSHIP.customXmlProps, properties);
}

function removeState(pkg: OoxmlPackage, workbookPart: string, part: string): void {
  for (const arrow of relationships(pkg, workbookPart)) {
    if (arrow.part?.toLowerCase() === part.toLowerCase()) removeRelationship(pkg, workbookPart, arrow.id);
  }
  removeWithDependents(pkg, part);
}

/** A whole document whose root is in our namespace. */
function isOurs(xml: string): boolean {
  try {
    const { root } = parseXml(xml);
    return attribute(root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`) === STATE_NAMESPACE;
  } catch {
    return false;
  }
}
