import { registerCell } from '../tables/register-cell';
import { button, DONE, excelRoom, heading, INSERTED, TRY_SAMPLE } from './excel-room';
import { focused, keyboardOf } from './keyboard';

const { open } = excelRoom();
const NEWER = 'ข้อมูลเปลี่ยนหลังจากที่แก้ส่วนนี้ ขณะนี้ติดตามเสนอว่า';

test('what is being written stays while the workbook is looked at again, and is held against what is proposed then', async () => {
  const { host, pane, page } = await open();
  const { enter, goTo } = keyboardOf(page, pane);
  await enter(TRY_SAMPLE);
  await heading(pane, INSERTED).waitFor();
  await goTo('บันทึก');
  await button(pane, 'แก้ไขย่อหน้า 2').waitFor();
  await enter('แก้ไขย่อหน้า 2');
  const field = pane.getByRole('textbox', { name: 'ย่อหน้า 2' });
  await page.keyboard.type('ก่อนหน้า ');
  expect(await focused(pane)).toBe('ย่อหน้า 2');
  // Somebody reports a measure: other figures would be proposed.
  host.user.type('มาตรการ', registerCell('status', 5, 6), 'ยังไม่ดำเนินการ');
  host.user.type('มาตรการ', registerCell('status', 6, 6), 'ยังไม่ดำเนินการ');
  await pane.getByText('ข้อมูลเปลี่ยนระหว่างที่พิมพ์ ขณะนี้ติดตามเสนอว่า').waitFor();
  await page.keyboard.type('ยังพิมพ์อยู่ ');
  expect(await field.inputValue()).toContain('ก่อนหน้า ยังพิมพ์อยู่ ');
  expect(await focused(pane)).toBe('ย่อหน้า 2');
  await enter('ใช้ข้อความนี้');
  await pane.getByText('แก้แล้ว', { exact: true }).waitFor();
  expect(await focused(pane)).toBe('แก้ไขย่อหน้า 2');
  expect(await pane.getByText(NEWER).count()).toBe(0);

  host.user.type('มาตรการ', registerCell('status', 7, 6), DONE);
  await pane.getByText(NEWER).waitFor();
  await enter('คงข้อความที่แก้ไว้: ย่อหน้า 2');
  await pane.getByText(NEWER).waitFor({ state: 'detached' });
  expect(await focused(pane)).toBe('แก้ไขย่อหน้า 2');
  await enter('กลับเป็นข้อความที่เสนอ: ย่อหน้า 2');
  await pane.getByText('แก้แล้ว', { exact: true }).waitFor({ state: 'detached' });
  expect(await focused(pane)).toBe('แก้ไขย่อหน้า 2');
}, 60_000);
