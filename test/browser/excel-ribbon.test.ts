import { ExcelHost } from '../excel-host';
import { slowDown } from '../excel-host/slow';
import { registerCell } from '../tables/register-cell';
import { button, DONE, excelRoom, heading, INSERTED, MADE, place, REPORT_SHEET } from './excel-room';
import { focused } from './keyboard';

const { open } = excelRoom();
const CLOSED = { closed: true } as const;
const MAKING = 'กำลังทำรายงานและบันทึกข้อความ …';

/** A workbook whose register was filled in on an earlier day. */
async function filled(): Promise<ExcelHost> {
  const host = new ExcelHost();
  const { press, close } = await open(host);
  await press('insertRegister');
  host.user.type('มาตรการ', registerCell('measure', 4), 'ประกาศไม่รับของขวัญ');
  host.user.type('มาตรการ', registerCell('status', 4, 6), DONE);
  await close();
  return host;
}

describe('a button of the ribbon while the pane is closed', () => {
  it('makes the report, then the pane is in view and says what was made', async () => {
    const host = await filled();
    const { pane, press, visible } = await open(host, {}, CLOSED);
    expect(visible()).toBe(false);
    await press('reportAndMemo');
    expect(host.sheetNames).toContain(REPORT_SHEET);
    expect(visible()).toBe(true);
    await heading(pane, MADE).waitFor();
    expect(await focused(pane)).toBe(MADE);
    await button(pane, 'คืนสมุดงานอย่างเดิม').click();
    await heading(pane, 'คืนสมุดงานอย่างเดิมแล้ว').waitFor();
    expect(host.sheetNames).not.toContain(REPORT_SHEET);
  }, 60_000);

  it('shows at once what goes on when it takes long', async () => {
    const host = await filled();
    const { pane, press, visible } = await open(host, {}, CLOSED);
    slowDown(host, 800);
    const pressed = press('reportAndMemo');
    await pane.getByRole('progressbar', { name: MAKING }).waitFor();
    expect(visible()).toBe(true);
    slowDown(host, 0);
    await pressed;
    await heading(pane, MADE).waitFor();
  }, 60_000);

  it('inserts a table, and leads to it', async () => {
    const { host, pane, press, visible } = await open({}, {}, CLOSED);
    await press('insertAgency');
    expect(host.sheetNames).toContain('หน่วยงาน');
    expect(visible()).toBe(true);
    await heading(pane, INSERTED).waitFor();
  }, 60_000);

  it('says calmly why there is no report, and writes nothing', async () => {
    const { host, pane, press, visible } = await open({}, {}, CLOSED);
    await press('reportAndMemo');
    expect(visible()).toBe(true);
    await heading(pane, 'ยังไม่พบตารางมาตรการ').waitFor();
    expect(host.sheetNames).toEqual(['Sheet1']);
  }, 60_000);

  it('tells in the pane what failed', async () => {
    const host = await filled();
    const { pane, press, visible } = await open(host, {}, CLOSED);
    await press('checkWorkbook');
    host.failAt(1, 'ServiceNotAvailable');
    await press('checkWorkbook');
    await heading(pane, 'Excel ไม่ตอบ').waitFor();
    expect(visible()).toBe(true);
  }, 60_000);
});

it('a closed pane does not read the workbook while people type', async () => {
  const host = await filled();
  const { pane, press } = await open(host, {}, CLOSED);
  await press('checkWorkbook');
  await place(pane, 'รายงาน').click();
  await pane.getByText('เสร็จแล้ว 1 จาก 1').waitFor();
  await pane.evaluate(() => Office.addin.hide());
  const before = host.roundTrips;
  host.user.type('มาตรการ', registerCell('measure', 5), 'อบรมบุคลากร');
  // Longer than the workbook must be quiet.
  await new Promise((next) => setTimeout(next, 2000));
  expect(host.roundTrips).toBe(before);
  await pane.evaluate(() => Office.addin.showAsTaskpane());
  await pane.getByText('เสร็จแล้ว 1 จาก 2').waitFor();
}, 60_000);

it('without a shared runtime there are no such buttons; the pane does the same work', async () => {
  const { host, pane } = await open({}, {}, { shared: false });
  await button(pane, 'แทรกทะเบียนมาตรการ').click();
  await heading(pane, INSERTED).waitFor();
  host.user.type('มาตรการ', registerCell('measure', 4), 'ประกาศไม่รับของขวัญ');
  await place(pane, 'รายงาน').click();
  await pane.getByText('เสร็จแล้ว 0 จาก 1').waitFor();
}, 60_000);
