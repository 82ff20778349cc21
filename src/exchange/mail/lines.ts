/** Characters of a header's line that holds encoded words (RFC 2047); a longer token stands on a line of its own. */
const LONGEST_LINE = 76;
/** Bytes of one line of base64: 76 letters (RFC 2045). */
const LINE_BYTES = 57;

/** A header of tokens with a space between, folded where a line gets too long. */
export function headerLine(key: string, tokens: readonly string[]): string {
  let line = `${key}:`;
  const lines: string[] = [];
  for (const [at, token] of tokens.entries()) {
    // The first stays with its key: some readers take a key alone for an empty header.
    if (at > 0 && line.length + 1 + token.length > LONGEST_LINE) {
      lines.push(line);
      line = '';
    }
    line += ` ${token}`;
  }
  return [...lines, line].join('\r\n');
}

/** Bytes in base64, lines parted by CRLF. */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += LINE_BYTES)
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + LINE_BYTES))));
  return lines.join('\r\n');
}
