import { WorkbookError } from '../../errors';
import { LIMITS } from '../container/limits';
import { entitiesAreSound, hasIllegalCharacters } from './text';
import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from './tree';

const SPACE = /[ \t\r\n]*/y;
const NAME = /[^\s<>/=&"'!?;,()[\]{}|\\^`~@#$%*+0-9.-][^\s<>/=&"'!?;,()[\]{}|\\^`~@#$%*+]*/y;
/** White space, name, equals sign, value in quotes. No part of it can match the same text in two ways. */
const ATTRIBUTE = /([ \t\r\n]+)([^\s<>/=&"']+)([ \t\r\n]*=[ \t\r\n]*)(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * Parses a whole document.
 * @param part the part's name, for the error's `detail`
 * @throws WorkbookError `broken-xml`, `doctype` (never resolved, never skipped: it can name files and grow without end), `too-deep`
 */
export function parseXml(text: string, part: string | null = null, depth = LIMITS.depth): XmlDocument {
  return new Parser(text, part, depth).document();
}

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly part: string | null,
    private readonly depth: number,
  ) {}

  document(): XmlDocument {
    const { text } = this;
    if (hasIllegalCharacters(text)) this.fail();
    if (text.startsWith('\ufeff')) this.at = 1;
    if (text.startsWith('<?xml', this.at)) this.skipTo('?>', 5);
    const prologEnd = this.skipMisc();
    if (text[this.at] !== '<') this.fail();
    const root = this.tree();
    const rootEnd = this.at;
    if (this.skipMisc() !== text.length) this.fail();
    return { prolog: text.slice(0, prologEnd), root, epilog: text.slice(rootEnd) };
  }

  /** White space, comments and processing instructions around the root. */
  private skipMisc(): number {
    for (;;) {
      this.match(SPACE);
      if (this.text.startsWith('<!--', this.at)) this.comment();
      else if (this.text.startsWith('<!DOCTYPE', this.at)) throw new WorkbookError('doctype', this.part);
      else if (this.text.startsWith('<?', this.at)) this.instruction();
      else return this.at;
    }
  }

  /** The root with all that is in it; a stack of our own, so that depth cannot overflow the machine's. */
  private tree(): XmlElement {
    const { text } = this;
    const root = this.startTag();
    if (root.selfClosing) return root;
    const stack: XmlElement[] = [root];
    let open: XmlElement = root;
    for (;;) {
      const next = text.indexOf('<', this.at);
      if (next < 0) this.fail();
      if (next > this.at) this.textNode(open.children, next);
      const mark = text.charCodeAt(next + 1);
      if (mark === 0x2f) {
        this.endTag(open);
        stack.pop();
        const outer = stack[stack.length - 1];
        if (!outer) return root;
        open = outer;
      } else if (mark === 0x21 || mark === 0x3f) {
        open.children.push(this.markup());
      } else {
        const child = this.startTag();
        open.children.push(child);
        if (child.selfClosing) continue;
        if (stack.length >= this.depth) throw new WorkbookError('too-deep', this.part);
        stack.push(child);
        open = child;
      }
    }
  }

  private textNode(children: XmlNode[], end: number): void {
    const raw = this.text.slice(this.at, end);
    if (!entitiesAreSound(raw) || raw.includes(']]>')) this.fail();
    children.push({ kind: 'text', raw });
    this.at = end;
  }

  private startTag(): XmlElement {
    const { text } = this;
    this.at += 1;
    const name = this.match(NAME);
    const colon = name.indexOf(':');
    const attributes = this.attributes();
    const tail = this.match(SPACE);
    const selfClosing = text[this.at] === '/';
    if (selfClosing) this.at += 1;
    if (name === '' || text[this.at] !== '>') this.fail();
    this.at += 1;
    return {
      kind: 'element',
      name,
      prefix: colon < 0 ? '' : name.slice(0, colon),
      local: colon < 0 ? name : name.slice(colon + 1),
      attributes,
      children: [],
      tail,
      endTail: '',
      selfClosing,
    };
  }

  private attributes(): XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    for (;;) {
      ATTRIBUTE.lastIndex = this.at;
      const found = ATTRIBUTE.exec(this.text);
      if (!found) break;
      const [all, lead = '', name = '', equals = '', double, single] = found;
      const raw = double ?? single ?? '';
      if (!entitiesAreSound(raw) || !isName(name)) this.fail();
      attributes.push({ name, raw, lead, equals, quote: double === undefined ? "'" : '"' });
      this.at += all.length;
    }
    if (attributes.length > 1 && hasDoubles(attributes)) this.fail();
    return attributes;
  }

  private endTag(open: XmlElement): void {
    this.at += 2;
    if (!this.text.startsWith(open.name, this.at)) this.fail();
    this.at += open.name.length;
    open.endTail = this.match(SPACE);
    if (this.text[this.at] !== '>') this.fail();
    this.at += 1;
  }

  private markup(): XmlNode {
    const { text } = this;
    if (text.startsWith('<!--', this.at)) return { kind: 'comment', raw: this.comment() };
    if (text.startsWith('<![CDATA[', this.at)) return { kind: 'cdata', raw: this.skipTo(']]>', 9) };
    if (text.startsWith('<?', this.at)) return { kind: 'instruction', raw: this.instruction() };
    if (text.startsWith('<!DOCTYPE', this.at)) throw new WorkbookError('doctype', this.part);
    return this.fail();
  }

  private comment(): string {
    const raw = this.skipTo('-->', 4);
    const inside = raw.slice(4, -3);
    if (inside.includes('--') || inside.endsWith('-')) this.fail();
    return raw;
  }

  /** A second `<?xml` declaration is an error wherever it stands. */
  private instruction(): string {
    const raw = this.skipTo('?>', 2);
    const target = /^<\?([^\s?]+)(?:\s|\?>)/.exec(raw)?.[1] ?? '';
    if (!isName(target) || target.toLowerCase() === 'xml') this.fail();
    return raw;
  }

  /** Takes everything up to and with `end`. */
  private skipTo(end: string, from: number): string {
    const start = this.at;
    const found = this.text.indexOf(end, start + from);
    if (found < 0) this.fail();
    this.at = found + end.length;
    return this.text.slice(start, this.at);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private fail(): never {
    throw new WorkbookError('broken-xml', this.part);
  }
}

function isName(name: string): boolean {
  NAME.lastIndex = 0;
  return NAME.exec(name)?.[0].length === name.length;
}

function hasDoubles(attributes: readonly XmlAttribute[]): boolean {
  if (attributes.length > 8) return new Set(attributes.map((a) => a.name)).size < attributes.length;
  return attributes.some((a, i) => attributes.some((b, j) => j < i && a.name === b.name));
}
