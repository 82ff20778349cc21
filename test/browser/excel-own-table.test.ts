import { ExcelHost } from '../excel-host';
import { pictureOf } from '../workbook/excel/picture';
import { button, DONE, excelRoom, heading, place, until } from './excel-room';
import { focused, keyboardOf } from './keyboard';
import { bookOf, OUR_SHEET } from './our-book';
import { drop } from './visit';

const { open } = excelRoom();
const ASKS = 'ต้องการให้เปลี่ยนตามนี้หรือไม่';
const YES = 'เปลี่ยนตามนี้';
const CHANGED = 'เปลี่ยนสมุดงานแล้ว';
const REFUSED = 'ยังไม่ได้เขียนสมุดงาน';
const PUT_BACK = 'คืนสมุดงานอย่างเดิม';
const IS_BACK = 'คืนสมุดงานอย่างเดิมแล้ว';
const UNDERSTOOD = 'ตารางตามที่เข้าใจ';
const USE_DONE = `ใช้คำว่า “${DONE}”`;
const STATUS = 'F4';

/** The pane beside a table of an office's own. */
async function openOwn() {
  const host = await ExcelHost.fromSnapshot(await bookOf());
  const opened = await open(host);
  const status = () => host.sheet(OUR_SHEET).cell(STATUS).value;
  return { ...opened, status };
}

describe('a table of the office in Excel', () => {
  it('a status is put right after a yes, and put back', async () => {
    const { pane, status } = await openOwn();
    await place(pane, 'ตรวจ').click();
    await button(pane, USE_DONE).first().click();
    await heading(pane, ASKS).waitFor();
    expect(await focused(pane)).toBe(ASKS);
    expect(status()).toBe('เสร็จแล้ว');
    await button(pane, 'ไม่เปลี่ยน').click();
    await heading(pane, ASKS).waitFor({ state: 'detached' });
    expect(status()).toBe('เสร็จแล้ว');
    await button(pane, USE_DONE).first().click();
    await button(pane, YES).click();
    await heading(pane, CHANGED).waitFor();
    expect(status()).toBe(DONE);
    await button(pane, PUT_BACK).click();
    await heading(pane, IS_BACK).waitFor();
    expect(status()).toBe('เสร็จแล้ว');
  }, 60_000);

  it('a cell that a colleague changed before the yes is left as it is, and the fix can be asked for again', async () => {
    const { host, pane, status } = await openOwn();
    await place(pane, 'ตรวจ').click();
    await button(pane, USE_DONE).first().click();
    await heading(pane, ASKS).waitFor();
    host.coauthor.type(OUR_SHEET, STATUS, 'เรียบร้อย');
    const before = pictureOf(host);
    await button(pane, YES).click();
    await heading(pane, REFUSED).waitFor();
    await pane.getByText(`เซลล์ ${STATUS} ในแผ่นงาน “${OUR_SHEET}” ถูกแก้หลังจากที่อ่าน โปรดตรวจอีกครั้ง`).waitFor();
    expect(pictureOf(host)).toEqual(before);
    await button(pane, USE_DONE).first().click();
    await heading(pane, ASKS).waitFor();
    await pane.getByText('เรียบร้อย', { exact: true }).waitFor();
    await button(pane, YES).click();
    await heading(pane, CHANGED).waitFor();
    expect(status()).toBe(DONE);
  }, 60_000);

  it('becomes a standard table in place with its original kept, and goes back to what it was', async () => {
    const { host, pane } = await openOwn();
    const before = pictureOf(host);
    await place(pane, 'ตาราง').click();
    await button(pane, `ดูตามที่เข้าใจ: ${OUR_SHEET} A3:G7`).click();
    await heading(pane, UNDERSTOOD).waitFor();
    await button(pane, /^จัดเป็นตารางมาตรฐานที่เดิม/).click();
    await heading(pane, ASKS).waitFor();
    expect(pictureOf(host)).toEqual(before);
    await button(pane, YES).click();
    await heading(pane, CHANGED).waitFor();
    const kept = `ต้นฉบับ ${OUR_SHEET}`;
    expect(host.sheetNames).toContain(kept);
    expect(host.sheet(kept).cell('E4').value).toBe('ต.ค. 2568 - มี.ค. 2569');
    await button(pane, PUT_BACK).click();
    await heading(pane, IS_BACK).waitFor();
    expect(host.sheetNames).not.toContain(kept);
    expect(host.sheet(OUR_SHEET).values('A1:G7')).toEqual(
      (await ExcelHost.fromSnapshot(await bookOf())).sheet(OUR_SHEET).values('A1:G7'),
    );
  }, 90_000);

  it('gets drop-downs and colours, and its texts stay as they are', async () => {
    const { host, pane } = await openOwn();
    const values = host.sheet(OUR_SHEET).values('A1:G7');
    await place(pane, 'ตาราง').click();
    await button(pane, `ดูตามที่เข้าใจ: ${OUR_SHEET} A3:G7`).click();
    await button(pane, /^ใส่รายการให้เลือกและสีสถานะ/).click();
    await heading(pane, 'ใส่ในเซลล์โดยไม่เปลี่ยนข้อความ').waitFor();
    await button(pane, YES).click();
    await heading(pane, CHANGED).waitFor();
    expect(host.sheet(OUR_SHEET).values('A1:G7')).toEqual(values);
    const listed = await host.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(OUR_SHEET).getRange(STATUS);
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
    expect(listed).toBe('List');
  }, 60_000);
});

describe('the table under the selected cell', () => {
  it('is opened by the menu of the cell while the pane is closed; nothing is written', async () => {
    const host = await ExcelHost.fromSnapshot(await bookOf());
    const before = pictureOf(host);
    const { pane, press, visible } = await open(host, {}, { closed: true });
    host.user.select(OUR_SHEET, 'D5');
    await press('adoptTable');
    expect(visible()).toBe(true);
    await heading(pane, UNDERSTOOD).waitFor();
    await pane.getByText(`${OUR_SHEET} · A3:G7`).waitFor();
    expect(pictureOf(host)).toEqual(before);
  }, 60_000);

  it('that is in none is told, with what to do', async () => {
    const { host, pane, press } = await openOwn();
    host.user.select(OUR_SHEET, 'K40');
    await press('adoptTable');
    await heading(pane, 'ไม่พบตารางที่เซลล์นั้น โปรดเลือกเซลล์ในหัวตาราง').waitFor();
  }, 60_000);
});

it('a Word file held over the pane is invited, and one that is none is refused with what to do', async () => {
  const { pane } = await openOwn();
  await pane.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'แผน.docx'));
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
  });
  await pane.getByText('วางไฟล์ Word ที่นี่เพื่ออ่านตาราง').waitFor();
  await drop(pane, 'เก่า.pdf', new TextEncoder().encode('%PDF-1.7 …'));
  await heading(pane, /^ไฟล์ “เก่า\.pdf” เป็น PDF/).waitFor();
  expect(await pane.getByText('วางไฟล์ Word ที่นี่เพื่ออ่านตาราง').count()).toBe(0);
}, 60_000);

it('with the keyboard alone a table is understood, left, laid anew and put back', async () => {
  const { host, pane, page } = await openOwn();
  const { enter, goTo } = keyboardOf(page, pane);
  await goTo('ตาราง');
  await enter(`ดูตามที่เข้าใจ: ${OUR_SHEET} A3:G7`);
  await heading(pane, UNDERSTOOD).waitFor();
  expect(await focused(pane)).toBe(UNDERSTOOD);
  await enter('กลับไปที่ตารางทั้งหมด');
  expect(await focused(pane)).toBe(`ดูตามที่เข้าใจ: ${OUR_SHEET} A3:G7`);
  await page.keyboard.press('Enter');
  await heading(pane, UNDERSTOOD).waitFor();
  await enter(/^จัดเป็นตารางมาตรฐานที่เดิม/);
  await heading(pane, ASKS).waitFor();
  await enter(YES);
  await heading(pane, CHANGED).waitFor();
  await until(() => host.sheetNames.includes(`ต้นฉบับ ${OUR_SHEET}`));
  await enter(PUT_BACK);
  await heading(pane, IS_BACK).waitFor();
  expect(host.sheetNames).not.toContain(`ต้นฉบับ ${OUR_SHEET}`);
}, 90_000);
