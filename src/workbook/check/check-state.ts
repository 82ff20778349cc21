import { STATE_NAMESPACE } from '../marks';

/** Tags of XML as we write it; whatever does not begin like one of these is refused. Sticky, so linear. */
const PIECE =
  /<\?[^>]*\?>|<!--(?:[^-]|-(?!-))*-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<&]+|&(?:[a-z]+|#\d+|#x[0-9a-fA-F]+);/y;
/** Deeper than anything of ours. */
const MAX_DEPTH = 64;

/** Whether the text is one whole XML element in the namespace of our state. Excel takes only well-formed parts. */
export function isStateXml(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const piece = PIECE.exec(xml);
    if (!piece) return false;
    const [whole, closing, name, attributes = '', empty] = piece;
    if (name === undefined) {
      if (open.length === 0 && !whole.startsWith('<') && whole.trim() !== '') return false;
      continue;
    }
    if (closing === '/') {
      if (attributes !== '' || open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0 && (++roots > 1 || !isOurs(name, attributes))) return false;
    if (empty !== '/' && open.push(name) > MAX_DEPTH) return false;
  }
  return roots === 1 && open.length === 0;
}

function isOurs(name: string, attributes: string): boolean {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, attribute, double, single] of attributes.matchAll(
    /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (attribute === declared) return (double ?? single) === STATE_NAMESPACE;
  }
  return false;
}
