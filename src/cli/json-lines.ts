import { type FileHandle, open } from 'node:fs/promises';

/** A line of a file of lines, and where it stands, in bytes. */
export interface FileLine {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
}

const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;
/** Longer than any line that was written here. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * The whole lines of a file, one at a time. What stands behind the last line break was torn off while it was written and is
 * left out; so is a line longer than any of ours.
 */
export async function* linesOf(path: string): AsyncGenerator<FileLine> {
  const file = await open(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    let kept: Buffer[] = [];
    let size = 0;
    let offset = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK, null);
      if (bytesRead === 0) return;
      const read = chunk.subarray(0, bytesRead);
      let from = 0;
      for (let at = read.indexOf(NEWLINE); at >= 0; at = read.indexOf(NEWLINE, from)) {
        const length = size + at - from;
        if (length <= MOST_BYTES) yield { text: textOf([...kept, read.subarray(from, at)]), offset, length };
        offset += length + 1;
        [kept, size] = [[], 0];
        from = at + 1;
      }
      size += bytesRead - from;
      if (size <= MOST_BYTES) kept.push(Buffer.from(read.subarray(from)));
      else kept = [];
    }
  } finally {
    await file.close();
  }
}

/** One line again, by where it stands. */
export async function lineAt(file: FileHandle, { offset, length }: Omit<FileLine, 'text'>): Promise<string> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, offset);
  return bytes.toString('utf8');
}

const textOf = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString('utf8');
