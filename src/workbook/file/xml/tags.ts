import { WorkbookError } from '../../errors';
import { LIMITS } from '../container/limits';
import { utf8Slice } from './utf8';

/** What `next` came to. */
export const OPEN = 1;
export const CLOSE = 2;
/** `<a/>` */
export const EMPTY = 3;
export const END = 0;

/** More attributes than any element of a sheet has; elements beyond are no sheet's. */
const MAX_ATTRIBUTES = 64;

/**
 * Walks over the tags of an XML part in its UTF-8 bytes, without building anything: sheets and shared strings
 * are too large for a tree. Checks what it passes: nesting, names of end tags, quotes, depth.
 * @throws WorkbookError `broken-xml`, `doctype`, `too-deep`
 */
export class TagWalker {
  /** Where the walk is: behind the tag that `next` came to. */
  at = 0;
  /** Where that tag begins. */
  tagStart = 0;
  /** Elements that are open. */
  depth = 0;
  protected localStart = 0;
  protected localEnd = 0;
  protected attributes = 0;
  /** Start and end of name and value of each attribute. */
  protected readonly bounds = new Int32Array(MAX_ATTRIBUTES * 4);
  /** Start and end of the names of the open elements. */
  private readonly open: Int32Array;

  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string | null = null,
    private readonly maxDepth = LIMITS.depth,
  ) {
    this.open = new Int32Array(maxDepth * 2);
  }

  /** Goes on to the next tag; text, comments and the like are passed over. */
  next(): number {
    const { bytes } = this;
    for (;;) {
      let at = this.at;
      while (at < bytes.length && bytes[at] !== 0x3c) at += 1;
      this.tagStart = at;
      if (at >= bytes.length) {
        if (this.depth > 0) this.fail();
        this.at = at;
        return END;
      }
      const mark = bytes[at + 1];
      if (mark === 0x2f) return this.closeTag(at + 2);
      if (mark !== 0x21 && mark !== 0x3f) return this.openTag(at + 1);
      this.at = this.markupEnd(at);
    }
  }

  slice(start: number, end: number): string {
    return utf8Slice(this.bytes, start, end, this.part);
  }

  fail(): never {
    throw new WorkbookError('broken-xml', this.part);
  }

  private openTag(nameStart: number): number {
    const { bytes, bounds } = this;
    let at = nameStart;
    let local = nameStart;
    for (let byte = bytes[at]!; byte > 0x20 && byte !== 0x3e && byte !== 0x2f; byte = bytes[at]!) {
      if (byte === 0x3a) local = at + 1;
      else if (byte === 0x3d || byte === 0x22 || byte === 0x27 || byte === 0x3c || byte === 0x26) this.fail();
      at += 1;
    }
    if (at === local) this.fail();
    this.localStart = local;
    this.localEnd = at;
    let count = 0;
    for (;;) {
      const before = at;
      while (bytes[at]! <= 0x20) at += 1;
      const byte = bytes[at];
      if (byte === 0x3e) {
        this.at = at + 1;
        this.attributes = count;
        this.push(nameStart, this.localEnd);
        return OPEN;
      }
      if (byte === 0x2f) {
        if (bytes[at + 1] !== 0x3e) this.fail();
        this.at = at + 2;
        this.attributes = count;
        return EMPTY;
      }
      if (at === before || count === MAX_ATTRIBUTES) this.fail();
      const base = count * 4;
      bounds[base] = at;
      for (
        let b = bytes[at]!;
        b > 0x20 && b !== 0x3d && b !== 0x3e && b !== 0x2f && b !== 0x3c;
        b = bytes[at]!
      )
        at += 1;
      bounds[base + 1] = at;
      while (bytes[at]! <= 0x20) at += 1;
      if (bytes[at] !== 0x3d || at === bounds[base]) this.fail();
      at += 1;
      while (bytes[at]! <= 0x20) at += 1;
      const quote = bytes[at];
      if (quote !== 0x22 && quote !== 0x27) this.fail();
      at += 1;
      bounds[base + 2] = at;
      while (at < bytes.length && bytes[at] !== quote) {
        if (bytes[at] === 0x3c) this.fail();
        at += 1;
      }
      if (at >= bytes.length) this.fail();
      bounds[base + 3] = at;
      at += 1;
      count += 1;
    }
  }

  private push(start: number, end: number): void {
    if (this.depth >= this.maxDepth) throw new WorkbookError('too-deep', this.part);
    this.open[this.depth * 2] = start;
    this.open[this.depth * 2 + 1] = end;
    this.depth += 1;
  }

  protected closeTag(nameStart: number): number {
    const { bytes, open } = this;
    if (this.depth === 0) this.fail();
    this.depth -= 1;
    const start = open[this.depth * 2]!;
    const length = open[this.depth * 2 + 1]! - start;
    let local = nameStart;
    for (let index = 0; index < length; index += 1) {
      const byte = bytes[nameStart + index];
      if (byte !== bytes[start + index]) this.fail();
      if (byte === 0x3a) local = nameStart + index + 1;
    }
    let at = nameStart + length;
    this.tagStart = nameStart - 2;
    this.localStart = local;
    this.localEnd = at;
    while (bytes[at]! <= 0x20) at += 1;
    if (bytes[at] !== 0x3e) this.fail();
    this.at = at + 1;
    return CLOSE;
  }

  /** The end of a comment, CDATA section or processing instruction that begins at `at`. */
  protected markupEnd(at: number): number {
    const lead = String.fromCharCode(...this.bytes.subarray(at, at + 9));
    if (lead.startsWith('<!--')) return this.find('-->', at + 4);
    if (lead === '<![CDATA[' && this.depth > 0) return this.find(']]>', at + 9);
    if (lead.startsWith('<?')) return this.find('?>', at + 2);
    if (lead === '<!DOCTYPE') throw new WorkbookError('doctype', this.part);
    return this.fail();
  }

  private find(end: string, from: number): number {
    const { bytes } = this;
    for (
      let at = bytes.indexOf(end.charCodeAt(0), from);
      at >= 0;
      at = bytes.indexOf(end.charCodeAt(0), at + 1)
    ) {
      let index = 1;
      while (index < end.length && bytes[at + index] === end.charCodeAt(index)) index += 1;
      if (index === end.length) return at + index;
    }
    return this.fail();
  }
}
