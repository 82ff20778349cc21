import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webpack } from 'webpack';
import { ManifestPlugin } from '../../scripts/manifest/manifest-plugin';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidtam-manifest-'));
  writeFileSync(join(folder, 'pane.js'), 'export {};');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds one file, `pane.js`, beside a manifest that names `named`; gives the errors of the build. */
async function build(named: string): Promise<readonly string[]> {
  const file = join(folder, 'source.xml');
  writeFileSync(file, `<a><Version>0</Version><Url DefaultValue="https://localhost:3000/${named}"/></a>`);
  const compiler = webpack({
    mode: 'production',
    entry: { pane: join(folder, 'pane.js') },
    output: { path: join(folder, 'dist') },
    plugins: [new ManifestPlugin({ file, url: 'https://a.example/b', version: '1.2.3' })],
  });
  return await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats) reject(error ?? new Error('nothing was built'));
        else resolve(stats.compilation.errors.map(({ message }) => message));
      });
    });
  });
}

test('the manifest is built for the public address and the version', async () => {
  expect(await build('pane.js')).toEqual([]);
  expect(readFileSync(join(folder, 'dist/manifest.xml'), 'utf8')).toBe(
    '<a><Version>1.2.3.0</Version><Url DefaultValue="https://a.example/b/pane.js"/></a>',
  );
});

test('a build fails when the manifest names a file that is not in it', async () => {
  expect(await build('gone.html')).toEqual(['manifest.xml names gone.html, which is not built.']);
  expect(existsSync(join(folder, 'dist/gone.html'))).toBe(false);
});
