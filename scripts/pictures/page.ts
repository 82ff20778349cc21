import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../test/browser/build-page';
import { chromiumLaunch } from '../../test/browser/chromium';
import { serve } from '../../test/browser/serve';
import { visit } from '../../test/browser/visit';

/** `tsx scripts/pictures/page.ts`: photographs the page for the documentation, with the sample's report made. */
const PICTURES: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: 'page-light', options: { viewport: { width: 1280, height: 800 } } },
  { name: 'page-dark', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
  { name: 'page-320', options: { viewport: { width: 320, height: 640 } } },
];
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');

async function makeReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ทำรายงานและบันทึกข้อความ', exact: true }).click();
  await page.getByRole('heading', { name: 'ทำรายงานและบันทึกข้อความแล้ว' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

const served = await serve(await buildPage(root));
const browser = await chromium.launch(await chromiumLaunch());
try {
  mkdirSync(folder, { recursive: true });
  for (const { name, options } of PICTURES) {
    const opened = await visit(browser, served.address, options);
    await makeReport(opened.page);
    writeFileSync(join(folder, `${name}.png`), await opened.page.screenshot({ animations: 'disabled' }));
    await opened.close();
  }
} finally {
  await browser.close();
  await served.close();
}
