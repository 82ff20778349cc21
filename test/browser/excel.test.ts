import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Frame } from 'playwright-core';
import { ExcelHost, type HostOptions } from '../excel-host';
import { CHROMIUM_ARGS } from '../excel-host/browser';
import { buildPage } from './build-page';
import { chromiumLaunch } from './chromium';
import { type ExcelVisit, visitExcel } from './excel-visit';
import { download } from './visit';
import { registerCell } from '../tables/register-cell';

const root = join(__dirname, '../..');
const MAKE = 'ทำรายงานและบันทึกข้อความ';
const MADE = 'ทำรายงานและบันทึกข้อความแล้ว';
const INSERTED = 'แทรกแผ่นงานแล้ว';
const REPORT_SHEET = 'รายงาน รอบ ๖ เดือน';

let browser: Browser;
let folder: string;
let open: ExcelVisit[] = [];

beforeAll(async () => {
  folder = await buildPage(root, 'excel');
  const launch = await chromiumLaunch();
  browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...CHROMIUM_ARGS] });
}, 240_000);

afterAll(() => browser?.close());

afterEach(async () => {
  const complaints = open.flatMap((one) => one.complaints);
  await Promise.all(open.map((one) => one.close()));
  open = [];
  expect(complaints).toEqual([]);
});

interface Opened extends ExcelVisit {
  readonly host: ExcelHost;
}

async function openPane(excel: HostOptions = {}, options: BrowserContextOptions = {}): Promise<Opened> {
  const host = new ExcelHost(excel);
  const visit = await visitExcel(browser, folder, host, options);
  open.push(visit);
  await visit.pane.getByRole('heading', { level: 2 }).first().waitFor();
  return { ...visit, host };
}

/** Three measures and their statuses, as a person types them into the register. */
function typeMeasures(host: ExcelHost): void {
  const lines = [
    ['ประกาศเจตนารมณ์ไม่รับของขวัญ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
    ['จัดทำแนวทางการยืมทรัพย์สินของราชการ', 'อยู่ระหว่างดำเนินการ'],
    ['อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน', 'ยังไม่ดำเนินการ'],
  ] as const;
  lines.forEach(([measure, status], index) => {
    host.user.type('มาตรการ', registerCell('measure', 4 + index), measure);
    host.user.type('มาตรการ', registerCell('status', 4 + index, 6), status);
  });
}

/** Excel does what the pane asked a moment later. */
async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !happened(); tries++) await new Promise((next) => setTimeout(next, 50));
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name, exact: true });
const heading = (pane: Frame, name: string) => pane.getByRole('heading', { name, exact: true });
const place = (pane: Frame, name: string) => pane.getByRole('tab', { name, exact: true });

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
    await button(pane, 'ลองกับทะเบียนตัวอย่าง').click();
    await heading(pane, INSERTED).waitFor();
    await place(pane, 'รายงาน').click();
    await pane.getByText('เสร็จแล้ว 2 จาก 5').waitFor();
    host.user.type('มาตรการ', registerCell('status', 9, 6), 'ดำเนินการเสร็จเรียบร้อยแล้ว');
    await pane.getByText('เสร็จแล้ว 3 จาก 5').waitFor();
  }, 60_000);

  it('copies the memo with its formatting, for Word', async () => {
    const { pane, page } = await openPane({}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await button(pane, 'ลองกับทะเบียนตัวอย่าง').click();
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
    const host = new ExcelHost({ apiVersion: '1.7' });
    const visit = await visitExcel(browser, folder, host);
    open.push(visit);
    await visit.pane.getByRole('heading', { name: 'Excel รุ่นนี้เก่าเกินไปสำหรับติดตาม' }).waitFor();
    expect(await visit.pane.getByRole('link').getAttribute('href')).toBe('index.html');
    expect(host.roundTrips).toBe(0);
  }, 60_000);

  it('an older Excel says what it lacks, and does the rest', async () => {
    const { host, pane } = await openPane({ apiVersion: '1.12' });
    await pane.getByText('สิ่งที่ทำไม่ได้ในรุ่นนี้: อ่านเซลล์ที่ผสาน').waitFor();
    await button(pane, 'ลองกับทะเบียนตัวอย่าง').click();
    await heading(pane, INSERTED).waitFor();
    expect(host.sheetNames).toContain('มาตรการ');
  }, 60_000);

  it('a workbook that came by mail is read, and nothing is written', async () => {
    const host = new ExcelHost();
    host.workbook.readOnly = true;
    const visit = await visitExcel(browser, folder, host);
    open.push(visit);
    await heading(visit.pane, 'สมุดงานนี้เปิดแบบอ่านอย่างเดียว').waitFor();
    const insert = button(visit.pane, 'แทรกทะเบียนมาตรการ');
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
      await pane.getByRole('button', { name: /ตัวอย่าง|sample/ }).click();
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

  it('every action can be done with the keyboard alone', async () => {
    const { host, pane, page } = await openPane();
    const tabTo = async (name: string | RegExp, key = 'Tab') => {
      for (let pressed = 0; pressed < 60; pressed++) {
        await page.keyboard.press(key);
        const text = await pane.evaluate(() => document.activeElement?.textContent ?? '');
        if (typeof name === 'string' ? text === name : name.test(text)) return;
      }
      throw new Error(`not in reach of the Tab key: ${String(name)}`);
    };
    const enter = async (name: string | RegExp) => {
      await tabTo(name);
      await page.keyboard.press('Enter');
    };
    /** Back to the tabs, where arrows lead on. At its end the pane gives the focus to Excel. */
    const goTo = async (name: string) => {
      await tabTo(/^(ตาราง|ตรวจ|รายงาน|บันทึก)$/, 'Shift+Tab');
      await page.keyboard.press('Home');
      for (let step = 0; step < 4; step++) {
        if ((await pane.evaluate(() => document.activeElement?.textContent)) === name) return;
        await page.keyboard.press('ArrowRight');
      }
      throw new Error(`no place ${name}`);
    };
    await pane.evaluate(() => document.body.focus());
    await enter('ลองกับทะเบียนตัวอย่าง');
    await heading(pane, INSERTED).waitFor();
    await enter('ไปที่รายงาน');
    await enter(MAKE);
    await heading(pane, MADE).waitFor();
    expect(host.sheetNames).toContain(REPORT_SHEET);
    const saved = await download(page, () => enter('บันทึกข้อความ (.docx)'));
    expect(saved.name).toBe('double-memo.docx');
    await tabTo('คืนสมุดงานอย่างเดิม');
    await page.keyboard.press('Enter');
    await heading(pane, 'คืนสมุดงานอย่างเดิมแล้ว').waitFor();
    await goTo('บันทึก');
    await enter('คัดลอกพร้อมรูปแบบ');
    await heading(pane, 'คัดลอกบันทึกข้อความแล้ว วางใน Word ได้เลย (Ctrl+V)').waitFor();
    await goTo('ตรวจ');
    await enter('ตรวจอีกครั้ง');
    await goTo('ตาราง');
    await enter(/^แผนมาตรการ/);
    await heading(pane, INSERTED).waitFor();
    expect(host.sheetNames).toContain('แผนมาตรการ');
    await enter('English');
    await heading(pane, 'New in the workbook').waitFor();
  }, 90_000);
});
