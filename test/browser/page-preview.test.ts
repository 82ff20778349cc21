import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { barriers, button, heading, pageRoom, place } from './page-room';

const { open } = pageRoom();
const OPEN_MEMO = 'ดูบันทึกข้อความก่อนพิมพ์';
const OPEN_REPORT = 'ดูรายงานก่อนพิมพ์';
const sample = (file: string) => readFile(join(__dirname, '../../assets/samples', file));

/** The page of paper, and where it stands among the others. */
const paper = (page: Page) => page.getByRole('group', { name: /^ภาพหน้ากระดาษ/ });
const where = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text, { exact: true });

async function toMemo(page: Page): Promise<void> {
  await place(page, 'บันทึก').click();
  await button(page, OPEN_MEMO).click();
  await paper(page).getByText('บันทึกข้อความ', { exact: true }).waitFor();
}

/** Where words stand on the paper, in cm from its corner. */
function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return paper(page)
    .locator('svg')
    .evaluate((sheet, text) => {
      const found = [...sheet.querySelectorAll('text')].find((one) => one.textContent === text);
      if (!found) throw new Error(`not on the page: ${text}`);
      const { left, top, width } = sheet.getBoundingClientRect();
      const cm = 21 / width;
      const box = found.getBoundingClientRect();
      return { x: (box.left - left) * cm, y: (box.bottom - top) * cm };
    }, words);
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute('aria-label') ?? one?.textContent ?? '';
  });

describe('the memo before it is printed', () => {
  it('is shown page by page, turned by keys, and left the way it was entered', async () => {
    const page = await open(undefined, { viewport: { width: 320, height: 640 } });
    await toMemo(page);
    expect(await focused(page)).toBe('บันทึกข้อความ ก่อนพิมพ์');
    await where(page, 'หน้า 1 จาก 8').waitFor();
    const label = await placeOf(page, 'ส่วนราชการ');
    expect(label.x).toBeGreaterThan(2.9);
    expect(label.x).toBeLessThan(3.1);
    expect(
      await paper(page)
        .getByText(/^\/การจัดทำ.*\.\.\.$/)
        .count(),
    ).toBe(1);
    expect(await barriers(page, 'the memo')).toEqual([]);

    await paper(page).focus();
    await page.keyboard.press('PageDown');
    await where(page, 'หน้า 2 จาก 8').waitFor();
    await paper(page).getByText('- ๒ -', { exact: true }).waitFor();
    await page.keyboard.press('End');
    await paper(page).getByText('- ๘ -', { exact: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await where(page, 'หน้า 8 จาก 8').waitFor();
    await button(page, 'หน้าก่อน').click();
    await where(page, 'หน้า 7 จาก 8').waitFor();

    const wide = () => paper(page).evaluate((one) => one.scrollWidth > one.clientWidth * 1.5);
    expect(await wide()).toBe(false);
    await button(page, 'ขยายเท่าตัว').click();
    expect(await wide()).toBe(true);
    await button(page, 'กลับ').click();
    expect(await focused(page)).toBe(OPEN_MEMO);
  }, 60_000);

  it('says what a person wrote, and shows the tables behind it', async () => {
    const page = await open(await sample('001-report.xlsx'), { colorScheme: 'dark' });
    await place(page, 'บันทึก').click();
    await button(page, 'แก้ไขเรื่อง').click();
    await page.getByRole('textbox', { name: 'เรื่อง', exact: true }).fill('เรื่องที่เขียนเอง');
    await button(page, 'ใช้ข้อความนี้').click();
    await page.getByText('แก้แล้ว', { exact: true }).waitFor();
    await button(page, OPEN_MEMO).click();
    await paper(page).getByText('เรื่องที่เขียนเอง', { exact: true }).waitFor();
    await page.getByText('ตารางแนบแบ่งหน้าโดยประมาณ').waitFor();
    await paper(page).focus();
    await page.keyboard.press('End');
    await paper(page).getByText('ข้อเสนอแนะ', { exact: true }).first().waitFor();
    const isLying = await paper(page)
      .locator('svg')
      .evaluate((sheet) => sheet.clientWidth > sheet.clientHeight);
    expect(isLying).toBe(true);
    expect(await barriers(page, 'an annex in the dark')).toEqual([]);
  }, 60_000);
});

describe('the report before it is made', () => {
  it('is shown as it will print, in the layout that is chosen, and nothing is written', async () => {
    const page = await open();
    const tabs = () => page.getByRole('tablist', { name: 'แผ่นงาน' }).getByRole('tab').count();
    const before = await tabs();
    await page.getByLabel('รูปแบบตาราง').selectOption({ label: 'แผน (ยังไม่รายงานผล)' });
    await button(page, OPEN_REPORT).click();
    await heading(page, 'แผ่นงานรายงาน ก่อนพิมพ์').waitFor();
    await where(page, /^แผนมาตรการ\s+หน้า 1 จาก \d$/).waitFor();
    await paper(page).getByText('การกำกับติดตาม', { exact: true }).waitFor();
    await paper(page)
      .getByText(/^หน้า 1 \/ \d$/)
      .waitFor();
    await button(page, 'หน้าถัดไป').click();
    await where(page, /^แผนมาตรการ\s+หน้า 2 จาก \d$/).waitFor();
    // The header again.
    await paper(page).getByText('การกำกับติดตาม', { exact: true }).waitFor();
    await paper(page).focus();
    await page.keyboard.press('End');
    await where(page, /^สรุป รอบ ๖ เดือน\s+หน้า 2 จาก 2$/).waitFor();
    expect(await barriers(page, 'the report')).toEqual([]);
    expect(await tabs()).toBe(before);
    await button(page, 'กลับ').click();
    expect(await focused(page)).toBe(OPEN_REPORT);
    expect(await page.getByLabel('รูปแบบตาราง').inputValue()).toBe('plan');
  }, 60_000);

  it('is black on white in forced colours too', async () => {
    const page = await open(undefined, { forcedColors: 'active', colorScheme: 'dark' });
    await button(page, OPEN_REPORT).click();
    await paper(page).getByText('มาตรการ', { exact: true }).waitFor();
    const [letters, sheet] = await paper(page)
      .locator('svg')
      .evaluate((one) => {
        const text = one.querySelector('text');
        return [text && getComputedStyle(text).fill, getComputedStyle(one).backgroundColor];
      });
    expect(letters).toBe('rgb(0, 0, 0)');
    expect(sheet).toBe('rgb(255, 255, 255)');
  }, 60_000);
});
