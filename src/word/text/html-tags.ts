import { decodeEntities } from './markup';

/** A piece of HTML: a tag by its name in lower case, or the text between tags. */
export type HtmlPiece =
  | { readonly piece: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly piece: 'text'; readonly text: string };

/** What is inside these is no text of the page. */
const HIDDEN: Readonly<Record<string, RegExp>> = {
  script: /<\/script[^>]{0,40}>/gi,
  style: /<\/style[^>]{0,40}>/gi,
  title: /<\/title[^>]{0,40}>/gi,
  template: /<\/template[^>]{0,40}>/gi,
};

/** `<!DOCTYPE …>`, `<![if …]>`, `<?xml …>` */
const MARKS: ReadonlySet<string> = new Set(['!', '?']);

const NAME = /^<\/?([a-z][a-z0-9:]*)/i;

/**
 * Cuts HTML into tags and text. This is no browser: nothing is built, run or fetched, so that what comes out is text only
 * and needs no cleaning. Linear in its length, whatever it holds.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const stop = open < 0 ? html.length : open;
    if (stop > at) yield { piece: 'text', text: decodeEntities(html.slice(at, stop)) };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = NAME.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
    if (name === undefined && !MARKS.has(html[open + 1] ?? '')) {
      yield { piece: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) {
      yield { piece: 'text', text: html.slice(open) };
      return;
    }
    at = close + 1;
    if (name === undefined) continue;
    if (html[open + 1] === '/') yield { piece: 'close', name, attributes: '' };
    else {
      const hidden = HIDDEN[name];
      if (hidden && html[close - 1] !== '/') at = behind(html, hidden, at);
      else yield { piece: 'open', name, attributes: html.slice(open + 1 + name.length, close) };
    }
  }
}

/** Behind the end of an element, or the end of all. */
function behind(html: string, closing: RegExp, from: number): number {
  const end = new RegExp(closing);
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

/** A number in an attribute (`colspan=3`, `colspan="3"`), else 1. */
export function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
  return found === undefined ? 1 : Math.max(1, Number(found));
}

/** The first font that the style of an element names, or `null`. */
export function fontOf(attributes: string): string | null {
  return /font-family\s{0,3}:\s{0,3}["']?(?:&quot;)?([a-z0-9 ]{2,30})/i.exec(attributes)?.[1] ?? null;
}
