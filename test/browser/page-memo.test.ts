import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { barriers, button, CHANGED, heading, openFile, pageRoom, place } from './page-room';
import { download } from './visit';

const { open } = pageRoom();
const WRITTEN = 'ตามที่ได้หารือกันในที่ประชุม ขอรายงานผลดังต่อไปนี้';
const EDIT = 'แก้ไขย่อหน้า 1';
const USE = 'ใช้ข้อความนี้';
const narrow = { viewport: { width: 320, height: 640 } };

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const kind = (page: Page) => page.getByRole('combobox', { name: 'ชนิดของบันทึกข้อความ' });

async function toMemo(page: Page): Promise<void> {
  await place(page, 'บันทึก').click();
  await heading(page, 'บันทึกข้อความจะมีใจความว่า').waitFor();
}

/** The memo that would be saved now. */
async function written(page: Page): Promise<string> {
  const { bytes } = await download(page, () =>
    button(page, /^บันทึก(เป็น)?ไฟล์ Word/)
      .first()
      .click(),
  );
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

const words = async (page: Page) => (await written(page)).replace(/<[^>]*>/g, '');

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

describe('the parts of the memo', () => {
  it('are written otherwise, and travel with the workbook', async () => {
    const page = await open(undefined, narrow);
    await toMemo(page);
    await button(page, EDIT).click();
    expect(await field(page, 'ย่อหน้า 1').inputValue()).toMatch(/^ตามที่/);
    await field(page, 'ย่อหน้า 1').fill(WRITTEN);
    await field(page, 'ย่อหน้า 1').press('End');
    expect(await barriers(page, 'writing')).toEqual([]);
    // Looking at something else throws nothing away.
    await place(page, 'ตรวจ').click();
    await toMemo(page);
    expect(await field(page, 'ย่อหน้า 1').inputValue()).toBe(WRITTEN);
    await button(page, USE).click();
    await page.getByText('แก้แล้ว', { exact: true }).waitFor();
    expect(await focused(page)).toBe(EDIT);
    await heading(page, CHANGED).waitFor();
    expect(await barriers(page, 'written')).toEqual([]);
    expect(await words(page)).toContain(WRITTEN);

    const { bytes } = await download(page, () => button(page, 'บันทึกสมุดงาน (.xlsx)').click());
    await openFile(page, bytes, 'อีกครั้ง.xlsx');
    await toMemo(page);
    await page.getByText(WRITTEN, { exact: true }).waitFor();
    await button(page, 'กลับเป็นข้อความที่เสนอ: ย่อหน้า 1').click();
    await page.getByText('แก้แล้ว', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByText(WRITTEN, { exact: true }).count()).toBe(0);
  }, 60_000);

  it('can be left out, or left as they are', async () => {
    const page = await open();
    await toMemo(page);
    await button(page, 'แก้ไขส่วนราชการ').click();
    await field(page, 'ส่วนราชการ').fill('จะไม่ใช้');
    await button(page, 'ไม่แก้').click();
    expect(await focused(page)).toBe('แก้ไขส่วนราชการ');
    expect(await page.getByText('จะไม่ใช้').count()).toBe(0);
    // The same text again is no edit.
    await button(page, 'แก้ไขคำลงท้าย').click();
    await button(page, USE).click();
    await button(page, 'แก้ไขคำลงท้าย').waitFor();
    expect(await page.getByText('แก้แล้ว', { exact: true }).count()).toBe(0);
    await button(page, 'แก้ไขคำลงท้าย').click();
    await field(page, 'คำลงท้าย').fill('');
    await button(page, USE).click();
    await page.getByText('ตัดออกแล้ว ไม่พิมพ์ส่วนนี้').waitFor();
    expect(await words(page)).not.toContain('จึงเรียนมาเพื่อโปรดทราบ');
  }, 60_000);
});

it('the kind of memo is chosen; each kind keeps what was written for it', async () => {
  const page = await open(undefined, narrow);
  await toMemo(page);
  await kind(page).selectOption({ label: 'รายงานผล แบ่งเป็นหัวข้อและข้อย่อย' });
  await page.getByText(/^๑\. เรื่องเดิม/).waitFor();
  await button(page, 'แก้ไขเรื่อง').click();
  await field(page, 'เรื่อง').fill('เรื่องของบันทึกแบบหัวข้อ');
  await button(page, USE).click();
  await page.getByText('เรื่องของบันทึกแบบหัวข้อ', { exact: true }).waitFor();
  expect(await barriers(page, 'another kind')).toEqual([]);
  await kind(page).selectOption({ index: 0 });
  await page.getByText('เรื่องของบันทึกแบบหัวข้อ').waitFor({ state: 'detached' });
  await kind(page).selectOption({ label: 'รายงานผล แบ่งเป็นหัวข้อและข้อย่อย' });
  await page.getByText('เรื่องของบันทึกแบบหัวข้อ', { exact: true }).waitFor();
}, 60_000);

it('the tables behind it lie as was chosen', async () => {
  const page = await open(await readFile(join(__dirname, '../../assets/samples/001-report.xlsx')), narrow);
  await toMemo(page);
  const lie = page.getByRole('combobox', { name: 'แนวกระดาษของตารางแนบ' });
  for (const [label, isAcross] of [
    ['แนวนอน', true],
    ['แนวตั้ง', false],
  ] as const) {
    await lie.selectOption({ label });
    await page.waitForFunction(
      (chosen) => [...document.querySelectorAll('option:checked')].some((one) => one.textContent === chosen),
      label,
    );
    expect((await written(page)).includes('w:orient="landscape"')).toBe(isAcross);
  }
  expect(await barriers(page, 'lying')).toEqual([]);
}, 60_000);
