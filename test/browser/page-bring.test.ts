import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
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
  YES,
} from './page-room';
import { drop, focused } from './visit';

const { open } = pageRoom();
const TAKE = 'นำลงทะเบียนมาตรการ';
const ROWS = [
  ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
  ['ประกาศงดรับของขวัญปีใหม่', 'จัดทำประกาศ', 'สำนักปลัด', 'ธ.ค. 2567'],
  ['ตรวจสอบการใช้รถราชการ', 'จัดทำทะเบียนคุมรถ', 'กองช่าง', 'ต.ค. 2567 - ก.ย. 2568'],
] as const;

/** Last year's plan as a Word file. */
async function plan(): Promise<Uint8Array> {
  const table = new Table({
    rows: ROWS.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  const title = new Paragraph('แผนมาตรการ เทศบาลตำบลทุ่งดาวเรือง ปีงบประมาณ พ.ศ. ๒๕๖๘');
  const file = new Document({ sections: [{ children: [title, table] }] });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Every text of a sheet of the saved workbook. */
async function wordsOn(page: Page, sheet: string): Promise<readonly string[]> {
  const { sheets } = await saved(page);
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

describe('measures of an earlier document', () => {
  it('are read from a Word file that is dropped on the page, and taken into the register; the book stays open', async () => {
    const page = await open(await bookOf());
    await drop(page, 'แผนปีก่อน.docx', await plan());
    await heading(page, 'ตารางในเอกสาร แผนปีก่อน.docx').waitFor();
    expect(await focused(page)).toBe('ตารางในเอกสาร แผนปีก่อน.docx');
    await page.getByRole('status').getByText('พบ 1 ตาราง 2 แถว').waitFor();
    await page.getByText('งาน.xlsx', { exact: true }).waitFor();
    await page.getByText('ดูแถวที่อ่านได้').click();
    await page.getByText('ตรวจสอบการใช้รถราชการ').waitFor();

    await button(page, TAKE).click();
    await heading(page, CHANGED).waitFor();
    const words = await wordsOn(page, 'มาตรการ');
    expect(words).toEqual(expect.arrayContaining(['ประกาศงดรับของขวัญปีใหม่', 'ตรวจสอบการใช้รถราชการ']));
    await button(page, PUT_BACK).click();
    await heading(page, IS_BACK).waitFor();
    expect(await page.getByRole('tab', { name: 'มาตรการ', exact: true }).count()).toBe(0);
  }, 60_000);

  it('are read from a Word file chosen in the bar of the page', async () => {
    const page = await open();
    const file = { name: 'แผน.docx', mimeType: '', buffer: Buffer.from(await plan()) };
    await page.locator('header input[type="file"]').setInputFiles(file);
    await heading(page, 'ตารางในเอกสาร แผน.docx').waitFor();
  }, 60_000);

  it('are read from pasted text', async () => {
    const page = await open(await bookOf());
    await place(page, 'ตาราง').click();
    await button(page, /^นำเข้าจาก Word หรือข้อความ/).click();
    await heading(page, 'นำเข้าจากเอกสาร').waitFor();
    expect(await focused(page)).toBe('นำเข้าจากเอกสาร');
    await page
      .getByRole('textbox', { name: 'หรือวางตารางที่คัดลอกมา' })
      .fill(ROWS.map((row) => row.join('\t')).join('\n'));
    await button(page, 'อ่านข้อความนี้').click();
    await heading(page, 'ตารางในข้อความที่วาง').waitFor();
    await button(page, TAKE).click();
    await heading(page, CHANGED).waitFor();
    expect(await wordsOn(page, 'มาตรการ')).toContain('ประกาศงดรับของขวัญปีใหม่');
  }, 60_000);

  it('in a file that cannot be read are refused with what to do, and nothing is written', async () => {
    const page = await open(await bookOf());
    await drop(page, 'สแกน.pdf', new TextEncoder().encode('%PDF-1.7 …'));
    await heading(page, /^ไฟล์ “สแกน\.pdf” เป็น PDF/).waitFor();
    expect(await button(page, PUT_BACK).count()).toBe(0);
  }, 60_000);
});

describe('the library of measures', () => {
  /** Searches the library and picks the first two that are found. */
  async function pickTwo(page: Page, into: string): Promise<readonly string[]> {
    await place(page, 'ตาราง').click();
    await button(page, /^เลือกจากคลังมาตรการตัวอย่าง/).click();
    await page.getByRole('searchbox', { name: 'ค้นหามาตรการ' }).fill('ร้องเรียน');
    const found = page.getByRole('status').filter({ hasText: /^พบ \d+ มาตรการ$/ });
    await found.filter({ hasNotText: 'พบ 48' }).waitFor();
    const boxes = page.getByRole('checkbox');
    const names = [];
    for (const at of [0, 1]) {
      await boxes.nth(at).check();
      names.push(await boxes.nth(at).evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? ''));
    }
    await page.getByRole('combobox', { name: 'แทรกเป็น' }).selectOption({ label: into });
    await button(page, 'แทรกมาตรการที่เลือก · เลือกแล้ว 2 มาตรการ').click();
    await heading(page, CHANGED).waitFor();
    return names;
  }

  it.each([
    ['แผนมาตรการ', 'แผนมาตรการ'],
    ['ทะเบียนมาตรการ', 'มาตรการ'],
  ])(
    'gives as many as were picked to a new %s',
    async (table, sheet) => {
      const page = await open(await bookOf());
      const picked = await pickTwo(page, table);
      expect(new Set(picked).size).toBe(2);
      expect(await wordsOn(page, sheet)).toEqual(expect.arrayContaining([...picked]));
    },
    60_000,
  );
});

describe('a standard table at the selected cell', () => {
  async function insertHere(page: Page): Promise<void> {
    await place(page, 'ตาราง').click();
    await page.getByRole('radio', { name: 'ที่เซลล์ที่เลือก' }).check();
    await button(page, /^แผนมาตรการ\s*มาตรการ ขั้นตอน/).click();
  }

  it('is put where there is room, after a yes', async () => {
    const page = await open(await bookOf());
    await goTo(page, OUR_SHEET);
    await page.getByRole('gridcell', { name: 'เปิดช่องทางร้องเรียนการทุจริต' }).click();
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await insertHere(page);
    await heading(page, ASKS).waitFor();
    await button(page, YES).click();
    await heading(page, CHANGED).waitFor();
    const book = await saved(page);
    const below = book.sheets
      .find(({ name }) => name === OUR_SHEET)
      ?.rows.filter(({ row }) => row >= 9)
      .flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(below).toEqual(expect.arrayContaining(['มาตรการ']));
    expect(cellOf(book, OUR_SHEET, 3, 5)).toBe('เสร็จแล้ว');
  }, 60_000);

  it('is refused with a sentence where cells are not empty', async () => {
    const page = await open(await bookOf());
    await goTo(page, OUR_SHEET);
    await page.getByRole('gridcell', { name: 'กองคลัง' }).click();
    await insertHere(page);
    const sentence = /^เซลล์ .* ที่ต้องใช้ไม่ว่าง โปรดเลือกที่ว่าง หรือใส่ในแผ่นงานใหม่$/;
    await heading(page, sentence).waitFor();
    expect(await focused(page)).toMatch(sentence);
    expect(await button(page, PUT_BACK).count()).toBe(0);
  }, 60_000);
});
