import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { LOCAL_URL } from '../manifest/manifest-for';
import { trustedCertificate } from './certificate';
import { type Sideloaded, sideload, unload } from './sideload';

/**
 * `npm run excel`: serves the add-in over https and tells the desktop Excel of this machine where it is.
 * `npm run excel -- --stop` makes Excel forget it.
 */
const root = join(import.meta.dirname, '../..');
const manifest = join(root, 'manifest.xml');

const ON_THE_WEB = `Excel on the web: open a workbook, Home > Add-ins > More Settings > Upload My Add-in, choose ${manifest}.`;

const NEXT: Readonly<Record<Sideloaded, string>> = {
  registry: 'Excel for Windows knows the add-in: start Excel anew; Tidtam is on the Home tab.',
  folder: 'Excel for Mac knows the add-in: start Excel anew, then Home > Add-ins > Tidtam.',
  'no-excel': 'No desktop Excel that add-ins can be given to was found here.',
};

const NO_CERTIFICATE = `There is no certificate that this machine trusts. A desktop Excel will refuse the pane; make one once with
  npx office-addin-dev-certs@3.0.0 install
Excel on the web will do with the server's own: open ${LOCAL_URL} in that browser first and accept it.`;

async function start(id: string): Promise<void> {
  const certificate = trustedCertificate();
  console.log(NEXT[sideload(id, manifest)]);
  console.log(ON_THE_WEB);
  if (certificate === null) console.log(NO_CERTIFICATE);
  const options = certificate
    ? ['--server-options-key', certificate.key, '--server-options-cert', certificate.cert]
    : [];
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const server = spawn(
    process.execPath,
    [webpack, 'serve', '--mode', 'development', '--server-type', 'https', ...options],
    { cwd: root, stdio: 'inherit' },
  );
  const [code] = (await once(server, 'exit')) as [number | null];
  process.exitCode = code ?? 0;
}

const { id } = await OfficeAddinManifest.readManifestFile(manifest);
if (id === undefined) throw new Error('manifest.xml has no Id.');
if (process.argv.includes('--stop')) unload(id);
else await start(id);
