import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { buildPage } from '../test/browser/build-page.ts';
import { chromiumLaunch } from '../test/browser/chromium.ts';
import { visitExcel } from '../test/browser/excel-visit.ts';
import { CHROMIUM_ARGS } from '../test/excel-host/browser/index.ts';
import { ExcelHost } from '../test/excel-host/index.ts';

/**
 * The pane at 320 px, in Thai, in a browser that plays Excel on the web: from opening to the first button that
 * can be pressed, a fresh context each time, and the size of what is loaded first.
 */
const RUNS = 5;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = await buildPage(root, 'bench');
const launch = await chromiumLaunch();
const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...CHROMIUM_ARGS] });
const times = [];
try {
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const visit = await visitExcel(browser, folder, new ExcelHost(), {
      viewport: { width: 320, height: 560 },
    });
    await visit.pane.getByRole('button', { name: 'แทรกทะเบียนมาตรการ', exact: true }).click({ trial: true });
    times.push(performance.now() - start);
    await visit.close();
  }
} finally {
  await browser.close();
}
const [first, ...rest] = times;
const median = rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)];
console.log(
  `open the pane in Excel on the web (played), 320 px, Thai: ${median.toFixed(0)} ms (first ${first.toFixed(0)} ms)`,
);
for (const entry of ['taskpane', 'page']) {
  const file = readdirSync(folder).find((name) => name.startsWith(`${entry}.`) && name.endsWith('.js'));
  const bytes = readFileSync(join(folder, file));
  const packed = gzipSync(bytes, { level: 9 }).length;
  console.log(
    `first load of ${entry}: ${(bytes.length / 1000).toFixed(0)} KB, ${(packed / 1000).toFixed(0)} KB gzip`,
  );
}
