import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import type { Page, Route } from 'playwright-core';

/** Where a pane takes Microsoft's library from. */
const HOSTED = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/[\d.]+\/hosted\/([^?#]+)/;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Answers requests for office.js and what it loads from the installed package, as the network of Microsoft would. */
export async function routeOfficeJs(page: Page): Promise<void> {
  const folder = dirname(
    createRequire(`${process.cwd()}/package.json`).resolve('@microsoft/office-js/dist/office.js'),
  );
  await page.route(HOSTED, async (route) => {
    const [, path = ''] = HOSTED.exec(route.request().url()) ?? [];
    await answerFile(route, folder, decodeURIComponent(path).toLowerCase());
  });
}

/** Answers requests for an origin from a folder: a static web server without a port. */
export async function routeFolder(page: Page, origin: string, folder: string): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    await answerFile(route, folder, path.endsWith('/') ? `${path}index.html` : path);
  });
}

async function answerFile(route: Route, folder: string, path: string): Promise<void> {
  const file = join(folder, normalize(`/${path}`));
  const body = await readFile(file).catch(() => null);
  if (!body) return route.fulfill({ status: 404, body: '' });
  // The library is asked for across origins only as a script, and the policy of the pane has the say about that.
  await route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
}
