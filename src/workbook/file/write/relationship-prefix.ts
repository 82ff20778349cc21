import { OFFICE_RELATIONSHIPS } from '../container';
import { attribute, setAttribute, type XmlElement } from '../xml';

/** The prefix of the relationships' namespace on the root; bound there when no program has done so. */
export function relationshipPrefix(root: XmlElement): string {
  const bound = root.attributes.find(
    ({ name, raw }) => name.startsWith('xmlns:') && raw === OFFICE_RELATIONSHIPS,
  );
  if (bound) return bound.name.slice('xmlns:'.length);
  let prefix = 'r';
  while (attribute(root, `xmlns:${prefix}`) !== null) prefix += 'r';
  setAttribute(root, `xmlns:${prefix}`, OFFICE_RELATIONSHIPS);
  return prefix;
}
