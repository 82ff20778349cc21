import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import type { WorkbookSnapshot } from '../../src/workbook';
import { FileWorkbook } from '../../src/workbook/file';
import { type GivenFile, dropFiles, fill, filledIn, registerBook, savedBy } from './exchange-book';
import {
  ASKS,
  barriers,
  button,
  CHANGED,
  heading,
  IS_BACK,
  pageRoom,
  place,
  PUT_BACK,
  saved,
  YES,
} from './page-room';
import { download } from './visit';

const { open } = pageRoom();
const narrow = { viewport: { width: 320, height: 640 } };
const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const RETURNED = 'เปิดให้ยืมผ่านระบบแล้ว ๑๒ ครั้ง';

const part = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'ส่วนของการรับส่ง' }).getByRole('button', { name, exact: true });
const radio = (page: Page, group: string | RegExp, name: string | RegExp) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name });

/** Makes the workbooks; gives those of the departments that are named. */
async function send(page: Page, owners: readonly string[]): Promise<readonly GivenFile[]> {
  await place(page, 'รับส่ง').click();
  await heading(page, 'ส่งให้หน่วยงานกรอก').waitFor();
  await page.getByRole('textbox', { name: 'ขอรับคืนภายในวันที่' }).fill('๑๕ เม.ย. ๒๕๖๙');
  await page.getByText('ตรงกับ ๑๕ เมษายน ๒๕๖๙').waitFor();
  await button(page, 'สร้างไฟล์ส่ง').click();
  await heading(page, 'ไฟล์พร้อมส่ง 5 ไฟล์').waitFor();
  await heading(page, CHANGED).waitFor();
  const files: GivenFile[] = [];
  for (const owner of owners)
    files.push(await download(page, () => button(page, `บันทึกสมุดงานของ ${owner}`).click()));
  return files;
}

it('what departments send back is merged: taken, in conflict, decided, and put back', async () => {
  const page = await open(await registerBook(), narrow);
  const [treasury, works] = await send(page, ['กองคลัง', 'กองช่าง']);
  if (!treasury || !works) throw new Error('not sent');
  expect(await barriers(page, 'sent')).toEqual([]);

  const files = [
    {
      name: 'กองคลัง ตอบกลับ.xlsx',
      bytes: await filledIn(treasury.bytes, (lines) => {
        fill(lines, 'M02', RESULT, RETURNED);
        fill(lines, 'M05', RESULT, 'กองคลังอบรมแล้ว ๘ คน');
        fill(lines, 'M04', 'มาตรการ', 'มาตรการที่แก้เอง');
        lines.push(lines[1]!.map((_, at) => (at === 1 ? 'มาตรการใหม่ของกองคลัง' : '')));
      }),
    },
    {
      name: 'กองช่าง.xlsx',
      bytes: savedBy(
        await filledIn(works.bytes, (lines) => fill(lines, 'M05', RESULT, 'กองช่างอบรมแล้ว ๔ คน')),
        'สมใจ ใจดีงาม',
        '2026-04-13T08:05:00Z',
      ),
    },
    { name: 'เสีย.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 1, 2, 3]) },
  ];
  await part(page, 'รวม').click();
  await heading(page, 'รวมไฟล์ที่ได้รับคืน').waitFor();
  await dropFiles(page, files);
  await heading(page, 'ไฟล์ที่อ่านแล้ว 3 ไฟล์').waitFor();
  await page.getByText('ไฟล์ “เสีย.xlsx” เสียหาย').waitFor();
  expect(await figuresOf(page)).toEqual({
    ช่องที่รับ: '1',
    ช่องที่ตรงกันอยู่แล้ว: '0',
    ขัดแย้งกัน: '1',
    แถวใหม่: '1',
    ต้องยืนยัน: '1',
    ไม่รับ: '0',
  });
  expect(await barriers(page, 'collected')).toEqual([]);

  await radio(
    page,
    /^ผลการดำเนินการ รอบ ๖ เดือน · อบรม/,
    /สมใจ ใจดีงาม .*๑๓ เม\.ย\. ๖๙ ๑๕:๐๕ น\..*กองช่างอบรมแล้ว/s,
  ).check();
  await radio(page, 'มาตรการที่แก้เอง', /^เป็นแถวเดียวกับ/).check();
  await page.getByText('แก้ส่วนของแผน ซึ่งผู้ประสานงานเป็นผู้กำหนด').waitFor();
  await page.getByRole('checkbox', { name: 'เพิ่ม “มาตรการใหม่ของกองคลัง”' }).check();
  await button(page, 'ดูสิ่งที่จะเปลี่ยน').click();
  await heading(page, ASKS).waitFor();
  await button(page, YES).click();
  await heading(page, CHANGED).waitFor();

  const register = textsOf(await saved(page));
  expect(register).toEqual(expect.arrayContaining([RETURNED, 'กองช่างอบรมแล้ว ๔ คน', 'มาตรการใหม่ของกองคลัง']));
  expect(register).not.toContain('กองคลังอบรมแล้ว ๘ คน');
  expect(register).not.toContain('มาตรการที่แก้เอง');
  await part(page, 'ค้างส่ง (3)').waitFor();
  await button(page, PUT_BACK).click();
  await heading(page, IS_BACK).waitFor();
  await part(page, 'ค้างส่ง (5)').waitFor();
  // The files are still there: the person can decide anew.
  await page.getByText('กองคลัง ตอบกลับ.xlsx').first().waitFor();
}, 60_000);

it('a draft, a reminder and an archive of all are files that programs read', async () => {
  const page = await open(await registerBook());
  await send(page, []);
  const draft = await download(page, () => button(page, 'บันทึกร่างจดหมายถึง กองคลัง').click());
  expect(draft.name).toMatch(/กองคลัง\.eml$/);
  const mail = await PostalMime.parse(draft.bytes);
  expect(mail.to?.map(({ address }) => address)).toEqual(['klang@example.go.th']);
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([draft.name.replace(/eml$/, 'xlsx')]);
  const all = await download(page, () => button(page, 'บันทึกทั้งหมด (.zip)').click());
  const names = Object.keys(unzipSync(all.bytes));
  expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(5);
  expect(names.filter((name) => name.endsWith('.eml'))).toHaveLength(5);
  await page.getByText('ใช้เว็บเมล').first().click();
  await page.getByRole('group', { name: 'ข้อความ' }).first().waitFor();

  const report = await download(page, () => button(page, 'บันทึกร่างจดหมาย (.eml)').last().click());
  const { attachments } = await PostalMime.parse(report.bytes);
  expect(attachments.map(({ filename }) => filename)).toEqual(['งาน-report.xlsx', 'งาน-memo.docx']);

  await part(page, 'ค้างส่ง (5)').click();
  await heading(page, 'ยังไม่ส่งคืน').waitFor();
  const reminder = await download(page, () => button(page, 'บันทึกจดหมายทวงถามถึง กองช่าง').click());
  expect((await PostalMime.parse(reminder.bytes)).to?.map(({ address }) => address)).toEqual([
    'chang@example.go.th',
  ]);
}, 60_000);

it('the workbooks of several agencies become one summary', async () => {
  const page = await open();
  await place(page, 'รับส่ง').click();
  // The sample has a table of its own, and no register: nothing is sent from it.
  await heading(page, 'ยังไม่มีทะเบียนมาตรการในสมุดงานนี้').waitFor();
  await part(page, 'สรุปหลายหน่วยงาน').click();
  await heading(page, 'สรุปสมุดงานของหลายหน่วยงาน').waitFor();
  const bytes = await registerBook();
  const summary = await download(page, () =>
    dropFiles(page, [
      { name: 'ก.xlsx', bytes },
      { name: 'ข.xlsx', bytes },
      { name: 'ค.xlsx', bytes: bytes.slice(0, 300) },
    ]),
  );
  await heading(page, 'สรุปแล้ว 2 หน่วยงาน 10 มาตรการ').waitFor();
  await page.getByText('ไม่ได้นับ 1 ไฟล์').waitFor();
  const { sheets } = await FileWorkbook.open(summary.bytes).read();
  expect(sheets.length).toBeGreaterThan(2);
}, 60_000);

it('no part has a barrier that axe can find, nor is wider than 320 px, in English and in the dark', async () => {
  const page = await open(await registerBook(), { ...narrow, colorScheme: 'dark' });
  const [treasury] = await send(page, ['กองคลัง']);
  if (!treasury) throw new Error('not sent');
  await button(page, 'English').click();
  const english = (name: string | RegExp) =>
    page
      .getByRole('navigation', { name: 'Parts of the exchange' })
      .getByRole('button', { name, exact: true });
  await heading(page, 'Workbooks ready to be sent: 5').waitFor();
  await page.getByText('Use web mail').first().click();
  const found = [...(await barriers(page, 'sent'))];
  await english('Missing (5)').click();
  await heading(page, 'Not returned yet').waitFor();
  found.push(...(await barriers(page, 'missing')));
  await english('Many agencies').click();
  await heading(page, 'Sum up the workbooks of many agencies').waitFor();
  found.push(...(await barriers(page, 'many agencies')));
  await english('Collect').click();
  const answer = (text: string, measure?: string) =>
    filledIn(treasury.bytes, (lines) => {
      fill(lines, 'M05', RESULT, text);
      if (measure !== undefined) fill(lines, 'M04', 'มาตรการ', measure);
    });
  await dropFiles(page, [
    { name: 'one.xlsx', bytes: await answer('อบรมแล้วครั้งที่หนึ่ง', 'มาตรการที่แก้เอง') },
    { name: 'two.xlsx', bytes: await answer('อบรมแล้วครั้งที่สอง'.repeat(12)) },
  ]);
  await heading(page, 'Files read: 2').waitFor();
  await radio(page, 'มาตรการที่แก้เอง', /^Is the same row/).check();
  await page.getByText('returned “มาตรการที่แก้เอง”').waitFor();
  found.push(...(await barriers(page, 'collected')));
  expect(found).toEqual([]);
}, 60_000);

/** What the figures say, by their names. */
async function figuresOf(page: Page): Promise<Record<string, string>> {
  const names = await page.locator('dl dt').allInnerTexts();
  const numbers = await page.locator('dl dd').allInnerTexts();
  return Object.fromEntries(names.map((name, at) => [name, numbers[at] ?? '']));
}

const textsOf = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets
    .filter(({ name }) => name === 'มาตรการ')
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
