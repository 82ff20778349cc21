import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bookOf, OUR_SHEET } from './our-book';
import {
  ASKS,
  button,
  CHANGED,
  cellOf,
  goTo,
  heading,
  IS_BACK,
  pageRoom,
  place,
  PUT_BACK,
  saved,
  UNDERSTOOD,
  YES,
} from './page-room';
import { focused } from './visit';

const { open } = pageRoom();
const IN_PLACE = /^จัดเป็นตารางมาตรฐานที่เดิม/;
const INTO_REGISTER = /^คัดลอกลงทะเบียนมาตรการ/;
const sample = (file: string) => readFile(join(__dirname, '../../assets/samples', file));

/** Opens the table as it is understood. */
async function look(page: Page, table: string): Promise<void> {
  await place(page, 'ตาราง').click();
  await button(page, `ดูตามที่เข้าใจ: ${table}`).click();
  await heading(page, UNDERSTOOD).waitFor();
}

/** How many of the measures are done, and how many there are, as the place *report* says. */
async function figures(page: Page): Promise<string | null> {
  await place(page, 'รายงาน').click();
  return page.getByText(/^เสร็จแล้ว \d+ จาก \d+/).textContent();
}

async function agree(page: Page): Promise<void> {
  await heading(page, ASKS).waitFor();
  await button(page, YES).click();
  await heading(page, CHANGED).waitFor();
}

describe('a table of the office, as understood', () => {
  it('stands beside the original: what was split, put in order and left as typed', async () => {
    const page = await open(await sample('001-report.xlsx'));
    await look(page, 'รายงานผล A4:F16');
    expect(await focused(page)).toBe(UNDERSTOOD);
    const row = page.getByRole('table', { name: 'แถว 5' });
    const cells = (at: number) => row.getByRole('row').nth(at).getByRole('cell').allTextContents();
    expect(await cells(1)).toEqual([
      'A · มาตรการ1) มีแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง',
      'ลำดับที่แยกเป็นข้อ1)มาตรการแยกเป็นข้อมีแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง',
    ]);
    expect(await cells(3)).toEqual(['C · ผู้รับผิดชอบทุกหน่วยงาน', 'ผู้รับผิดชอบทุกหน่วยงาน']);
    await button(page, 'กลับไปที่ตารางทั้งหมด').click();
    expect(await focused(page)).toBe('ดูตามที่เข้าใจ');
  }, 60_000);

  it('follows a role that is chosen anew, and writes nothing', async () => {
    const page = await open(await bookOf());
    await look(page, `${OUR_SHEET} A3:G7`);
    const column = page.getByRole('combobox', { name: 'คอลัมน์ G · ผลการดำเนินการ' });
    await column.focus();
    await column.selectOption({ label: 'หมายเหตุ' });
    const row = page.getByRole('table', { name: 'แถว 4' });
    await row.getByRole('row').last().getByText('ไม่ใช้').waitFor();
    expect(await column.inputValue()).toBe('note');
    // The keyboard stays where the choice was made.
    expect(await column.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await button(page, PUT_BACK).count()).toBe(0);
  }, 60_000);

  it('is found under the selected cell', async () => {
    const page = await open(await bookOf());
    await goTo(page, OUR_SHEET);
    await page.getByRole('gridcell', { name: 'กองคลัง' }).click();
    await place(page, 'ตาราง').click();
    await button(page, 'ดูตามที่เข้าใจ').last().click();
    await heading(page, UNDERSTOOD).waitFor();
    await page.getByText(`${OUR_SHEET} · A3:G7`).waitFor();
  }, 60_000);
});

describe('a table that becomes a standard one', () => {
  it('in place keeps the original and the figures, and goes back to what it was', async () => {
    const page = await open(await sample('001-report.xlsx'));
    const before = await figures(page);
    await look(page, 'รายงานผล A4:F16');
    await button(page, IN_PLACE).click();
    await heading(page, ASKS).waitFor();
    await page.getByText('เก็บต้นฉบับไว้ที่แผ่นงาน ต้นฉบับ รายงานผล').waitFor();
    await agree(page);
    const book = await saved(page);
    expect(book.sheets.map(({ name }) => name)).toContain('ต้นฉบับ รายงานผล');
    expect(cellOf(book, 'ต้นฉบับ รายงานผล', 4, 3)).toContain('1 ต.ค.64');
    expect(cellOf(book, 'รายงานผล', 4, 3)).toContain('๑ ต.ค. ๖๔');
    expect(await figures(page)).toBe(before);

    await place(page, 'ตาราง').click();
    await heading(page, 'ต้นฉบับที่เก็บไว้').waitFor();
    await button(page, PUT_BACK).click();
    await heading(page, IS_BACK).waitFor();
    expect(await heading(page, 'ต้นฉบับที่เก็บไว้').count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'ต้นฉบับ รายงานผล' }).count()).toBe(0);
    expect(await figures(page)).toBe(before);
  }, 90_000);

  it('lets go of the original when the person says so', async () => {
    const page = await open(await sample('001-report.xlsx'));
    await look(page, 'รายงานผล A4:F16');
    await button(page, IN_PLACE).click();
    await agree(page);
    await button(page, 'ลบแผ่นงาน ต้นฉบับ รายงานผล').click();
    await heading(page, ASKS).waitFor();
    await page.getByText('ลบแผ่นงาน ต้นฉบับ รายงานผล', { exact: true }).first().waitFor();
    await agree(page);
    expect(await page.getByRole('tab', { name: 'ต้นฉบับ รายงานผล' }).count()).toBe(0);
  }, 90_000);

  it('in the register is a copy; the table stays as it is', async () => {
    const page = await open(await bookOf());
    await look(page, `${OUR_SHEET} A3:G7`);
    await button(page, INTO_REGISTER).click();
    await heading(page, CHANGED).waitFor();
    const book = await saved(page);
    const register = book.sheets.find(({ name }) => name === 'มาตรการ');
    const words = register?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
    for (const measure of ['ประกาศเจตนารมณ์ไม่รับของขวัญ', 'เปิดช่องทางร้องเรียนการทุจริต'])
      expect(words).toContain(measure);
    await page.getByRole('grid', { name: 'มาตรการ' }).waitFor();
    expect(cellOf(book, OUR_SHEET, 3, 5)).toBe('เสร็จแล้ว');
  }, 60_000);
});
