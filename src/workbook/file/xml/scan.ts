import { TagWalker, OPEN } from './tags';
import { decodeAttribute, decodeText, entitiesAreSound } from './text';
import { TextCache } from './text-cache';

/** A name to compare tags with: `const ROW = tagName('row')`. */
export function tagName(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}

/** Tells what the tag is that the walk came to, and reads the text behind it. */
export class XmlScanner extends TagWalker {
  private readonly cache = new TextCache(this.bytes);

  /** Whether the tag has this local name. */
  is(name: Uint8Array): boolean {
    const start = this.localStart;
    if (this.localEnd - start !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name[index]) return false;
    }
    return true;
  }

  /** The only letter of the tag's local name as its code; 0 for longer names. */
  letter(): number {
    return this.localEnd - this.localStart === 1 ? this.bytes[this.localStart]! : 0;
  }

  /** The number of attributes of the tag, and where the name and value of each stand. */
  attributeCount(): number {
    return this.attributes;
  }
  /** The only letter of an attribute's name as its code; 0 for longer names. */
  attributeLetter(index: number): number {
    const start = this.bounds[index * 4]!;
    return this.bounds[index * 4 + 1]! - start === 1 ? this.bytes[start]! : 0;
  }
  valueStart(index: number): number {
    return this.bounds[index * 4 + 2]!;
  }
  valueEnd(index: number): number {
    return this.bounds[index * 4 + 3]!;
  }

  /** The attribute's value as it means, or `null`. */
  attribute(name: Uint8Array): string | null {
    for (let index = 0; index < this.attributes; index += 1) {
      const start = this.bounds[index * 4]!;
      if (this.bounds[index * 4 + 1]! - start !== name.length) continue;
      if (!name.every((letter, offset) => this.bytes[start + offset] === letter)) continue;
      return decodeAttribute(this.slice(this.valueStart(index), this.valueEnd(index)));
    }
    return null;
  }

  /** After `OPEN`: all text directly inside, and the walk goes behind the end tag. Elements inside are left out. */
  text(): string {
    const start = this.at;
    const end = this.textEnd();
    if (this.bytes[end + 1] === 0x2f) {
      this.closeTag(end + 2);
      return this.cache.text(start, end, this.decode);
    }
    return this.mixedText();
  }

  /** Where the text that begins here ends: at the next `<`. */
  textEnd(): number {
    const { bytes } = this;
    let at = this.at;
    while (at < bytes.length && bytes[at] !== 0x3c) at += 1;
    if (at >= bytes.length) this.fail();
    return at;
  }

  /** After `OPEN`: passes over everything up to and with the end tag. */
  skip(): void {
    for (const outside = this.depth - 1; this.depth > outside;) this.next();
  }

  private readonly decode = (start: number, end: number): string => {
    const raw = this.slice(start, end);
    if (!entitiesAreSound(raw)) this.fail();
    return decodeText(raw);
  };

  /** Text with comments, CDATA sections or elements in between. */
  private mixedText(): string {
    const { bytes } = this;
    let all = '';
    for (;;) {
      const end = this.textEnd();
      all += this.decode(this.at, end);
      this.at = end;
      const mark = bytes[end + 1];
      if (mark === 0x2f) {
        this.closeTag(end + 2);
        return all;
      }
      if (mark === 0x21 || mark === 0x3f) {
        this.at = this.markupEnd(end);
        if (bytes[end + 2] === 0x5b) all += this.slice(end + 9, this.at - 3).replace(/\r\n?/g, '\n');
      } else if (this.next() === OPEN) {
        this.skip();
      }
    }
  }
}
