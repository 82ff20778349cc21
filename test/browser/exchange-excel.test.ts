import { ExcelHost } from '../excel-host';
import { pictureOf } from '../workbook/excel/picture';
import { registerCell } from '../tables/register-cell';
import { button, excelRoom, heading, place, until } from './excel-room';
import { fill, filledIn, registerBook } from './exchange-book';
import { focused, keyboardOf } from './keyboard';
import { download } from './visit';

const { open, openNative } = excelRoom();
const REGISTER = 'มาตรการ';
const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const ANSWER = 'เปิดให้ยืมผ่านระบบแล้ว ๑๒ ครั้ง';

/** Whether a cell of the register says so. */
const says = (host: ExcelHost, text: string) => JSON.stringify(pictureOf(host)).includes(text);

it('in Excel a department is sent its rows and what comes back is merged, by keyboard alone', async () => {
  const host = await ExcelHost.fromSnapshot(await registerBook());
  const { page, pane } = await open(host);
  const { enter, goTo, press, tabTo } = keyboardOf(page, pane);
  await goTo('รับส่ง');
  await heading(pane, 'ส่งให้หน่วยงานกรอก').waitFor();
  await tabTo('ขอรับคืนภายในวันที่');
  await page.keyboard.type('15/4/2569');
  await pane.getByText('ตรงกับ ๑๕ เมษายน ๒๕๖๙').waitFor();
  await enter('สร้างไฟล์ส่ง');
  await heading(pane, 'ไฟล์พร้อมส่ง 5 ไฟล์').waitFor();
  await heading(pane, 'เปลี่ยนสมุดงานแล้ว').waitFor();
  expect(await focused(pane)).toBe('ไฟล์พร้อมส่ง 5 ไฟล์');
  await tabTo('บันทึกสมุดงานของ กองคลัง');
  const sent = await download(page, () => press('Enter'));

  await tabTo('รวม', 'Shift+Tab');
  await press('Enter');
  const bytes = await filledIn(sent.bytes, (lines) => {
    fill(lines, 'M02', RESULT, ANSWER);
    fill(lines, 'M05', RESULT, 'กองคลังอบรมแล้ว');
  });
  // Meanwhile the coordinator has written something else there.
  host.user.type(REGISTER, resultOf(host, 'M05'), 'ผู้ประสานงานเขียนเอง');
  await pane.locator('input[multiple]').setInputFiles({
    name: 'กองคลัง.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await heading(pane, 'ไฟล์ที่อ่านแล้ว 1 ไฟล์').waitFor();
  expect(await focused(pane)).toBe('ไฟล์ที่อ่านแล้ว 1 ไฟล์');
  await pane.getByRole('radio', { name: /ผู้ประสานงานเขียนเอง/ }).waitFor();
  await tabTo(/^คงข้อความในทะเบียน/);
  await press('ArrowDown');
  expect(await pane.getByRole('radio', { name: /กองคลังอบรมแล้ว/ }).isChecked()).toBe(true);
  const before = pictureOf(host);
  await enter('ดูสิ่งที่จะเปลี่ยน');
  await heading(pane, 'ต้องการให้เปลี่ยนตามนี้หรือไม่').waitFor();
  expect(pictureOf(host)).toEqual(before);
  await enter('เปลี่ยนตามนี้');
  await until(() => says(host, ANSWER));
  expect(says(host, 'กองคลังอบรมแล้ว')).toBe(true);
  expect(host.sheetNames).toContain('บันทึกการรวม');
  await heading(pane, 'เปลี่ยนสมุดงานแล้ว').waitFor();
  await enter('คืนสมุดงานอย่างเดิม');
  await heading(pane, 'คืนสมุดงานอย่างเดิมแล้ว').waitFor();
  expect(pictureOf(host)).toEqual(before);
}, 60_000);

it('where a pane cannot save files, that is said before any work', async () => {
  const { page } = await openNative({ platform: 'iOS' });
  await button(page, 'ลองกับทะเบียนตัวอย่าง').click();
  await heading(page, 'แทรกแผ่นงานแล้ว').waitFor();
  await place(page, 'รับส่ง').click();
  await page.getByText(/จึงสร้างไฟล์ส่งที่นี่ไม่ได้/).waitFor();
  expect(await button(page, 'สร้างไฟล์ส่ง').count()).toBe(0);
  await button(page, 'รวม').click();
  await heading(page, 'รวมไฟล์ที่ได้รับคืน').waitFor();
}, 60_000);

/** The cell of the register with the result of a measure. */
function resultOf(host: ExcelHost, id: string): string {
  for (let row = 1; row < 20; row++)
    if (host.sheet(REGISTER).cell(registerCell('id', row)).value === id)
      return registerCell('result', row, 6);
  throw new Error(`no ${id}`);
}
