import type { Frame } from 'playwright-core';
import { registerCell } from '../tables/register-cell';
import { button, excelRoom, heading, INSERTED, TRY_SAMPLE } from './excel-room';
import { focused, keyboardOf } from './keyboard';

const { open } = excelRoom();
const NEWER = 'มาตรการที่เพิ่งเปลี่ยนชื่อ';

/** The kinds of Sarabun that were fetched for letters on paper. */
const fontsOf = (pane: Frame) =>
  pane.evaluate(() =>
    [...document.fonts].flatMap(({ family, status }) =>
      family.includes('Tidtam Sarabun') && status === 'loaded' ? ['Sarabun'] : [],
    ),
  );

test('what will print follows the workbook while it is looked at, and writes nothing', async () => {
  const { host, pane, page } = await open();
  const { enter, goTo, press, tabTo } = keyboardOf(page, pane);
  await enter(TRY_SAMPLE);
  await heading(pane, INSERTED).waitFor();
  await goTo('รายงาน');
  const sheets = host.sheetNames;
  expect(await fontsOf(pane)).toEqual([]);
  await enter('ดูรายงานก่อนพิมพ์');
  await heading(pane, 'แผ่นงานรายงาน ก่อนพิมพ์').waitFor();
  const paper = pane.getByRole('group', { name: /^ภาพหน้ากระดาษ/ });
  await paper.locator('text').first().waitFor();
  await pane.evaluate(() => document.fonts.ready);
  expect(await fontsOf(pane)).toContain('Sarabun');
  await tabTo(/^ภาพหน้ากระดาษ/);
  await press('PageDown');
  await pane
    .getByRole('status')
    .getByText(/หน้า 2 จาก|หน้า 1 จาก/)
    .waitFor();
  await press('Home');
  host.user.type('มาตรการ', registerCell('measure', 5), NEWER);
  await paper.getByText(NEWER).first().waitFor();
  expect(await focused(pane)).toMatch(/^ภาพหน้ากระดาษ/);
  expect(host.sheetNames).toEqual(sheets);
  await tabTo('กลับ', 'Shift+Tab');
  await press('Enter');
  await button(pane, 'ดูรายงานก่อนพิมพ์').waitFor();
  expect(await focused(pane)).toBe('ดูรายงานก่อนพิมพ์');
}, 60_000);
