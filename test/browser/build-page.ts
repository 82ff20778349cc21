import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds page and pane for production, policy and budget included, into a folder of `out/`; gives that folder.
 * Tests that may run at the same time name folders of their own.
 */
export async function buildPage(root: string, name = 'page', config = 'webpack.config.js'): Promise<string> {
  const folder = join(root, 'out', name);
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  await promisify(execFile)(
    process.execPath,
    [webpack, '--config', config, '--mode', 'production', '--output-path', folder],
    {
      cwd: root,
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  return folder;
}
