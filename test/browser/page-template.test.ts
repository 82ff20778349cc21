import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { barriers, button, heading, openFile, pageRoom, place } from './page-room';
import { download } from './visit';

const { open } = pageRoom();
const GET = 'ดาวน์โหลดแม่แบบมาตรฐาน (.docx)';
const FILE = 'แบบของเทศบาล.docx';
const OURS = 'แบบพิมพ์ของเทศบาลเอง';
const DOCUMENT = 'word/document.xml';

async function toMemo(page: Page): Promise<void> {
  await place(page, 'บันทึก').click();
  await heading(page, 'แม่แบบ Word ของหน่วยงาน').waitFor();
}

/** A template as somebody left it in Word: another text in its document. */
function edited(file: Uint8Array, change: (xml: string) => string): Buffer {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  return Buffer.from(zipSync({ ...parts, [DOCUMENT]: strToU8(change(xml)) }));
}

const ownWords = (xml: string) => xml.replace(/<w:body>/, `<w:body><w:p><w:r><w:t>${OURS}</w:t></w:r></w:p>`);

async function bring(page: Page, buffer: Buffer, name = FILE): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await page.locator('input[type="file"][accept*=".dotx"]').setInputFiles({ name, mimeType, buffer });
}

async function words(page: Page, name: string | RegExp): Promise<string> {
  const { bytes } = await download(page, () => button(page, name).first().click());
  return strFromU8(unzipSync(bytes)[DOCUMENT] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
}

it('the standard template is changed in Word, brought back, used, and taken away again', async () => {
  const page = await open(undefined, { viewport: { width: 320, height: 640 } });
  await toMemo(page);
  const { name, bytes } = await download(page, () => button(page, GET).click());
  expect(name).toBe('004-status-template.docx');
  await page.getByText(`ส่งไฟล์ ${name} ให้บันทึกแล้ว`).waitFor();

  await bring(
    page,
    edited(bytes, (xml) => ownWords(xml).replace('{{เรื่อง}}', '{{เรี่อง}}')),
  );
  const unusable = heading(page, 'แม่แบบนี้ยังใช้ไม่ได้ โปรดแก้ใน Word แล้วนำเข้าใหม่');
  await unusable.waitFor();
  await page.getByText(/ไม่รู้จัก \{\{เรี่อง\}\} ที่.* หมายถึง \{\{เรื่อง\}\} หรือไม่/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('แม่แบบนี้ยังใช้ไม่ได้');
  expect(await barriers(page, 'a template with a mistake')).toEqual([]);

  await bring(page, edited(bytes, ownWords));
  await page.getByText(`ใช้แม่แบบของหน่วยงาน: ${FILE}`).first().waitFor();
  expect(await unusable.count()).toBe(0);
  expect(await barriers(page, 'a template that is kept')).toEqual([]);
  expect(await words(page, /^บันทึก(เป็น)?ไฟล์ Word/)).toContain(OURS);
  expect(await words(page, 'ทำแบบมาตรฐานเฉพาะครั้งนี้')).not.toContain(OURS);

  const book = await download(page, () => button(page, 'บันทึกสมุดงาน (.xlsx)').click());
  await openFile(page, book.bytes, 'อีกครั้ง.xlsx');
  await toMemo(page);
  await page.getByText(`ใช้แม่แบบของหน่วยงาน: ${FILE}`).first().waitFor();
  expect(await words(page, /^บันทึก(เป็น)?ไฟล์ Word/)).toContain(OURS);
  await button(page, 'เลิกใช้แม่แบบนี้').click();
  await page.getByText('ขณะนี้ใช้แบบมาตรฐานตามระเบียบงานสารบรรณ').waitFor();
  expect(await words(page, /^บันทึก(เป็น)?ไฟล์ Word/)).not.toContain(OURS);
}, 90_000);

it('a file that is no template is refused with a sentence', async () => {
  const page = await open();
  await toMemo(page);
  await bring(page, Buffer.from('นี่ไม่ใช่ไฟล์ Word'), 'รูป.docx');
  await page.getByText(/รูป\.docx/).waitFor();
  await heading(page, 'แม่แบบนี้ยังใช้ไม่ได้ โปรดแก้ใน Word แล้วนำเข้าใหม่').waitFor();
  await button(page, 'ปิดข้อความนี้').click();
  await page.getByText('ขณะนี้ใช้แบบมาตรฐานตามระเบียบงานสารบรรณ').waitFor();
}, 60_000);
