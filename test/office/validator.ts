import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

interface Verdict {
  readonly file: string;
  readonly errors: readonly { readonly description: string; readonly path: string; readonly xPath: string }[];
}

/** What Microsoft's Open XML SDK says against a .xlsx or .docx; an empty list is a valid file. */
export async function openXmlErrors(path: string): Promise<readonly string[]> {
  const [verdict] = await verdicts([path]);
  return verdict ? sentences(verdict) : [`${path}: no verdict`];
}

/** What it says against each of many files (name with extension → bytes), the name before each error. */
export async function openXmlErrorsOf(files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tidtam-valid-'));
  try {
    const paths: string[] = [];
    for (const [name, bytes] of files) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      paths.push(path);
    }
    const told = await verdicts(paths);
    const silent = paths.filter((path) => !told.some(({ file }) => file === path));
    return [
      ...told.flatMap((one) => sentences(one).map((error) => `${basename(one.file)}: ${error}`)),
      ...silent.map((path) => `${basename(path)}: no verdict`),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sentences = ({ errors }: Verdict): string[] =>
  errors.map((one) => `${one.path} ${one.xPath}: ${one.description}`);

function verdicts(paths: readonly string[]): Promise<readonly Verdict[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, 'validate-many.mjs')]);
    let said = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (complaint += piece));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`the validator ended with ${code}: ${complaint}`));
      const lines = said.split('\n').filter((line) => line !== '');
      resolve(lines.map((line) => JSON.parse(line) as Verdict));
    });
    child.stdin.end(paths.join('\n'));
  });
}
