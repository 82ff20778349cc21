import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

/** Where Chrome, Chromium and Edge are installed, by system. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap((variable) => process.env[variable] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** A sandbox needs a user of its own; containers run tests as root and give little shared memory. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];
/** Without a UTF-8 locale, as in a bare container, Chromium on Linux calls a file with a Thai name `download`. */
const ENV = { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>;
const OPTIONS = { args: ARGS, env: ENV };

/**
 * A real Chromium: the one that `CHROME_PATH` names, else an installed one, else the one from npm (Linux only;
 * it unpacks itself into the temporary folder).
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const named = process.env.CHROME_PATH;
  if (named) return { executablePath: named, ...OPTIONS };
  const installed = (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  if (installed) return { executablePath: installed, ...OPTIONS };
  if (process.platform === 'linux') return await fromNpm();
  throw new Error('No Chrome, Chromium or Edge found: install one, or set CHROME_PATH to its program file.');
}

/**
 * Unpacked by a process of its own, because the package is an ES module and jest runs CommonJS. The arguments it
 * proposes are left out: they put all into one process, which ends with the first page that is closed.
 */
async function fromNpm(): Promise<LaunchOptions> {
  const script = `
    import chromium from '@sparticuz/chromium';
    console.log(await chromium.executablePath());
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return { executablePath: stdout.trim(), ...OPTIONS };
}
