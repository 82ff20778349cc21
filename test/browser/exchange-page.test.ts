import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { type GivenFile, dropFiles, fill, filledIn, registerBook } from './exchange-book';
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
const REGISTER_RESULT = 'เปิดให้ยืมผ่านระบบแล้ว ๑๒ ครั้ง';

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
  await page.screenshot({ path: '/tmp/exui/sent.png' });

  const files = [
    {
      name: 'กองคลัง ตอบกลับ.xlsx',
      bytes: await filledIn(treasury.bytes, (lines) => {
        fill(lines, 'M02', RESULT, REGISTER_RESULT);
        fill(lines, 'M05', RESULT, 'กองคลังอบรมแล้ว ๘ คน');
        fill(lines, 'M04', 'มาตรการ', 'มาตรการที่แก้เอง');
        lines.push(lines[1]!.map((_, at) => (at === 1 ? 'มาตรการใหม่ของกองคลัง' : '')));
      }),
    },
    {
      name: 'กองช่าง.xlsx',
      bytes: await filledIn(works.bytes, (lines) => fill(lines, 'M05', RESULT, 'กองช่างอบรมแล้ว ๔ คน')),
    },
    { name: 'เสีย.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 1, 2, 3]) },
  ];
  await part(page, 'รวม').click();
  await heading(page, 'รวมไฟล์ที่ได้รับคืน').waitFor();
  await dropFiles(page, files);
  await heading(page, 'ไฟล์ที่อ่านแล้ว 3 ไฟล์').waitFor();
  console.log(await page.getByRole('tabpanel', { name: 'รับส่ง' }).innerText());
  await page.screenshot({ path: '/tmp/exui/collected.png', fullPage: true });
  expect(await barriers(page, 'collected')).toEqual([]);
}, 60_000);
