import type { Page } from 'playwright-core';
import { fill, type Language, loadTexts, memoTexts, texts } from '../../src/i18n';
import { bookOf } from './our-book';
import { barriers, button, heading, pageRoom, place } from './page-room';

const { open } = pageRoom();
const PASTED = 'มาตรการ\tผู้รับผิดชอบ\tสถานะ\nประกาศงดรับของขวัญ\tสำนักปลัด\tเสร็จแล้ว\nอบรมบุคลากร\tกองคลัง\tกำลังทำ';

const startOf = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Goes through everything that can be done with a table of the office's own, and looks around at each step. */
async function tour(page: Page, language: Language, look: (where: string) => Promise<void>): Promise<void> {
  const t = texts(language);
  const { memoPane, preview } = memoTexts(language);
  const { adopt, changes, checks, fixKinds, insertPlaces, places, takeIn } = t;
  const named = (text: string) => page.getByRole('button', { name: startOf(text) }).first();

  await place(page, places.check).click();
  await look('findings');
  await button(page, fill(checks.fixAllOf, { fix: fixKinds['status.wording'], count: 2 })).click();
  await heading(page, changes.title).waitFor();
  await look('proposal');
  await button(page, changes.yes).click();
  await heading(page, changes.done).waitFor();
  await look('changed');
  await named(fill(checks.ignoreOne, { sentence: '' }).trim()).click();
  await heading(page, checks.ignored).waitFor();
  await look('passed over');

  await place(page, places.tables).click();
  await look('tables');
  await named(insertPlaces.library).click();
  await page.getByRole('checkbox').first().check();
  await look('library');
  await button(page, takeIn.back).click();
  await named(takeIn.open).click();
  await page.getByRole('textbox').fill(PASTED);
  await button(page, takeIn.read).click();
  await heading(page, takeIn.foundPasted).waitFor();
  for (const more of await page.locator('details summary').all()) await more.click();
  await look('taking in');
  await button(page, takeIn.back).click();
  await named(fill(adopt.openOf, { table: '' }).trim()).click();
  await heading(page, adopt.title).waitFor();
  await look('as understood');
  await named(adopt.inPlace).click();
  await heading(page, changes.title).waitFor();
  await look('made anew');
  await button(page, changes.yes).click();
  await heading(page, changes.done).waitFor();
  await heading(page, adopt.kept).waitFor();
  await look('kept');

  await place(page, places.memo).click();
  await button(page, fill(memoPane.editOf, { part: places.memoSubject })).click();
  await page.getByRole('textbox', { name: places.memoSubject }).waitFor();
  await look('the memo, being written');
  await button(page, preview.memo).click();
  await button(page, preview.next).waitFor();
  await look('the memo before it is printed');
}

/** Each language and each theme once: barriers of the words and of the colours do not depend on each other. */
const looks = [
  { language: 'th', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const;

it.each(looks)(
  'no step has a barrier that axe can find, nor is wider than 320 px: $language, $colorScheme',
  async ({ language, colorScheme }: { language: Language; colorScheme: 'light' | 'dark' }) => {
    await loadTexts(language);
    const page = await open(await bookOf(), { colorScheme, viewport: { width: 320, height: 640 } });
    if (language === 'en') await button(page, 'English').click();
    await place(page, texts(language).places.check).waitFor();
    const found: string[] = [];
    await tour(page, language, async (where) => {
      found.push(...(await barriers(page, where)));
    });
    expect(found).toEqual([]);
  },
  90_000,
);

it('in forced colours every button and choice is still told apart', async () => {
  const page = await open(await bookOf(), { forcedColors: 'active' });
  const bare: string[] = [];
  await tour(page, 'th', async (where) => {
    const without = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] button:not([role])')]
        .filter((one) => {
          const { borderTopStyle, textDecorationLine } = getComputedStyle(one);
          return borderTopStyle === 'none' && !textDecorationLine.includes('underline');
        })
        .map((one) => one.textContent ?? ''),
    );
    bare.push(...without.map((text) => `${where}: ${text}`));
  });
  expect(bare).toEqual([]);
}, 60_000);

it('English is loaded only when it is chosen', async () => {
  const page = await open();
  const loaded = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /english/.test(name)).length,
    );
  expect(await loaded()).toBe(0);
  await button(page, 'English').click();
  await place(page, 'Check').waitFor();
  expect(await loaded()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.reload();
  await place(page, 'Check').waitFor();
}, 60_000);
