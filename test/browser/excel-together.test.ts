import { ExcelHost } from '../excel-host';
import { atTrip } from '../excel-host/slow';
import { registerCell } from '../tables/register-cell';
import { pictureOf } from '../workbook/excel/picture';
import {
  button,
  DONE,
  excelRoom,
  heading,
  INSERTED,
  MADE,
  MAKE,
  place,
  REPORT_SHEET,
  TRY_SAMPLE,
} from './excel-room';

const { open } = excelRoom();
const REFUSED = 'ยังไม่ได้เขียนสมุดงาน';
const PUT_BACK = 'คืนสมุดงานอย่างเดิม';
/** Round trips of making the report: read, read closely, look, look closely, write. */
const WRITING = 5;

async function openWithSample() {
  const opened = await open();
  const { pane } = opened;
  await button(pane, TRY_SAMPLE).click();
  await heading(pane, INSERTED).waitFor();
  await place(pane, 'รายงาน').click();
  await pane.getByText('เสร็จแล้ว 2 จาก 5').waitFor();
  // The look after the inserting is over.
  await new Promise((next) => setTimeout(next, 1500));
  return opened;
}

describe('others work in the same workbook', () => {
  it('what changed between reading and writing is read again before it is written', async () => {
    const { host, pane } = await openWithSample();
    const NEW = 'ชื่อมาตรการที่เพื่อนร่วมงานแก้ในระหว่างนั้น';
    atTrip(host, 2, () => {
      host.coauthor.type('มาตรการ', registerCell('measure', 9), NEW);
      host.coauthor.type('มาตรการ', registerCell('status', 9, 6), DONE);
    });
    await button(pane, MAKE).click();
    await heading(pane, MADE).waitFor();
    await pane.getByText('เสร็จแล้ว 3 จาก 5').waitFor();
    expect(JSON.stringify(host.sheet(REPORT_SHEET).values('A1:J40'))).toContain(NEW);
  }, 60_000);

  it('a colleague who types all the time does not keep the report from being made', async () => {
    const { host, pane } = await openWithSample();
    for (let trip = 1; trip <= 20; trip++)
      atTrip(host, trip, () => host.coauthor.type('Sheet1', 'A1', `งานอื่น ${trip}`));
    await button(pane, MAKE).click();
    await heading(pane, MADE).waitFor();
  }, 60_000);

  it('what a colleague wrote into the report is not lost by putting back: it is refused, with the cell', async () => {
    const { host, pane } = await openWithSample();
    await button(pane, MAKE).click();
    await heading(pane, MADE).waitFor();
    host.coauthor.type(REPORT_SHEET, 'A1', 'หัวเรื่องของเพื่อนร่วมงาน');
    const before = pictureOf(host);
    await button(pane, PUT_BACK).click();
    await heading(pane, REFUSED).waitFor();
    await pane.getByText(new RegExp(`A1.*${REPORT_SHEET}|${REPORT_SHEET}.*A1`)).waitFor();
    expect(pictureOf(host)).toEqual(before);
  }, 60_000);

  it('a register that a colleague deleted: that is told, and no report is made of what was', async () => {
    const { host, pane } = await openWithSample();
    host.coauthor.deleteSheet('มาตรการ');
    await button(pane, MAKE).click();
    await heading(pane, 'ยังไม่พบตารางมาตรการ').waitFor();
    expect(host.sheetNames).not.toContain(REPORT_SHEET);
  }, 60_000);

  it('a report that was protected in the meantime is left alone, and that is said', async () => {
    const { host, pane } = await openWithSample();
    await button(pane, MAKE).click();
    await heading(pane, MADE).waitFor();
    host.coauthor.protect(REPORT_SHEET);
    const before = pictureOf(host);
    await button(pane, 'ทำรายงานและบันทึกข้อความใหม่').click();
    await heading(pane, REFUSED).waitFor();
    await pane.getByText(new RegExp(`${REPORT_SHEET}.*ป้องกัน|ป้องกัน.*${REPORT_SHEET}`)).waitFor();
    expect(pictureOf(host)).toEqual(before);
  }, 60_000);

  it('a workbook that becomes read-only in the meantime is not written to, and that is said', async () => {
    const { host, pane } = await openWithSample();
    host.workbook.readOnly = true;
    const before = pictureOf(host);
    await button(pane, MAKE).click();
    await heading(pane, REFUSED).waitFor();
    await heading(pane, 'สมุดงานนี้เปิดแบบอ่านอย่างเดียว').waitFor();
    expect(pictureOf(host)).toEqual(before);
  }, 60_000);

  it('in Protected View it is read and checked, and nothing offers to write', async () => {
    const host = new ExcelHost();
    host.user.paste('Sheet1', 'A1', [
      ['ที่', 'มาตรการ', 'สถานะ'],
      [1, 'ประกาศไม่รับของขวัญ', DONE],
    ]);
    host.workbook.readOnly = true;
    const before = pictureOf(host);
    const { pane } = await open(host);
    await heading(pane, 'สมุดงานนี้เปิดแบบอ่านอย่างเดียว').waitFor();
    await pane.getByText('เสร็จแล้ว 1 จาก 1').waitFor();
    expect(await button(pane, MAKE).getAttribute('aria-disabled')).toBe('true');
    await place(pane, 'บันทึก').click();
    await button(pane, 'บันทึกเป็นไฟล์ Word (.docx)').waitFor();
    expect(pictureOf(host)).toEqual(before);
  }, 60_000);
});

describe('Excel fails while the report is made', () => {
  const TOLD = {
    ActivityLimitReached: 'Excel ไม่ตอบ',
    AccessDenied: 'Excel ไม่ให้แก้สมุดงานนี้',
    ItemNotFound: 'ไม่พบแผ่นงานที่จะใช้แล้ว',
  } as const;

  it.each(Object.entries(TOLD) as [keyof typeof TOLD, string][])(
    '%s in any round trip: told in plain words, the workbook as it was, and the next press works',
    async (code, title) => {
      const { host, pane } = await openWithSample();
      const before = pictureOf(host);
      const wrong: string[] = [];
      for (let trip = 1; trip <= WRITING; trip++) {
        host.failAt(trip, code, trip === WRITING ? 'after' : 'before');
        await button(pane, MAKE).click();
        await heading(pane, title).waitFor();
        if (JSON.stringify(pictureOf(host)) !== JSON.stringify(before)) wrong.push(`round trip ${trip}`);
        await button(pane, 'ปิดข้อความนี้').click();
        await heading(pane, title).waitFor({ state: 'detached' });
        // What the taking back changed is looked at again, before the next is counted.
        await new Promise((next) => setTimeout(next, 1500));
      }
      expect(wrong).toEqual([]);
      await button(pane, MAKE).click();
      await heading(pane, MADE).waitFor();
    },
    90_000,
  );

  it('too large for one trip: what can be taken apart is; the rest is told, and nothing is half there', async () => {
    const { host, pane } = await openWithSample();
    const before = pictureOf(host);
    const title = 'สมุดงานใหญ่เกินกว่าที่ Excel ส่งให้ได้';
    const outcomes: string[] = [];
    for (let trip = 1; trip <= WRITING; trip++) {
      host.failAt(trip, 'RequestPayloadSizeLimitExceeded');
      await button(pane, MAKE).click();
      await heading(pane, MADE).or(heading(pane, title)).waitFor();
      const made = (await heading(pane, MADE).count()) > 0;
      outcomes.push(made ? 'made' : 'told');
      if (made) await button(pane, PUT_BACK).click();
      await button(pane, 'ปิดข้อความนี้').click();
      expect(pictureOf(host)).toEqual(before);
      await new Promise((next) => setTimeout(next, 1500));
    }
    // An outline is one question; cells and looks are many.
    expect(outcomes).toEqual(['told', 'made', 'told', 'made', 'told']);
  }, 90_000);

  it('a cell that is being typed into: the report waits for the Enter key', async () => {
    const { host, pane } = await openWithSample();
    host.startEditing();
    await button(pane, MAKE).click();
    await pane.getByRole('progressbar').waitFor();
    expect(host.sheetNames).not.toContain(REPORT_SHEET);
    host.stopEditing();
    await heading(pane, MADE).waitFor();
  }, 60_000);

  it('when even taking back fails, the way back is offered, and works', async () => {
    const { host, pane } = await openWithSample();
    const before = pictureOf(host);
    host.failAt(WRITING, 'GeneralException', 'after');
    host.failAt(WRITING + 1, 'ServiceNotAvailable');
    await button(pane, MAKE).click();
    await button(pane, PUT_BACK).click();
    await heading(pane, 'คืนสมุดงานอย่างเดิมแล้ว').waitFor();
    expect(pictureOf(host)).toEqual(before);
  }, 60_000);
});
