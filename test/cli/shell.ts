import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

/** What a person saw after one call of the command line. */
export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test file, with the command line beside it. */
export class Shell {
  readonly folder = mkdtempSync(join(tmpdir(), 'tidtam-cli-'));

  /** Puts a file there and gives its path. */
  file(name: string, bytes: Uint8Array | string): string {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    return path;
  }

  async call(...args: string[]): Promise<Seen> {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(args, {
      print: (line) => void out.push(line),
      tell: (line) => void err.push(line),
      clock: () => new Date(2026, 3, 20),
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  list(folder = '.'): readonly string[] {
    const path = join(this.folder, folder);
    return existsSync(path) ? readdirSync(path).sort() : [];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Tells whether a file is still the one it was. */
export function fingerprint(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
