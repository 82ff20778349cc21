import {
  type XmlElement,
  child,
  childElements,
  descendants,
  removeChild,
  textOf,
} from '../../workbook/file/xml';
import { propertiesOf } from './look';
import type { SpotSection } from './spots';

const SEEN = ['tbl', 'drawing', 'pict', 'object'] as const;

/** Children of the body up to the end of a section. */
interface Group {
  readonly children: readonly XmlElement[];
  readonly properties: XmlElement | null;
  /** The paragraph that holds the properties; `null` for the last section, whose stand in the body. */
  readonly end: XmlElement | null;
}

/** Takes away sections whose placeholder was filled with nothing and that hold nothing else: they would print as empty pages. */
export function dropEmptySections(body: XmlElement, emptied: ReadonlySet<SpotSection>): void {
  const properties = new Set([...emptied].map((one) => one.properties));
  const groups = groupsOf(body);
  for (const [index, group] of groups.entries()) {
    if (!properties.has(group.properties) || group.children.some(showsSomething) || groups.length === 1)
      continue;
    const before = groups[index - 1];
    if (group.end === null && !before?.end) continue;
    for (const one of group.children) removeChild(body, one);
    if (group.end === null && before?.end && before.properties) endWith(body, before.end, before.properties);
  }
}

function groupsOf(body: XmlElement): readonly Group[] {
  const groups: Group[] = [];
  let children: XmlElement[] = [];
  for (const one of childElements(body)) {
    if (one.local === 'sectPr') continue;
    children.push(one);
    const inside = one.local === 'p' ? child(one, 'pPr') : null;
    const properties = inside && child(inside, 'sectPr');
    if (!properties) continue;
    groups.push({ children, properties, end: one });
    children = [];
  }
  return [...groups, { children, properties: child(body, 'sectPr'), end: null }];
}

const showsSomething = (one: XmlElement): boolean =>
  one.local === 'tbl' ||
  textOf(one).trim() !== '' ||
  SEEN.some((local) => descendants(one, local).length > 0);

/** Makes a section the last: its properties move from its last paragraph to the end of the body. */
function endWith(body: XmlElement, end: XmlElement, properties: XmlElement): void {
  const last = child(body, 'sectPr');
  removeChild(propertiesOf(end, 'pPr'), properties);
  if (last) body.children.splice(body.children.indexOf(last), 1, properties);
  else body.children.push(properties);
}
