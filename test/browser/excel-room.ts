import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { ExcelHost, type HostOptions } from '../excel-host';
import { CHROMIUM_ARGS } from '../excel-host/browser';
import { buildPage } from './build-page';
import { registerCell } from '../tables/register-cell';
import { chromiumLaunch } from './chromium';
import { type ExcelVisit, type NativeVisit, type VisitOptions, visitExcel, visitNative } from './excel-visit';

const root = join(__dirname, '../..');

export const MAKE = 'ทำรายงานและบันทึกข้อความ';
export const MADE = 'ทำรายงานและบันทึกข้อความแล้ว';
export const INSERTED = 'แทรกแผ่นงานแล้ว';
export const REPORT_SHEET = 'รายงาน รอบ ๖ เดือน';
export const TRY_SAMPLE = 'ลองกับทะเบียนตัวอย่าง';
export const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';

export interface Opened extends ExcelVisit {
  readonly host: ExcelHost;
}

export interface ExcelRoom {
  /** Opens the pane in an Excel of its own, and waits until the workbook is checked unless told not to. */
  readonly open: (
    excel?: HostOptions | ExcelHost,
    options?: BrowserContextOptions,
    how?: VisitOptions & { readonly waits?: boolean },
  ) => Promise<Opened>;
  /** The same in Excel on Windows, the Mac or the iPad. */
  readonly openNative: (
    how: Parameters<typeof visitNative>[3],
    options?: BrowserContextOptions,
  ) => Promise<NativeVisit & { readonly host: ExcelHost }>;
}

/** A browser and the production pane for the tests of a file; what the browser complains of fails the test. */
export function excelRoom(): ExcelRoom {
  let browser: Browser;
  let folder: string;
  let visits: (ExcelVisit | NativeVisit)[] = [];

  beforeAll(async () => {
    folder = await buildPage(root);
    const launch = await chromiumLaunch();
    browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...CHROMIUM_ARGS] });
  }, 240_000);

  afterAll(() => browser?.close());

  afterEach(async () => {
    const complaints = visits.flatMap((one) => one.complaints);
    await Promise.all(visits.map((one) => one.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });

  return {
    async openNative(how, options = {}) {
      const host = new ExcelHost();
      const visit = await visitNative(browser, folder, host, how, options);
      visits.push(visit);
      await visit.page.getByRole('heading', { level: 2 }).first().waitFor();
      return { ...visit, host };
    },
    async open(excel = {}, options = {}, { waits, ...how } = {}) {
      const host = excel instanceof ExcelHost ? excel : new ExcelHost(excel);
      const visit = await visitExcel(browser, folder, host, options, how);
      visits.push(visit);
      if (waits ?? !how.closed) await visit.pane.getByRole('heading', { level: 2 }).first().waitFor();
      return { ...visit, host };
    },
  };
}

/** Three measures and their statuses, as a person types them into the register. */
export function typeMeasures(host: ExcelHost): void {
  const lines = [
    ['ประกาศเจตนารมณ์ไม่รับของขวัญ', DONE],
    ['จัดทำแนวทางการยืมทรัพย์สินของราชการ', 'อยู่ระหว่างดำเนินการ'],
    ['อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน', 'ยังไม่ดำเนินการ'],
  ] as const;
  lines.forEach(([measure, status], index) => {
    host.user.type('มาตรการ', registerCell('measure', 4 + index), measure);
    host.user.type('มาตรการ', registerCell('status', 4 + index, 6), status);
  });
}

/** Excel does what the pane asked a moment later. */
export async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !happened(); tries++) await new Promise((next) => setTimeout(next, 50));
}

export const button = (pane: Frame | Page, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true });
export const heading = (pane: Frame | Page, name: string | RegExp) =>
  pane.getByRole('heading', { name, exact: true });
export const place = (pane: Frame | Page, name: string) => pane.getByRole('tab', { name, exact: true });

/** The sheet in front of the person. */
export function activeName(host: ExcelHost): string {
  const { sheets, activeSheetId } = host.workbook;
  return sheets.find(({ id }) => id === activeSheetId)?.name ?? '';
}
