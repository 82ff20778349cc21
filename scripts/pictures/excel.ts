import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { buildPage } from '../../test/browser/build-page';
import { chromiumLaunch } from '../../test/browser/chromium';
import { visitExcel } from '../../test/browser/excel-visit';
import { ExcelHost } from '../../test/excel-host';
import { CHROMIUM_ARGS } from '../../test/excel-host/browser';
import { registerCell } from '../../test/tables/register-cell';

/** `tsx scripts/pictures/excel.ts`: photographs the pane in Excel while a new user makes a first report. */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');

const MEASURES = [
  ['ประกาศเจตนารมณ์ไม่รับของขวัญ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
  ['จัดทำแนวทางการยืมทรัพย์สินของราชการ', 'อยู่ระหว่างดำเนินการ'],
  ['อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน', 'ยังไม่ดำเนินการ'],
] as const;

interface Story {
  readonly host: ExcelHost;
  readonly pane: Frame;
  readonly press: (name: string) => Promise<void>;
}

const heading = (pane: Frame, name: string) => pane.getByRole('heading', { name, exact: true }).waitFor();
const place = (pane: Frame, name: string) => pane.getByRole('tab', { name, exact: true }).click();

/** The steps of the story, each ending where its picture is taken. */
const STEPS: readonly ((story: Story) => Promise<void>)[] = [
  ({ pane }) => heading(pane, 'เริ่มจากตารางมาตรการ'),
  async ({ pane }) => {
    await pane.getByRole('button', { name: 'แทรกทะเบียนมาตรการ' }).click();
    await heading(pane, 'แทรกแผ่นงานแล้ว');
  },
  async ({ pane, host }) => {
    MEASURES.forEach(([measure, status], index) => {
      host.user.type('มาตรการ', registerCell('measure', 4 + index), measure);
      host.user.type('มาตรการ', registerCell('status', 4 + index, 6), status);
    });
    await place(pane, 'ตรวจ');
    await pane.getByText('ยังไม่มีขั้นตอนหรือวิธีการ').first().waitFor();
  },
  async ({ pane }) => {
    await place(pane, 'รายงาน');
    await pane.getByText('เสร็จแล้ว 1 จาก 3').waitFor();
  },
  async ({ pane, press }) => {
    await press('reportAndMemo');
    await heading(pane, 'ทำรายงานและบันทึกข้อความแล้ว');
  },
  async ({ pane }) => {
    await place(pane, 'บันทึก');
    await heading(pane, 'บันทึกข้อความจะมีใจความว่า');
  },
  async ({ pane }) => {
    await pane.getByRole('button', { name: 'ดูบันทึกข้อความก่อนพิมพ์' }).click();
    await pane
      .getByRole('group', { name: /^ภาพหน้ากระดาษ/ })
      .locator('text')
      .first()
      .waitFor();
  },
];

async function picture(page: Page, pane: Frame, name: string): Promise<void> {
  await pane.evaluate(() => document.fonts.ready);
  // Screenshots end the animations of the page only, not those of its frame.
  await pane.waitForFunction(() => document.getAnimations().length === 0);
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ animations: 'disabled' }));
}

const built = await buildPage(root, 'excel');
const launch = await chromiumLaunch();
const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...CHROMIUM_ARGS] });
try {
  mkdirSync(folder, { recursive: true });
  const host = new ExcelHost();
  const visit = await visitExcel(browser, built, host);
  const { page, pane, press } = visit;
  for (const [index, step] of STEPS.entries()) {
    await step({ host, pane, press });
    await picture(page, pane, `excel-${index + 1}`);
  }
  await visit.close();
} finally {
  await browser.close();
}
