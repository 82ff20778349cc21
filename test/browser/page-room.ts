import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { FileWorkbook } from '../../src/workbook/file';
import type { WorkbookSnapshot } from '../../src/workbook';
import { buildPage } from './build-page';
import { chromiumLaunch } from './chromium';
import { serve, type Served } from './serve';
import { download, drop, visit, type Visit } from './visit';

const root = join(__dirname, '../..');

export const ASKS = 'ต้องการให้เปลี่ยนตามนี้หรือไม่';
export const YES = 'เปลี่ยนตามนี้';
export const NO = 'ไม่เปลี่ยน';
export const CHANGED = 'เปลี่ยนสมุดงานแล้ว';
export const PUT_BACK = 'คืนสมุดงานอย่างเดิม';
export const IS_BACK = 'คืนสมุดงานอย่างเดิมแล้ว';
export const UNDERSTOOD = 'ตารางตามที่เข้าใจ';

type VisitOptions = Parameters<typeof visit>[2];

export interface PageRoom {
  /** A new visitor's page, with the sample open; or with a file of theirs dropped on it. */
  readonly open: (file?: Uint8Array, options?: VisitOptions) => Promise<Page>;
}

/** A browser and the production page for the tests of a file; what the browser complains of fails the test. */
export function pageRoom(): PageRoom {
  let browser: Browser;
  let served: Served;
  let visits: Visit[] = [];

  beforeAll(async () => {
    served = await serve(await buildPage(root));
    browser = await chromium.launch(await chromiumLaunch());
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  afterEach(async () => {
    const complaints = visits.flatMap((one) => one.complaints);
    await Promise.all(visits.map((one) => one.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });

  return {
    async open(file, options = {}) {
      const one = await visit(browser, served.address, options);
      visits.push(one);
      if (file) await openFile(one.page, file);
      return one.page;
    },
  };
}

/** Drops a workbook on the page and waits until it is checked. */
export async function openFile(page: Page, bytes: Uint8Array, name = 'งาน.xlsx'): Promise<void> {
  await drop(page, name, bytes);
  await page.getByText(name, { exact: true }).waitFor();
  await page.locator('[aria-busy="false"] [role="tabpanel"] h2').first().waitFor();
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, exact: true });
export const place = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** Turns to a sheet of the open workbook. */
export async function goTo(page: Page, sheet: string): Promise<void> {
  await page.getByRole('tab', { name: sheet }).click();
  await page.getByRole('grid', { name: sheet }).waitFor();
}

/** The workbook as it would be saved now. */
export async function saved(page: Page): Promise<WorkbookSnapshot> {
  const name = 'บันทึกสมุดงาน (.xlsx)';
  const file = await download(page, () => button(page, name).first().click());
  return FileWorkbook.open(file.bytes).read();
}

/** What a cell of a saved workbook holds; cells are counted from 0. */
export function cellOf(
  { sheets }: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
): string | undefined {
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.find((one) => one.row === row)?.cells.find((one) => one.column === column)?.text;
}

/** What axe finds, and what is wider than the window. The sheet beside the pane is measured elsewhere. */
export async function barriers(page: Page, where: string): Promise<readonly string[]> {
  await settled(page);
  const { passes, violations } = await new AxeBuilder({ page }).exclude('[role="grid"]').analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  if (passes.length < 10) found.push(`${where}: axe saw nothing`);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('[role="tabpanel"] *')]
      .filter(
        (one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('[role="grid"]'),
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  return [...found, ...wide.map((html) => `${where}: too wide: ${html}`)];
}

/** Colours that fade from one state to the next are measured when they have arrived. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}
