import { slowDown } from '../excel-host/slow';
import { pictureOf } from '../workbook/excel/picture';
import { button, excelRoom, heading, INSERTED, MADE, MAKE, place, TRY_SAMPLE } from './excel-room';
import { keyboardOf } from './keyboard';

const { open } = excelRoom();
const CHECKING = 'กำลังตรวจสมุดงาน …';
const MAKING = 'กำลังทำรายงานและบันทึกข้อความ …';
const STOPPING = 'กำลังหยุด และคืนสมุดงานอย่างเดิม …';

async function openWithSample() {
  const opened = await open();
  await button(opened.pane, TRY_SAMPLE).click();
  await heading(opened.pane, INSERTED).waitFor();
  return opened;
}

describe('while Excel is slow', () => {
  it('what goes on is shown after half a second, and can be stopped after five', async () => {
    const { host, pane } = await openWithSample();
    const before = pictureOf(host);
    await place(pane, 'รายงาน').click();
    // Five round trips: the making alone takes longer than the test waits for the button.
    slowDown(host, 2500);
    const started = Date.now();
    await button(pane, MAKE).click();
    await pane.getByRole('progressbar', { name: MAKING }).waitFor();
    const shown = Date.now() - started;
    expect(await button(pane, 'หยุด').count()).toBe(0);
    await button(pane, 'หยุด').waitFor();
    const offered = Date.now() - started;
    expect(shown).toBeGreaterThanOrEqual(500);
    expect(offered).toBeGreaterThanOrEqual(5000);
    await button(pane, 'หยุด').click();
    await pane.getByRole('progressbar', { name: STOPPING }).waitFor();
    slowDown(host, 0);
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(pictureOf(host)).toEqual(before);
    expect(await heading(pane, MADE).count()).toBe(0);
    await button(pane, MAKE).click();
    await heading(pane, MADE).waitFor();
  }, 90_000);

  it('a check that takes long is let go at once, and nothing was written', async () => {
    const { host, pane } = await openWithSample();
    const before = pictureOf(host);
    await place(pane, 'ตรวจ').click();
    slowDown(host, 8000);
    await button(pane, 'ตรวจอีกครั้ง').click();
    await pane.getByRole('progressbar', { name: CHECKING }).waitFor();
    await button(pane, 'หยุดตรวจ').click();
    await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    slowDown(host, 0);
    expect(pictureOf(host)).toEqual(before);
    await button(pane, MAKE).click();
    await heading(pane, MADE).waitFor();
  }, 90_000);

  it('a press while the workbook is being checked is not lost', async () => {
    const { host, pane, page } = await openWithSample();
    const { enter, goTo } = keyboardOf(page, pane);
    await goTo('ตรวจ');
    slowDown(host, 1500);
    await enter('ตรวจอีกครั้ง');
    await pane.getByRole('progressbar', { name: CHECKING }).waitFor();
    await goTo('ตาราง');
    await enter(/^แผนมาตรการ/);
    slowDown(host, 0);
    await pane.getByRole('button', { name: 'ไปที่แผ่นงาน แผนมาตรการ' }).waitFor();
    expect(host.sheetNames).toContain('แผนมาตรการ');
  }, 90_000);

  it('the button works at the moment the inserted sample is told of', async () => {
    const { host, pane, page } = await open();
    const { enter } = keyboardOf(page, pane);
    slowDown(host, 400);
    await enter(TRY_SAMPLE);
    await heading(pane, INSERTED).waitFor();
    await enter('ไปที่รายงาน');
    await enter(MAKE);
    slowDown(host, 0);
    await heading(pane, MADE).waitFor();
  }, 90_000);

  it('keys pressed in a hurry on a busy machine reach what they were meant for', async () => {
    const { host, pane, page } = await open();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    slowDown(host, 150);
    const { enter, goTo } = keyboardOf(page, pane);
    await enter(TRY_SAMPLE);
    await heading(pane, INSERTED).waitFor();
    for (const [table, sheet] of [
      [/^แผนมาตรการ/, 'แผนมาตรการ'],
      [/^ตารางสถานะ/, 'ตารางสถานะ'],
    ] as const) {
      await goTo('ตรวจ');
      await enter('ตรวจอีกครั้ง');
      await goTo('ตาราง');
      await enter(table);
      await pane.getByRole('button', { name: `ไปที่แผ่นงาน ${sheet}` }).waitFor();
      expect(host.sheetNames).toContain(sheet);
    }
  }, 90_000);
});
