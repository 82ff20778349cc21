import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Builds the page for production, policy and budget included, into `out/page` of the project; gives the folder. */
export async function buildPage(root: string): Promise<string> {
  const folder = join(root, 'out/page');
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  await promisify(execFile)(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: root,
    maxBuffer: 16 * 1024 * 1024,
  });
  return folder;
}
