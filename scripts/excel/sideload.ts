import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Excel for Windows looks for add-ins under development: a value a manifest, named by the add-in's id. */
const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/** Excel for Mac reads every manifest in this folder when it starts. */
const MAC_DOCUMENTS = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents');

/** How Excel of this system was told of the manifest, or that there is none. */
export type Sideloaded = 'registry' | 'folder' | 'no-excel';

/** Tells the desktop Excel of this system of a manifest. Excel must be started anew to see it. */
export function sideload(id: string, manifest: string): Sideloaded {
  if (process.platform === 'win32') {
    execFileSync('reg', ['add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
    return 'registry';
  }
  if (process.platform !== 'darwin' || !existsSync(MAC_DOCUMENTS)) return 'no-excel';
  mkdirSync(join(MAC_DOCUMENTS, 'wef'), { recursive: true });
  copyFileSync(manifest, macManifest(id));
  return 'folder';
}

/** Takes back what `sideload` did; nothing to take back is no error. */
export function unload(id: string): void {
  if (process.platform === 'darwin') rmSync(macManifest(id), { force: true });
  if (process.platform !== 'win32') return;
  try {
    execFileSync('reg', ['delete', DEVELOPER_KEY, '/v', id, '/f'], { stdio: 'ignore' });
  } catch {
    // `reg` ends with an error when there is no such value.
  }
}

function macManifest(id: string): string {
  return join(MAC_DOCUMENTS, 'wef', `${id}.manifest.xml`);
}
