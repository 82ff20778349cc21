import { strFromU8, unzipSync } from 'fflate';
import {
  activeName,
  button,
  excelRoom,
  heading,
  INSERTED,
  MADE,
  MAKE,
  REPORT_SHEET,
  TRY_SAMPLE,
  typeMeasures,
  until,
} from './excel-room';
import { registerCell } from '../tables/register-cell';
import { focused, keyboardOf } from './keyboard';
import { download } from './visit';

const { open } = excelRoom();
const PUT_BACK = 'คืนสมุดงานอย่างเดิม';
const DISMISS = 'ปิดข้อความนี้';

describe('with the keyboard alone', () => {
  it('from the sample to the saved and copied memo, and back', async () => {
    const { host, pane, page } = await open();
    const { enter, goTo } = keyboardOf(page, pane);
    await enter(TRY_SAMPLE);
    await heading(pane, INSERTED).waitFor();
    await enter('ไปที่รายงาน');
    await enter(MAKE);
    await heading(pane, MADE).waitFor();
    expect(host.sheetNames).toContain(REPORT_SHEET);
    const saved = await download(page, () => enter('บันทึกข้อความ (.docx)'));
    expect(saved.name).toBe('double-memo.docx');
    await enter(PUT_BACK);
    await heading(pane, 'คืนสมุดงานอย่างเดิมแล้ว').waitFor();
    expect(host.sheetNames).not.toContain(REPORT_SHEET);
    await goTo('บันทึก');
    await heading(pane, 'เก็บบันทึกข้อความ').waitFor();
    await enter('คัดลอกพร้อมรูปแบบ');
    await heading(pane, 'คัดลอกบันทึกข้อความแล้ว วางใน Word ได้เลย (Ctrl+V)').waitFor();
    await goTo('บันทึก');
    const again = await download(page, () => enter('บันทึกเป็นไฟล์ Word (.docx)'));
    expect(again.name).toBe('double-memo.docx');
    await goTo('ตรวจ');
    await enter('ตรวจอีกครั้ง');
    await goTo('ตาราง');
    await enter(/^แผนมาตรการ/);
    await heading(pane, INSERTED).waitFor();
    expect(host.sheetNames).toContain('แผนมาตรการ');
    await enter(PUT_BACK);
    await heading(pane, 'คืนสมุดงานอย่างเดิมแล้ว').waitFor();
    expect(host.sheetNames).not.toContain('แผนมาตรการ');
    await enter('English');
    await heading(pane, 'The workbook is as it was before').waitFor();
  }, 90_000);

  it('round and digits of the report are chosen with the arrows', async () => {
    const { host, pane, page } = await open();
    const { enter, goTo, press, tabTo } = keyboardOf(page, pane);
    await enter(TRY_SAMPLE);
    await heading(pane, INSERTED).waitFor();
    await goTo('รายงาน');
    await tabTo('รอบ ๖ เดือน');
    await press('ArrowRight');
    expect(await focused(pane)).toBe('รอบ ๑๒ เดือน');
    await tabTo('เลขไทย ๑๒๓');
    await press('ArrowRight');
    expect(await focused(pane)).toBe('เลขอารบิก 123');
    await enter(MAKE);
    await heading(pane, MADE).waitFor();
    expect(host.sheetNames).toContain('รายงาน รอบ 12 เดือน');
  }, 60_000);

  it('one of several tables is chosen, and another later', async () => {
    const { host, pane, page } = await open({ sheets: ['กองคลัง', 'กองช่าง'] });
    for (const [sheet, measure] of [
      ['กองคลัง', 'เผยแพร่แผนการจัดซื้อจัดจ้าง'],
      ['กองช่าง', 'เปิดช่องทางร้องเรียนถนนชำรุด'],
    ] as const)
      host.user.paste(sheet, 'A1', [
        ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
        [1, measure, sheet, 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
      ]);
    await heading(pane, /ตารางที่พบ/).waitFor();
    const { goTo, press, tabTo } = keyboardOf(page, pane);
    await goTo('รายงาน');
    await heading(pane, 'โปรดเลือกแผ่นงานที่จะรายงาน').waitFor();
    await tabTo('รายงานจากแผ่นงาน');
    await press('ArrowDown');
    await pane.getByText('เสร็จแล้ว 1 จาก 1').waitFor();
    const choice = pane.getByRole('combobox', { name: 'รายงานจากแผ่นงาน' });
    expect(await choice.inputValue()).toBe('กองคลัง');
    expect(await focused(pane)).toBe('รายงานจากแผ่นงาน');
    await press('ArrowDown');
    await until(() => host.roundTrips > 0);
    expect(await choice.inputValue()).toBe('กองช่าง');
    await button(pane, MAKE).isEnabled();
  }, 60_000);

  it('a finding is followed to its cell, and findings are picked out by how grave they are', async () => {
    const { host, pane, page } = await open();
    const { enter, goTo, press, tabTo } = keyboardOf(page, pane);
    await enter('แทรกทะเบียนมาตรการ');
    await heading(pane, INSERTED).waitFor();
    typeMeasures(host);
    await goTo('ตรวจ');
    await button(pane, /ยังไม่มีผู้รับผิดชอบ.*E6/s).waitFor();
    host.user.select('Sheet1', 'A1');
    await enter(/ยังไม่มีผู้รับผิดชอบ.*E6$/s);
    await until(() => host.workbook.selection?.area.top === 5);
    expect(host.workbook.selection?.sheet.name).toBe('มาตรการ');
    expect(host.workbook.selection?.area).toMatchObject({ top: 5, left: 4, bottom: 5, right: 4 });
    await goTo('ตรวจ');
    await tabTo(/^แจ้งให้ทราบ/);
    await press('Space');
    expect(await pane.getByRole('heading', { name: /^ควรตรวจ/ }).count()).toBe(0);
  }, 60_000);

  it('a table that is there already is shown instead of inserted', async () => {
    const { host, pane, page } = await open();
    const { enter } = keyboardOf(page, pane);
    await enter('แทรกทะเบียนมาตรการ');
    await heading(pane, INSERTED).waitFor();
    host.user.select('Sheet1', 'B2');
    await enter(/มีแล้ว · ไปที่แผ่นงาน มาตรการ/);
    await until(() => activeName(host) === 'มาตรการ');
    expect(activeName(host)).toBe('มาตรการ');
  }, 60_000);

  it('a message is dismissed, and the way goes on where it stood', async () => {
    const { host, pane, page } = await open();
    const { enter } = keyboardOf(page, pane);
    host.failAt(1, 'ActivityLimitReached');
    await enter(TRY_SAMPLE);
    await heading(pane, 'Excel ไม่ตอบ').waitFor();
    expect(await focused(pane)).toBe('Excel ไม่ตอบ');
    await enter('คัดลอกรายละเอียดให้ผู้ดูแล');
    await button(pane, 'คัดลอกแล้ว').waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(pane)).toBe(DISMISS);
    await page.keyboard.press('Enter');
    await heading(pane, 'Excel ไม่ตอบ').waitFor({ state: 'detached' });
    expect(await focused(pane)).toBe('ตาราง');
    await enter(TRY_SAMPLE);
    await heading(pane, INSERTED).waitFor();
  }, 60_000);
});

test('the memo that is saved holds what stands in the register at that moment', async () => {
  const { host, pane, page } = await open();
  const { enter, goTo } = keyboardOf(page, pane);
  await enter(TRY_SAMPLE);
  await heading(pane, INSERTED).waitFor();
  await goTo('บันทึก');
  await heading(pane, 'เก็บบันทึกข้อความ').waitFor();
  host.user.type('มาตรการ', registerCell('measure', 5), 'ชื่อมาตรการที่เพิ่งแก้');
  const memo = await download(page, () => enter(/^บันทึกเป็นไฟล์ Word/));
  const body = strFromU8(unzipSync(memo.bytes)['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('ชื่อมาตรการที่เพิ่งแก้');
}, 60_000);
