const FIRST_SIZE = 1 << 16;
/** Text is gathered up to this many characters before it is turned into bytes. */
const CHUNK = 1 << 14;

/**
 * Gathers the text of a large part as UTF-8. A sheet of 10,000 rows is 10 MB: as one string it would be held
 * three times over (in pieces, joined, as bytes), which costs more time than everything else.
 */
export class XmlWriter {
  private bytes = new Uint8Array(FIRST_SIZE);
  private length = 0;
  private waiting = '';
  private readonly encoder = new TextEncoder();

  write(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= CHUNK) this.flush();
  }

  /** What was written; the writer is done with it. */
  finish(): Uint8Array {
    this.flush();
    return this.bytes.slice(0, this.length);
  }

  private flush(): void {
    // No character of a string takes more than three bytes.
    const room = this.waiting.length * 3;
    if (this.length + room > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + room));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
    }
    this.length += this.encoder.encodeInto(this.waiting, this.bytes.subarray(this.length)).written;
    this.waiting = '';
  }
}
