import { bookOf, OUR_SHEET } from './our-book';
import {
  ASKS,
  button,
  CHANGED,
  cellOf,
  heading,
  IS_BACK,
  NO,
  pageRoom,
  place,
  PUT_BACK,
  saved,
  YES,
} from './page-room';
import { focused, tabTo } from './visit';

const { open } = pageRoom();
const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
const USE_DONE = `ใช้คำว่า “${DONE}”`;
const [FIRST, SECOND, THIRD, FOURTH] = [3, 4, 5, 6];
const STATUS = 5;

/** The page with a table of an office's own, at what was found in it. */
async function openFindings() {
  const page = await open(await bookOf());
  await place(page, 'ตรวจ').click();
  return page;
}

describe('a finding that can be mended', () => {
  it('is shown before and after; a no leaves everything, a yes changes the cell, put back is as before', async () => {
    const page = await openFindings();
    await button(page, USE_DONE).first().click();
    await heading(page, ASKS).waitFor();
    expect(await focused(page)).toBe(ASKS);
    const change = page.getByRole('list', { name: 'เซลล์ที่จะเปลี่ยน 1 เซลล์' });
    expect(await change.textContent()).toBe(`${OUR_SHEET} · F4เดิมเสร็จแล้วเปลี่ยนเป็น${DONE}`);
    await page.getByRole('status').getByText(`เซลล์ F4 เดิม เสร็จแล้ว เปลี่ยนเป็น ${DONE}`).waitFor();

    await button(page, NO).click();
    await heading(page, ASKS).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(USE_DONE);
    expect(await button(page, USE_DONE).count()).toBe(2);

    await page.keyboard.press('Enter');
    await button(page, YES).click();
    await heading(page, CHANGED).waitFor();
    expect(await focused(page)).toBe(CHANGED);
    const book = await saved(page);
    expect(cellOf(book, OUR_SHEET, FIRST, STATUS)).toBe(DONE);
    expect(cellOf(book, OUR_SHEET, FOURTH, STATUS)).toBe('เรียบร้อย');
    expect(await button(page, USE_DONE).count()).toBe(1);

    await button(page, PUT_BACK).click();
    await heading(page, IS_BACK).waitFor();
    await page.getByRole('tab', { name: OUR_SHEET }).click();
    await page.getByRole('gridcell', { name: 'เสร็จแล้ว', exact: true }).waitFor();
    expect(await button(page, USE_DONE).count()).toBe(2);
  }, 60_000);

  it('is mended with all others of its kind, and with no others', async () => {
    const page = await openFindings();
    await button(page, 'ใช้คำสถานะตามมาตรฐาน (2 แห่ง)').click();
    await heading(page, 'เซลล์ที่จะเปลี่ยน 2 เซลล์').waitFor();
    await button(page, YES).click();
    await heading(page, CHANGED).waitFor();
    const book = await saved(page);
    expect([FIRST, SECOND, THIRD, FOURTH].map((row) => cellOf(book, OUR_SHEET, row, STATUS))).toEqual([
      DONE,
      'กำลังทำ',
      'รองบประมาณ',
      DONE,
    ]);
  }, 60_000);

  it('asks for the status of a word that is none, and writes the one that was chosen', async () => {
    const page = await openFindings();
    const choices = page.getByRole('group', { name: /“รองบประมาณ”/ }).getByRole('button');
    expect(new Set(await choices.allTextContents())).toEqual(
      new Set(['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', DONE]),
    );
    await choices.getByText('ยังไม่ดำเนินการ').click();
    await button(page, YES).click();
    await heading(page, CHANGED).waitFor();
    expect(cellOf(await saved(page), OUR_SHEET, THIRD, STATUS)).toBe('ยังไม่ดำเนินการ');
  }, 60_000);
});

describe('a finding that is passed over', () => {
  it('is listed, stays so in the saved workbook, and can be heeded again', async () => {
    const page = await openFindings();
    const ignored = page.getByRole('region', { name: 'ที่ข้ามไว้' });
    const sentence = /ข้อความ “กำลังทำ” ไม่ใช่หนึ่งในสามสถานะ/;
    await button(page, /^ข้ามข้อสังเกตนี้: ข้อความ “กำลังทำ”/).click();
    await ignored.getByText(sentence).waitFor();
    expect(await page.getByRole('region', { name: 'ข้อสังเกต' }).getByText(sentence).count()).toBe(0);
    // Nothing jumps: the person goes on with the next.
    expect(await focused(page)).toMatch(/^ข้อความ “รองบประมาณ”/);
    await page.getByRole('status').getByText('ข้ามข้อสังเกตแล้ว').waitFor();
    const book = await saved(page);
    expect(cellOf(book, OUR_SHEET, SECOND, STATUS)).toBe('กำลังทำ');
    expect(book.state).toContain('ignored');

    await ignored.getByRole('button', { name: 'นำกลับมาตรวจ' }).click();
    await ignored.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'ข้อสังเกต' }).getByText(sentence).waitFor();
  }, 60_000);
});

test('with the keyboard alone: a fix is asked for, refused, asked for again, agreed to and put back', async () => {
  const page = await openFindings();
  const press = (key: string) => page.keyboard.press(key);
  await tabTo(page, USE_DONE, 80);
  await press('Enter');
  await heading(page, ASKS).waitFor();
  await tabTo(page, NO);
  await press('Enter');
  expect(await focused(page)).toBe(USE_DONE);
  await press('Enter');
  await heading(page, ASKS).waitFor();
  await tabTo(page, YES);
  await press('Enter');
  await heading(page, CHANGED).waitFor();
  await tabTo(page, PUT_BACK);
  await press('Enter');
  await heading(page, IS_BACK).waitFor();
  expect(await focused(page)).toBe(IS_BACK);
}, 60_000);
