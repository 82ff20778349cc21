import type { Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileWorkbook } from '../../src/workbook/file';
import { barriers, button, heading, openFile, pageRoom } from './page-room';
import { download } from './visit';

const { open } = pageRoom();
const MAKE = 'ทำรายงานและบันทึกข้อความ';
const AGAIN = 'ทำรายงานและบันทึกข้อความใหม่';
const sample = (file: string) => readFile(join(__dirname, '../../assets/samples', file));

const layout = (page: Page) => page.getByLabel('รูปแบบตาราง');
const day = (page: Page) => page.getByRole('textbox', { name: 'ณ วันที่' });

describe('the report’s layout and day', () => {
  it('are chosen before it is made; the layout is remembered in the workbook', async () => {
    const page = await open(await sample('002-outcome.xlsx'), { viewport: { width: 320, height: 640 } });
    await layout(page).getByText('ตามข้อมูลในตาราง (ผลและผลลัพธ์)').waitFor({ state: 'attached' });
    await layout(page).selectOption({ label: 'ผลและข้อเสนอแนะ' });
    await page.getByText('มาตรการ · วิธีการ · ผู้รับผิดชอบ · ระยะเวลา').waitFor();
    await page.getByRole('radio', { name: 'ณ วันที่กำหนด' }).check();
    await day(page).fill('31/2/2566');
    await page.getByText('อ่านวันที่นี้ไม่ออก').waitFor();
    expect(await barriers(page, 'a day that is none')).toEqual([]);
    await day(page).fill('31/3/2566');
    await page.getByText('รายงานจะขึ้นว่า “ณ วันที่ ๓๑ มีนาคม ๒๕๖๖”').waitFor();
    await day(page).press('Enter');
    expect(await day(page).inputValue()).toBe('๓๑ มีนาคม ๒๕๖๖');
    expect(await barriers(page, 'layout and day')).toEqual([]);

    await button(page, MAKE).click();
    await heading(page, 'ทำรายงานและบันทึกข้อความแล้ว').waitFor();
    expect(await button(page, AGAIN).isVisible()).toBe(true);
    const name = 'บันทึกสมุดงาน (.xlsx)';
    const { bytes } = await download(page, () => button(page, name).click());
    const { sheets } = await FileWorkbook.open(bytes).read();
    const made = sheets.find(({ mark }) => mark === 'report-2023-03-31');
    const texts = made?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(texts.join('\n')).toContain('ณ วันที่ ๓๑ มีนาคม ๒๕๖๖');
    expect(texts).toContain('ข้อเสนอแนะ');

    await openFile(page, bytes, 'อีกครั้ง.xlsx');
    expect(await layout(page).inputValue()).toBe('report');
    expect(await day(page).count()).toBe(0);
    await layout(page).selectOption({ label: 'ตามข้อมูลในตาราง (ผลและผลลัพธ์)' });
    await page.getByText('มาตรการ · ผลการดำเนินการ · ผลลัพธ์').waitFor();
  }, 60_000);

  it('a choice after the making is told', async () => {
    const page = await open();
    await button(page, MAKE).click();
    await heading(page, 'ทำรายงานและบันทึกข้อความแล้ว').waitFor();
    await layout(page).selectOption({ label: 'แผน (ยังไม่รายงานผล)' });
    await page.getByText('ท่านเปลี่ยนตัวเลือกหลังทำรายงาน').waitFor();
    await layout(page).selectOption({ index: 0 });
    await page.getByText('ท่านเปลี่ยนตัวเลือกหลังทำรายงาน').waitFor({ state: 'detached' });
  }, 60_000);
});
