import { join } from 'node:path';
import { type Browser, chromium, type Frame } from 'playwright-core';
import { ExcelHost } from '../excel-host';
import { CHROMIUM_ARGS } from '../excel-host/browser';
import { buildPage } from './build-page';
import { bookOf } from './our-book';
import { chromiumLaunch } from './chromium';
import { visitExcel } from './excel-visit';
import { registerCell } from '../tables/register-cell';

const root = join(__dirname, '../..');

/** What a person typed is data. */
const MEASURE = 'ประกาศไม่รับของขวัญ';
const AGENCY = 'องค์การบริหารส่วนตำบลธารสุขใจ';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await buildPage(root, 'pseudo', 'test/browser/pseudo/webpack.config.mjs');
  const launch = await chromiumLaunch();
  browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...CHROMIUM_ARGS] });
}, 240_000);

afterAll(() => browser?.close());

/** Everything that is read or announced, but for what says that it is data: in a language of its own, or not to be translated. */
function wordsOf(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const own = (element: Element | null) => element?.closest('[lang]:not(html), [translate="no"]') !== null;
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!own(node.parentElement) && !node.parentElement?.closest('script, style, #too-old'))
        words.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        if (!own(element)) words.push(element.getAttribute(name) ?? '');
    return words;
  });
}

/** A text may be filled into another: the innermost go first. */
function withoutTexts(word: string): string {
  const rest = word.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === word ? word : withoutTexts(rest);
}

/** Texts that no table gave: neither in brackets, nor a number, an address or a name of the workbook's. */
function hardCoded(words: readonly string[], data: readonly string[]): string[] {
  // A name may hold another.
  const longestFirst = [...data].sort((a, b) => b.length - a.length);
  return words
    .map((word) => longestFirst.reduce((rest, one) => rest.replaceAll(one, ''), withoutTexts(word)))
    .filter((rest) => /\p{L}{2,}/u.test(rest.replace(/\b[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?\b/g, '')));
}

/** What stands out of the pane to the right, other than in rows that scroll and what is only read aloud. */
function overflowing(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          one.getBoundingClientRect().right > window.innerWidth + 1 &&
          !one.closest('[role="tablist"], [role="status"]'),
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** The pane at 320 px, and a way to look around in it. */
async function openPseudo(host: ExcelHost, data: readonly string[]) {
  const visit = await visitExcel(browser, folder, host, { viewport: { width: 320, height: 560 } });
  const { pane } = visit;
  const found: string[] = [];
  const look = async (where: string) => {
    const words = await wordsOf(pane);
    if (!words.some((word) => word.includes('⟦'))) found.push(`${where}: no text of the table`);
    for (const word of hardCoded(words, [...host.sheetNames, ...data]))
      found.push(`${where}: hard-coded: ${word}`);
    for (const html of await overflowing(pane)) found.push(`${where}: too wide: ${html}`);
  };
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  return { ...visit, found, look };
}

test('in a language that nobody speaks, every text comes from a table and fits 320 px', async () => {
  const host = new ExcelHost();
  const { pane, press, close, found, look } = await openPseudo(host, [MEASURE]);
  await look('first run');
  await press('insertRegister');
  host.user.type('มาตรการ', registerCell('measure', 4), MEASURE);
  await press('reportAndMemo');
  await pane.getByRole('heading', { name: '⟦ทำรายงานและบันทึกข้อความแล้ว' }).waitFor();
  for (const place of [0, 1, 2, 3]) {
    await pane.getByRole('tab').nth(place).click();
    await look(`place ${place}`);
  }
  host.failAt(1, 'ActivityLimitReached');
  await press('checkWorkbook');
  await look('a failure');
  await close();
  expect(found).toEqual([]);
}, 90_000);

test('so it is with everything that can be done with a table of the office', async () => {
  const host = await ExcelHost.fromSnapshot(await bookOf());
  const { pane, close, found, look } = await openPseudo(host, [AGENCY]);
  const press = (start: string) =>
    pane
      .getByRole('button', { name: new RegExp(`^⟦+${start}`) })
      .first()
      .click();
  const heading = (start: string) =>
    pane
      .getByRole('heading', { name: new RegExp(`^⟦+${start}`) })
      .first()
      .waitFor();
  await pane.getByRole('tab').nth(1).click();
  await look('findings');
  await press('ใช้คำสถานะตามมาตรฐาน');
  await heading('ต้องการให้เปลี่ยน');
  await look('a proposal');
  await press('เปลี่ยนตามนี้');
  await heading('เปลี่ยนสมุดงานแล้ว');
  await press('ข้ามข้อสังเกตนี้');
  await heading('ที่ข้ามไว้');
  await look('passed over');
  await pane.getByRole('tab').nth(0).click();
  await press('เลือกจากคลังมาตรการ');
  await pane.getByRole('checkbox').first().check();
  await look('the library');
  await press('กลับไปที่ตาราง');
  await press('นำเข้าจาก Word');
  await pane.getByRole('textbox').fill('มาตรการ\tผู้รับผิดชอบ\tสถานะ\nประกาศงดรับของขวัญ\tกองคลัง\tกำลังทำ');
  await press('อ่านข้อความนี้');
  await heading('ตารางในข้อความที่วาง');
  for (const more of await pane.locator('details summary').all()) await more.click();
  await look('taking in');
  await press('กลับไปที่ตาราง');
  await press('ดูตามที่เข้าใจ');
  await heading('ตารางตามที่เข้าใจ');
  await look('as understood');
  await press('จัดเป็นตารางมาตรฐาน');
  await heading('ต้องการให้เปลี่ยน');
  await look('made anew');
  await press('เปลี่ยนตามนี้');
  await heading('ต้นฉบับที่เก็บไว้');
  await look('kept');
  await pane.getByRole('tab').nth(3).click();
  await pane.getByRole('button', { name: /แก้ไข.*⟦เรื่อง/ }).click();
  await pane.getByRole('textbox').waitFor();
  await look('the memo, being written');
  await press('ดูบันทึกข้อความก่อนพิมพ์');
  await heading('บันทึกข้อความ ก่อนพิมพ์');
  await pane.locator('svg text').first().waitFor();
  await look('the memo before it is printed');
  await close();
  expect(found).toEqual([]);
}, 90_000);
