import { WorkbookError } from '../../errors';
import { inflateEntry } from './inflate';
import type { Limits } from './limits';
import type { ZipArchive } from './read-zip';
import type { ZipEntry } from './zip-entry';
import { checkPart } from './zip-limits';
import { deflateByMachine } from './deflate';
import { keepEntry, packEntry, type PackedEntry, writeZip } from './write-zip';
import { decodeXml } from '../xml/decode';

/** Where a part's content comes from: the file that was opened, or what was set since. */
type Content =
  | { readonly from: 'file'; readonly entry: ZipEntry }
  | { readonly from: 'set'; readonly bytes: Uint8Array; readonly packed?: PackedEntry };

/** Parts of so many bytes are worth the machine's own DEFLATE; smaller ones give the same bytes everywhere. */
const LARGE = 256 * 1024;

interface Part {
  readonly name: string;
  readonly content: Content;
}

/**
 * An Open Packaging Conventions package (ECMA-376 part 2): named parts in a zip container. Part names are
 * written without a leading slash and compared without regard to case. Parts are inflated when asked for;
 * those never set go through `save` compressed as they are, byte for byte.
 */
export class OoxmlPackage {
  private constructor(
    private readonly parts: Map<string, Part>,
    private readonly comment: Uint8Array,
    readonly limits: Limits,
  ) {}

  static fromArchive(archive: ZipArchive, limits: Limits): OoxmlPackage {
    const parts = new Map<string, Part>();
    for (const entry of archive.entries) {
      parts.set(entry.name.toLowerCase(), { name: entry.name, content: { from: 'file', entry } });
    }
    return new OoxmlPackage(parts, archive.comment, limits);
  }

  static empty(limits: Limits): OoxmlPackage {
    return new OoxmlPackage(new Map(), new Uint8Array(0), limits);
  }

  /** All part names as written, in the order of the file. */
  names(): string[] {
    return [...this.parts.values()].map((part) => part.name).filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** The name as the package writes it, or `null`. */
  nameOf(name: string): string | null {
    return this.parts.get(name.toLowerCase())?.name ?? null;
  }

  /** Bytes of the part once inflated, as far as the file says; `null` when it is not there. */
  sizeOf(name: string): number | null {
    const content = this.parts.get(name.toLowerCase())?.content;
    if (!content) return null;
    return content.from === 'set' ? content.bytes.length : content.entry.size;
  }

  /**
   * The part's content; not to be changed in place.
   * @throws WorkbookError `missing-part`, `broken-zip`, `ratio-too-high`, `too-large`
   */
  bytes(name: string): Uint8Array {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new WorkbookError('missing-part', name);
    if (part.content.from === 'set') return part.content.bytes;
    checkPart(part.content.entry, this.limits);
    return inflateEntry(part.content.entry);
  }

  /**
   * The part's content as text, without byte order mark.
   * @throws WorkbookError as `bytes`, and `broken-xml` when the bytes are no text
   */
  text(name: string): string {
    return decodeXml(this.bytes(name), name);
  }

  /** Adds the part or replaces its content. A replaced part keeps its name and its place in the file. */
  set(name: string, content: Uint8Array | string): void {
    const key = name.toLowerCase();
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, content: { from: 'set', bytes } });
  }

  /** Takes the part away; nothing happens when it is not there. */
  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** Deflates large new parts ahead of `save`, which then takes them as they are. Changes nothing else. */
  async pack(): Promise<void> {
    for (const [key, { name, content }] of this.parts) {
      if (content.from !== 'set' || content.packed || content.bytes.length < LARGE) continue;
      const data = await deflateByMachine(content.bytes);
      if (!data) return;
      // It may have been set anew while the machine was at it.
      if (this.parts.get(key)?.content === content)
        this.parts.set(key, { name, content: { ...content, packed: packEntry(name, content.bytes, data) } });
    }
  }

  /** The whole package as a file. The same content gives the same bytes. */
  save(): Uint8Array {
    const packed = [...this.parts.values()].map(({ name, content }) =>
      content.from === 'file' ? keepEntry(content.entry) : (content.packed ?? packEntry(name, content.bytes)),
    );
    return writeZip(packed, this.comment);
  }

  /** An independent copy; contents are shared until one of the two is changed. */
  clone(): OoxmlPackage {
    return new OoxmlPackage(new Map(this.parts), this.comment, this.limits);
  }
}
