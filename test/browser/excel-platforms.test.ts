import type { Page } from 'playwright-core';
import { button, excelRoom, heading, INSERTED, MADE, MAKE, place, TRY_SAMPLE, until } from './excel-room';
import { download } from './visit';

const { openNative } = excelRoom();
const SAVE = 'บันทึกเป็นไฟล์ Word (.docx)';
const SAVE_REPORTED = 'บันทึกข้อความ (.docx)';
const KEEP = 'เก็บบันทึกข้อความ';
const COPY = 'คัดลอกพร้อมรูปแบบ';
const COPIED = 'คัดลอกบันทึกข้อความแล้ว วางใน Word ได้เลย (Ctrl+V)';
const OPEN_PAGE = 'เปิดหน้าเว็บของติดตาม';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The sample and its report. */
async function makeReport(page: Page): Promise<void> {
  await button(page, TRY_SAMPLE).click();
  await heading(page, INSERTED).waitFor();
  await place(page, 'รายงาน').click();
  await button(page, MAKE).click();
  await heading(page, MADE).waitFor();
}

async function clipboardHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });
}

/** What would claim that a file is where it is not. */
const CLAIM = /บันทึกไฟล์แล้ว|บันทึกเรียบร้อย|ดาวน์โหลดแล้ว/;

describe('keeping the memo', () => {
  it('on Windows: a file to save, and where to look for it', async () => {
    const { page } = await openNative({ platform: 'Win32' });
    await makeReport(page);
    await place(page, 'บันทึก').click();
    const memo = await download(page, () => button(page, SAVE).click());
    expect(memo.name).toBe('double-memo.docx');
    await page.getByText(/โปรดดูในโฟลเดอร์ดาวน์โหลด ถ้าไม่พบให้กดบันทึกอีกครั้ง/).waitFor();
    await button(page, 'บันทึกไฟล์ Word อีกครั้ง').waitFor();
    expect(await page.textContent('main')).not.toMatch(CLAIM);
  }, 60_000);

  it('on the Mac: copying, and our page in a browser, but no button that does nothing', async () => {
    const { page, opened, browse } = await openNative({ platform: 'Mac', opensBrowser: true }, CLIPBOARD);
    await makeReport(page);
    expect(await button(page, SAVE_REPORTED).count()).toBe(0);
    await button(page, KEEP).click();
    await page.getByText(/Excel บน Mac บันทึกไฟล์จากแผงนี้ไม่ได้/).waitFor();
    expect(await button(page, SAVE).count()).toBe(0);
    await button(page, COPY).click();
    await heading(page, COPIED).waitFor();
    const html = await clipboardHtml(page);
    expect(html).toContain('องค์การบริหารส่วนตำบลธารสุขใจ');
    expect(html).toMatch(/font-size:\s*16pt/);
    await button(page, OPEN_PAGE).click();
    await until(() => opened.length > 0);
    expect(opened).toEqual(['https://localhost:3000/index.html#from-excel']);
    const own = await browse(opened[0] ?? '');
    await own.getByText(/บันทึกสมุดงานใน Excel ก่อน แล้ววางไฟล์นั้นลงในหน้านี้/).waitFor();
    expect(await page.textContent('main')).not.toMatch(CLAIM);
  }, 60_000);

  it.each([
    ['iPad', 'iOS'],
    ['a Mac that opens no browser', 'Mac'],
  ] as const)(
    'on %s: copying only',
    async (_, platform) => {
      const { page } = await openNative({ platform }, CLIPBOARD);
      await makeReport(page);
      await button(page, KEEP).click();
      await page.getByText(/บันทึกไฟล์จากแผงนี้ไม่ได้ คัดลอกแล้ววางใน Word ได้/).waitFor();
      expect(await button(page, SAVE).count()).toBe(0);
      expect(await button(page, OPEN_PAGE).count()).toBe(0);
      await button(page, COPY).click();
      await heading(page, COPIED).waitFor();
      expect(await clipboardHtml(page)).toContain('<table');
      expect(await page.textContent('main')).not.toMatch(CLAIM);
    },
    60_000,
  );

  it('where the clipboard is closed too, that is said, and nothing is claimed', async () => {
    const { page } = await openNative({ platform: 'iOS' });
    await makeReport(page);
    await page.evaluate(() => {
      document.execCommand = () => false;
      navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await button(page, KEEP).click();
    await button(page, COPY).click();
    await heading(page, /^คัดลอกไม่ได้/).waitFor();
    expect(await page.textContent('main')).not.toContain(COPIED);
  }, 60_000);
});
