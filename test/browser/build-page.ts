import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds page and pane for production, policy and budget included, into a folder of `out/`; gives that folder.
 * Tests that may run at the same time name folders of their own; what was compiled once is kept in `out/` for the
 * next of them.
 */
export async function buildPage(root: string, name = 'page', config = 'webpack.config.js'): Promise<string> {
  const folder = join(root, 'out', name);
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
  return folder;
}
