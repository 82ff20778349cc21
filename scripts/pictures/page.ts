import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../test/browser/build-page';
import { chromiumLaunch } from '../../test/browser/chromium';
import { serve } from '../../test/browser/serve';
import { visit } from '../../test/browser/visit';

interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Leads to what is photographed. */
  readonly story: (page: Page) => Promise<void>;
}

const narrow = { viewport: { width: 320, height: 720 } };
const narrowDark = { ...narrow, colorScheme: 'dark' } as const;

/** `tsx scripts/pictures/page.ts`: photographs the page for the documentation, with a sample open. */
const PICTURES: readonly Picture[] = [
  { name: 'page-light', options: { viewport: { width: 1280, height: 800 } }, story: makeReport },
  {
    name: 'page-dark',
    options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    story: makeReport,
  },
  { name: 'page-320', options: { viewport: { width: 320, height: 640 } }, story: makeReport },
  { name: 'report-choices', options: narrow, story: chooseLayout },
  { name: 'memo-parts', options: narrow, story: writePart },
  { name: 'memo-preview', options: narrow, story: previewMemo },
  { name: 'memo-preview-dark', options: narrowDark, story: previewMemo },
  { name: 'memo-template', options: narrowDark, story: showTemplate },
  { name: 'report-preview', options: narrow, story: previewReport },
];
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');

async function makeReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ทำรายงานและบันทึกข้อความ', exact: true }).click();
  await page.getByRole('heading', { name: 'ทำรายงานและบันทึกข้อความแล้ว' }).waitFor();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const paper = (page: Page) => page.getByRole('group', { name: /^ภาพหน้ากระดาษ/ });

async function chooseLayout(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'ณ วันที่กำหนด' }).check();
  await page.getByLabel('รูปแบบตาราง').selectOption('status-owner');
  await page.getByRole('textbox', { name: 'ณ วันที่' }).fill('๓๑ มีนาคม ๒๕๖๔');
  await page.getByRole('radio', { name: 'เลขไทย ๑๒๓' }).scrollIntoViewIfNeeded();
}

async function toMemo(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'บันทึก', exact: true }).click();
  await page.getByRole('heading', { name: 'แม่แบบ Word ของหน่วยงาน' }).waitFor();
}

async function writePart(page: Page): Promise<void> {
  await toMemo(page);
  await press(page, 'แก้ไขเรื่อง');
  await page.getByRole('textbox', { name: 'เรื่อง', exact: true }).fill('รายงานผลตามมาตรการ รอบ ๖ เดือน');
  await press(page, 'ใช้ข้อความนี้');
  await page.getByText('แก้แล้ว', { exact: true }).waitFor();
  await press(page, 'แก้ไขเรียน');
  await page.getByRole('textbox', { name: 'เรียน', exact: true }).waitFor();
  await page.getByRole('heading', { name: 'เรื่อง', exact: true }).evaluate((one) => one.scrollIntoView());
}

async function previewMemo(page: Page): Promise<void> {
  await toMemo(page);
  await press(page, 'ดูบันทึกข้อความก่อนพิมพ์');
  await paper(page).getByText('บันทึกข้อความ', { exact: true }).waitFor();
}

async function showTemplate(page: Page): Promise<void> {
  await toMemo(page);
  await page.getByRole('heading', { name: 'ผู้ลงนาม' }).evaluate((one) => one.scrollIntoView());
}

async function previewReport(page: Page): Promise<void> {
  await press(page, 'ดูรายงานก่อนพิมพ์');
  await paper(page).locator('text').first().waitFor();
}

const served = await serve(await buildPage(root));
const browser = await chromium.launch(await chromiumLaunch());
try {
  mkdirSync(folder, { recursive: true });
  for (const { name, options, story } of PICTURES) {
    const opened = await visit(browser, served.address, options);
    await story(opened.page);
    await opened.page.evaluate(() => document.fonts.ready);
    writeFileSync(join(folder, `${name}.png`), await opened.page.screenshot({ animations: 'disabled' }));
    await opened.close();
  }
} finally {
  await browser.close();
  await served.close();
}
