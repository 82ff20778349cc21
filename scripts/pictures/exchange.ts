import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../test/browser/build-page';
import { chromiumLaunch } from '../../test/browser/chromium';
import { dropFiles, fill, filledIn, registerBook, savedBy } from '../../test/browser/exchange-book';
import { serve } from '../../test/browser/serve';
import { download, drop, visit } from '../../test/browser/visit';

/** `tsx scripts/pictures/exchange.ts`: photographs the place where workbooks go out and come back. */
const root = join(import.meta.dirname, '../..');
const folder = process.env.TIDTAM_PICTURES ?? join(root, 'docs/pictures');
const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const options: BrowserContextOptions = { viewport: { width: 320, height: 1200 } };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

/** The pane from where it is scrolled to, without its cards. */
async function picture(page: Page, name: string, at: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('heading', { name: at, exact: true }).evaluate((one) => {
    one.closest('section')?.scrollIntoView({ block: 'start' });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ animations: 'disabled' }));
}

async function send(page: Page): Promise<readonly Uint8Array[]> {
  await page.getByRole('tab', { name: 'รับส่ง' }).click();
  await heading(page, 'ส่งให้หน่วยงานกรอก');
  await page.getByRole('textbox', { name: 'ขอรับคืนภายในวันที่' }).fill('๑๕ เมษายน ๒๕๖๙');
  await picture(page, 'exchange-send', 'ส่งให้หน่วยงานกรอก');
  await press(page, 'สร้างไฟล์ส่ง');
  await heading(page, 'ไฟล์พร้อมส่ง 5 ไฟล์');
  const files: Uint8Array[] = [];
  for (const owner of ['กองคลัง', 'กองช่าง'])
    files.push((await download(page, () => press(page, `บันทึกสมุดงานของ ${owner}`))).bytes);
  return files;
}

async function collect(page: Page, [treasury, works]: readonly Uint8Array[]): Promise<void> {
  if (!treasury || !works) throw new Error('not sent');
  await press(page, 'รวม');
  await heading(page, 'รวมไฟล์ที่ได้รับคืน');
  const first = await filledIn(treasury, (lines) => {
    fill(lines, 'M02', RESULT, 'เปิดให้ยืมผ่านระบบออนไลน์แล้ว มีผู้ยืม ๑๒ ครั้ง');
    fill(lines, 'M05', RESULT, 'บุคลากรกองคลังอบรมแล้ว ๘ คน');
    lines.push((lines[1] ?? []).map((_, at) => (at === 1 ? 'เปิดเผยผลการยืมทรัพย์สินทุกไตรมาส' : '')));
  });
  const second = await filledIn(works, (lines) => fill(lines, 'M05', RESULT, 'บุคลากรกองช่างอบรมแล้ว ๔ คน'));
  await dropFiles(page, [
    { name: 'แบบรายงาน กองคลัง (ตอบกลับ).xlsx', bytes: savedBy(first, 'สมใจ ใจดีงาม', '2026-04-10T03:20:00Z') },
    { name: 'แบบรายงาน กองช่าง.xlsx', bytes: savedBy(second, 'วิชัย ตั้งใจ', '2026-04-13T08:05:00Z') },
  ]);
  await heading(page, 'ไฟล์ที่อ่านแล้ว 2 ไฟล์');
  await page.getByRole('radio', { name: /กองช่างอบรมแล้ว/ }).check();
  await page.setViewportSize({ width: 320, height: 1490 });
  await picture(page, 'exchange-collect', 'รวมไฟล์ที่ได้รับคืน');
}

const served = await serve(await buildPage(root));
const browser = await chromium.launch(await chromiumLaunch());
try {
  mkdirSync(folder, { recursive: true });
  const visited = await visit(browser, served.address, options);
  const { page } = visited;
  await drop(page, 'ทะเบียน ITA.xlsx', await registerBook());
  await page.getByText('ทะเบียน ITA.xlsx', { exact: true }).waitFor();
  await page.locator('[aria-busy="false"] [role="tabpanel"] h2').first().waitFor();
  await collect(page, await send(page));
  await visited.close();
} finally {
  await browser.close();
  await served.close();
}
