import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { FileWorkbook } from '../../src/workbook/file';
import { buildPage } from './build-page';
import { chromiumLaunch } from './chromium';
import { serve, type Served } from './serve';
import { download, drop, focused, tabTo, visit, type Visit } from './visit';

const MAKE = 'ทำรายงานและบันทึกข้อความ';
const MADE = 'ทำรายงานและบันทึกข้อความแล้ว';
const SAVE_REPORT = 'บันทึกสมุดงาน (.xlsx)';
const SAVE_MEMO = 'บันทึกข้อความ (.docx)';
const REPORT_SHEET = 'รายงาน รอบ ๖ เดือน';

const root = join(__dirname, '../..');
const sample = (file: string) => readFile(join(root, 'assets/samples', file));

let browser: Browser;
let served: Served;
let open: Visit[] = [];

beforeAll(async () => {
  const folder = await buildPage(root);
  served = await serve(folder);
  browser = await chromium.launch(await chromiumLaunch());
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

afterEach(async () => {
  const complaints = open.flatMap((one) => one.complaints);
  await Promise.all(open.map((one) => one.close()));
  open = [];
  expect(complaints).toEqual([]);
});

async function newVisit(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const one = await visit(browser, served.address, options);
  open.push(one);
  return one.page;
}

async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: MAKE, exact: true }).click();
  await page.getByRole('heading', { name: MADE }).waitFor();
}

describe('the main job in the page', () => {
  it('makes the report sheet and the memo of the open sample, and leaves the rest of the workbook alone', async () => {
    const page = await newVisit();
    await page.getByText('เสร็จแล้ว 12 จาก 12').waitFor();

    await make(page);
    const tab = page.getByRole('tab', { name: REPORT_SHEET });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await page
      .getByRole('grid', { name: REPORT_SHEET })
      .getByText('ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน')
      .waitFor();

    const report = await download(page, () => page.getByRole('button', { name: SAVE_REPORT }).click());
    expect(report.name).toBe('004-status-report.xlsx');
    const before = await FileWorkbook.open(await sample('004-status.xlsx')).read();
    const after = await FileWorkbook.open(report.bytes).read();
    expect(after.sheets.map(({ name }) => name)).toContain(REPORT_SHEET);
    for (const sheet of before.sheets)
      expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);

    const memo = await download(page, () => page.getByRole('button', { name: SAVE_MEMO }).click());
    expect(memo.name).toBe('004-status-memo.docx');
    const body = strFromU8(unzipSync(memo.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('บันทึกข้อความ');
    expect(body).toContain('เทศบาลตำบลทุ่งดาวเรือง');

    await page.getByRole('button', { name: 'คืนสมุดงานอย่างเดิม' }).click();
    await page.getByRole('heading', { name: 'คืนสมุดงานอย่างเดิมแล้ว' }).waitFor();
    expect(await tab.count()).toBe(0);
  }, 60_000);

  it('can be done with the keyboard alone', async () => {
    const page = await newVisit();
    await tabTo(page, MAKE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: MADE }).waitFor();
    expect(await focused(page)).toBe(MADE);
    await tabTo(page, SAVE_REPORT);
    expect((await download(page, () => page.keyboard.press('Enter'))).name).toBe('004-status-report.xlsx');
    await tabTo(page, SAVE_MEMO);
    expect((await download(page, () => page.keyboard.press('Enter'))).name).toBe('004-status-memo.docx');
  }, 60_000);
});

describe('a standard table', () => {
  it('is put into the open workbook, which can be saved with it', async () => {
    const page = await newVisit();
    await page.getByRole('tab', { name: 'ตาราง', exact: true }).click();
    await page.getByRole('button', { name: /^แผนมาตรการ\s*มาตรการ ขั้นตอน/ }).click();
    await page.getByRole('heading', { name: 'แทรกแผ่นงานแล้ว' }).waitFor();
    const file = await download(page, () => page.getByRole('button', { name: SAVE_REPORT }).click());
    const { sheets } = await FileWorkbook.open(file.bytes).read();
    expect(sheets.map(({ name }) => name)).toContain('แผนมาตรการ');
  }, 60_000);
});

describe('other workbooks', () => {
  it('are opened by dropping them; a finding leads to its cell', async () => {
    const page = await newVisit();
    await drop(page, 'งานของเรา.xlsx', await sample('001-report.xlsx'));
    await page.getByText('งานของเรา.xlsx', { exact: true }).waitFor();
    await page.getByText('เสร็จแล้ว 8 จาก 10').waitFor();
    await page.getByRole('tab', { name: 'ตรวจ', exact: true }).click();
    await page.getByRole('button', { name: /^ข้อความ “เผยแพร่ความรู้.*ไม่ใช่หนึ่งในสามสถานะ/s }).click();
    await page.getByRole('region', { name: 'เนื้อหาของเซลล์ E6' }).getByText('เผยแพร่ความรู้').waitFor();
  }, 60_000);

  it('that cannot be used are refused with a sentence, and the open one stays', async () => {
    const page = await newVisit();
    await drop(page, 'รูป.xlsx', new TextEncoder().encode('นี่ไม่ใช่สมุดงาน'));
    await page.getByRole('alert').getByText('ไฟล์ “รูป.xlsx” ไม่ใช่สมุดงาน Excel').waitFor();
    await page.getByText('เสร็จแล้ว 12 จาก 12').waitFor();
  }, 60_000);
});

describe('for everybody', () => {
  const looks = [
    { name: 'in a light room', colorScheme: 'light' },
    { name: 'in a dark room', colorScheme: 'dark' },
  ] as const;

  it.each(looks)(
    'the page has no barrier that axe can find, $name, in both languages',
    async ({ colorScheme }) => {
      const page = await newVisit({ colorScheme });
      const barriers = async (axe = new AxeBuilder({ page })) => {
        const { violations } = await axe.analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      await make(page);
      expect(await barriers()).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Report and memo are made' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      // The sheet is the same in every language, and measuring its colours takes long.
      expect(await barriers(new AxeBuilder({ page }).exclude('[role="grid"]'))).toEqual([]);
    },
    60_000,
  );

  it('a screen 320 px wide shows all of it without scrolling sideways', async () => {
    const page = await newVisit({ viewport: { width: 320, height: 640 } });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await make(page);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: `ไปที่แผ่นงาน ${REPORT_SHEET}` }).click();
    await page.getByRole('grid', { name: REPORT_SHEET }).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  }, 60_000);
});
