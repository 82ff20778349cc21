import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { ExcelHost } from '../excel-host';
import { registerCell } from '../tables/register-cell';
import {
  button,
  DONE,
  excelRoom,
  heading,
  INSERTED,
  MADE,
  place,
  REPORT_SHEET,
  TRY_SAMPLE,
  typeMeasures,
  until,
} from './excel-room';
import { download } from './visit';

const { open: openPane } = excelRoom();

describe('a new user in Excel', () => {
  it('inserts the register, types three measures, presses the button of the ribbon, gets the sheet and the memo', async () => {
    const { host, pane, page, press } = await openPane();
    await heading(pane, 'เริ่มจากตารางมาตรการ').waitFor();
    expect(host.sheetNames).toEqual(['Sheet1']);

    await button(pane, 'แทรกทะเบียนมาตรการ').click();
    await heading(pane, INSERTED).waitFor();
    typeMeasures(host);
    await place(pane, 'รายงาน').click();
    await pane.getByText('เสร็จแล้ว 1 จาก 3').waitFor();

    await press('reportAndMemo');
    await heading(pane, MADE).waitFor();
    expect(host.sheetNames).toContain(REPORT_SHEET);
    expect(host.sheet('มาตรการ').cell('C4').value).toBe('ประกาศเจตนารมณ์ไม่รับของขวัญ');

    const memo = await download(page, () => button(pane, 'บันทึกข้อความ (.docx)').click());
    expect(memo.name).toBe('double-memo.docx');
    const body = strFromU8(unzipSync(memo.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน');
    await pane.getByText(/โปรดดูในโฟลเดอร์ดาวน์โหลด/).waitFor();

    await button(pane, 'คืนสมุดงานอย่างเดิม').click();
    await heading(pane, 'คืนสมุดงานอย่างเดิมแล้ว').waitFor();
    expect(host.sheetNames).toEqual(['Sheet1', 'รายการ', 'มาตรการ']);
  }, 60_000);

  it('sees the figures change while typing, without a button', async () => {
    const { host, pane } = await openPane();
    await button(pane, TRY_SAMPLE).click();
    await heading(pane, INSERTED).waitFor();
    await place(pane, 'รายงาน').click();
    await pane.getByText('เสร็จแล้ว 2 จาก 5').waitFor();
    host.user.type('มาตรการ', registerCell('status', 9, 6), DONE);
    await pane.getByText('เสร็จแล้ว 3 จาก 5').waitFor();
  }, 60_000);

  it('copies the memo with its formatting, for Word', async () => {
    const { pane, page } = await openPane({}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await button(pane, TRY_SAMPLE).click();
    await heading(pane, INSERTED).waitFor();
    await place(pane, 'บันทึก').click();
    await button(pane, 'คัดลอกพร้อมรูปแบบ').click();
    await heading(pane, 'คัดลอกบันทึกข้อความแล้ว วางใน Word ได้เลย (Ctrl+V)').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType('text/html')).text() : '';
    });
    expect(html).toContain('องค์การบริหารส่วนตำบลธารสุขใจ');
    expect(html).toContain('<table');
    expect(html).toMatch(/font-size:\s*16pt/);
  }, 60_000);

  it('is led from a finding to its cell', async () => {
    const { host, pane } = await openPane();
    await button(pane, 'แทรกทะเบียนมาตรการ').click();
    await heading(pane, INSERTED).waitFor();
    typeMeasures(host);
    await place(pane, 'ตรวจ').click();
    await pane.getByRole('button', { name: /ยังไม่มีผู้รับผิดชอบ.*E6/s }).click();
    await until(() => host.workbook.selection?.area.top === 5);
    expect(host.workbook.selection?.area).toMatchObject({ top: 5, left: 4, bottom: 5, right: 4 });
  }, 60_000);
});

describe('where Excel cannot do everything', () => {
  it('an Excel without drop-downs gets a calm page that leads to the page in the browser', async () => {
    const { host, pane } = await openPane({ apiVersion: '1.7' }, {}, { waits: false });
    await heading(pane, 'Excel รุ่นนี้เก่าเกินไปสำหรับติดตาม').waitFor();
    expect(await pane.getByRole('link').getAttribute('href')).toBe('index.html');
    expect(host.roundTrips).toBe(0);
  }, 60_000);

  it('an older Excel says what it lacks, and does the rest', async () => {
    const { host, pane } = await openPane({ apiVersion: '1.12' });
    await pane.getByText('สิ่งที่ทำไม่ได้ในรุ่นนี้: อ่านเซลล์ที่ผสาน').waitFor();
    await button(pane, TRY_SAMPLE).click();
    await heading(pane, INSERTED).waitFor();
    expect(host.sheetNames).toContain('มาตรการ');
  }, 60_000);

  it('a workbook that came by mail is read, and nothing is written', async () => {
    const host = new ExcelHost();
    host.workbook.readOnly = true;
    const { pane } = await openPane(host);
    await heading(pane, 'สมุดงานนี้เปิดแบบอ่านอย่างเดียว').waitFor();
    const insert = button(pane, 'แทรกทะเบียนมาตรการ');
    expect(await insert.getAttribute('aria-disabled')).toBe('true');
    await insert.dispatchEvent('click');
    expect(host.sheetNames).toEqual(['Sheet1']);
  }, 60_000);

  it('a failure of Excel is told in plain words, and the next press works', async () => {
    const { host, pane } = await openPane();
    host.failAt(1, 'ActivityLimitReached');
    await button(pane, 'แทรกทะเบียนมาตรการ').click();
    await heading(pane, 'Excel ไม่ตอบ').waitFor();
    await button(pane, 'แทรกทะเบียนมาตรการ').click();
    await heading(pane, INSERTED).waitFor();
  }, 60_000);
});

describe('for everybody', () => {
  const looks = [
    { name: 'Thai, light', locale: 'th-TH', colorScheme: 'light' },
    { name: 'Thai, dark', locale: 'th-TH', colorScheme: 'dark' },
    { name: 'English, light', locale: 'en-US', colorScheme: 'light' },
    { name: 'English, dark', locale: 'en-US', colorScheme: 'dark' },
  ] as const;

  it.each(looks)(
    'no place of the pane has a barrier that axe can find: $name',
    async ({ locale, colorScheme }) => {
      const { pane, page, press } = await openPane(
        { locale },
        { colorScheme, viewport: { width: 320, height: 560 } },
      );
      expect(await pane.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
      const found: string[] = [];
      const look = async (where: string) => {
        const { violations, passes } = await new AxeBuilder({ page }).include(['#pane', 'main']).analyze();
        if (passes.length < 10) found.push(`${where}: axe saw nothing`);
        for (const { id, nodes } of violations)
          found.push(`${where}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        const over = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) found.push(`${where}: wider than the pane by ${over} px`);
      };
      await look('first run');
      await pane.getByRole('button', { name: /^(ลองกับทะเบียนตัวอย่าง|Try it with a sample register)$/ }).click();
      await pane.getByRole('heading', { name: /แทรกแผ่นงานแล้ว|New in the workbook/ }).waitFor();
      await press('reportAndMemo');
      await pane
        .getByRole('heading', { name: /^(ทำรายงานและบันทึกข้อความแล้ว|Report and memo are made)$/ })
        .waitFor();
      for (let at = 0; at < 4; at++) {
        const tab = pane.getByRole('tab').nth(at);
        await tab.click();
        await look((await tab.textContent()) ?? '');
      }
      expect(found).toEqual([]);
    },
    90_000,
  );
});
