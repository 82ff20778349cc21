import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { locked } from './locked';

/** Everything that a build is made of, besides what is installed. */
const SOURCES = [
  'src',
  'assets',
  'scripts/manifest',
  'scripts/webpack',
  'test/browser/pseudo',
  'manifest.xml',
  'package-lock.json',
  'webpack.config.js',
];

/**
 * Builds page and pane for production, policy and budget included, into a folder of `out/`; gives that folder. The
 * first test that needs it builds, the others wait for it, and nobody builds the same sources twice.
 */
export async function buildPage(root: string, name = 'page', config = 'webpack.config.js'): Promise<string> {
  const folder = join(root, 'out', name);
  const built = `${folder}.built`;
  await mkdir(join(root, 'out'), { recursive: true });
  await locked(`${folder}.lock`, async () => {
    const sources = await hashOf(root);
    if ((await readFile(built, 'utf8').catch(() => null)) === sources) return;
    await build(root, folder, config);
    await writeFile(built, sources);
  });
  return folder;
}

async function build(root: string, folder: string, config: string): Promise<void> {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  await promisify(execFile)(
    process.execPath,
    [
      webpack,
      ...['--config', config, '--mode', 'production', '--output-path', folder],
      ...['--cache-type', 'filesystem', '--cache-cache-directory', join(root, 'out/webpack')],
    ],
    {
      cwd: root,
      maxBuffer: 16 * 1024 * 1024,
    },
  );
}

async function hashOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of await filesOf(root, source))
      hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

/** A file, or all files of a folder, in one order on every machine. */
async function filesOf(root: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
