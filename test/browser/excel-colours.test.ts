import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import type { OfficeColours } from '../excel-host/browser';
import { button, excelRoom, heading, INSERTED, MADE, MAKE, place, typeMeasures } from './excel-room';
import { keyboardOf } from './keyboard';

const { open, openNative } = excelRoom();

/** Excel's own, as Windows tells them. */
const theme = (paper: number, ink: number, control: number): OfficeColours => ({
  bodyBackgroundColor: paper,
  bodyForegroundColor: ink,
  controlBackgroundColor: control,
  controlForegroundColor: ink,
});
const WHITE = theme(0xffffff, 0x262626, 0xffffff);
const COLOURFUL = theme(0xe6e6e6, 0x262626, 0xffffff);
const DARK_GREY = theme(0x666666, 0xffffff, 0x444444);
const BLACK = theme(0x262626, 0xffffff, 0x363636);
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(41, 41, 41)';

const paper = (pane: Frame | Page) =>
  pane.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor);

async function barriers(axe: AxeBuilder, where: string): Promise<string[]> {
  const { violations, passes } = await axe.analyze();
  return [
    ...(passes.length < 10 ? [`${where}: axe saw nothing`] : []),
    ...violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ];
}

describe('the theme of Excel goes before that of the system', () => {
  it.each([
    ['white', WHITE, 'dark', LIGHT],
    ['colourful', COLOURFUL, 'dark', LIGHT],
    ['dark grey', DARK_GREY, 'light', DARK],
    ['black', BLACK, 'light', DARK],
  ] as const)(
    '%s',
    async (_, colours, colorScheme, expected) => {
      const { page } = await openNative({ platform: 'Win32', colours }, { colorScheme });
      expect(await paper(page)).toBe(expected);
      expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe(
        expected === DARK ? 'dark' : 'light',
      );
      expect(await barriers(new AxeBuilder({ page }), 'first run')).toEqual([]);
    },
    60_000,
  );

  it('and when the person picks another one, the pane follows as soon as they come back to it', async () => {
    const { page, recolour } = await openNative({ platform: 'Win32', colours: WHITE });
    expect(await paper(page)).toBe(LIGHT);
    await recolour(BLACK);
    // The library remembers the colours for five seconds.
    await new Promise((next) => setTimeout(next, 5_100));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(until(page, DARK)).resolves.toBe(DARK);
  }, 60_000);

  it.each(['Mac', 'iOS'] as const)(
    'where it is not told, the system counts: %s',
    async (platform) => {
      const { page } = await openNative({ platform }, { colorScheme: 'dark' });
      expect(await paper(page)).toBe(DARK);
    },
    60_000,
  );
});

async function until(page: Page, colour: string): Promise<string> {
  for (let tries = 0; tries < 40 && (await paper(page)) !== colour; tries++)
    await new Promise((next) => setTimeout(next, 50));
  return paper(page);
}

/** Pictures that have the colour of what is behind them. */
function vanished(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (!/rgba\(.*, 0\)|transparent/.test(colour)) return colour;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll('svg')]
      .filter((icon) => icon.getBoundingClientRect().width > 0)
      .filter((icon) => {
        const paths = [...icon.querySelectorAll('path, circle, rect')];
        return paths.every((path) => {
          const { fill, stroke } = getComputedStyle(path);
          return [fill, stroke].every((colour) => colour === 'none' || colour === behind(icon));
        });
      })
      .map((icon) => icon.parentElement?.outerHTML.slice(0, 160) ?? '');
  });
}

describe('colours that the system forces', () => {
  it.each(['light', 'dark'] as const)(
    'nothing disappears: %s',
    async (colorScheme) => {
      const { host, pane, page } = await open({}, { forcedColors: 'active', colorScheme });
      const { goTo, press } = keyboardOf(page, pane);
      expect(await pane.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const found: string[] = [];
      const look = async (where: string) => {
        found.push(...(await barriers(new AxeBuilder({ page }).include(['#pane', 'main']), where)));
        for (const html of await vanished(pane)) found.push(`${where}: not to be seen: ${html}`);
      };
      await look('first run');
      await button(pane, 'แทรกทะเบียนมาตรการ').click();
      await heading(pane, INSERTED).waitFor();
      typeMeasures(host);
      await place(pane, 'รายงาน').click();
      await pane.getByText('เสร็จแล้ว 1 จาก 3').waitFor();
      await button(pane, MAKE).click();
      await heading(pane, MADE).waitFor();
      for (const where of ['ตาราง', 'ตรวจ', 'รายงาน', 'บันทึก']) {
        await goTo(where);
        await look(where);
        const tabs = await pane.getByRole('tab').evaluateAll((all) =>
          all.map((tab) => {
            const { borderBottomColor, borderBottomWidth, outlineStyle, outlineWidth } =
              getComputedStyle(tab);
            return {
              on: tab.getAttribute('aria-selected') === 'true',
              line: `${borderBottomWidth} ${borderBottomColor}`,
              ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
            };
          }),
        );
        const on = tabs.find((tab) => tab.on);
        const off = tabs.find((tab) => !tab.on);
        expect(on?.line).not.toBe(off?.line);
        expect(on?.ring).toBe(true);
      }
      // What has the focus shows it, whatever it is.
      await goTo('รายงาน');
      for (let stop = 0; stop < 12; stop++) {
        await press('Tab');
        const ring = await pane.evaluate(() => {
          const at = document.activeElement;
          if (!at || at === document.body) return 'left';
          const marked = (element: Element, pseudo?: string) => {
            const { outlineStyle, outlineWidth, borderTopWidth, content } = getComputedStyle(element, pseudo);
            const drawn = pseudo === undefined || content !== 'none';
            return (
              drawn &&
              ((outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
                (pseudo !== undefined && parseFloat(borderTopWidth) > 0))
            );
          };
          const around = [at, at.nextElementSibling, at.parentElement].filter((one) => one !== null);
          return around.some((one) => marked(one) || marked(one, '::after') || marked(one, '::before'))
            ? 'ring'
            : at.outerHTML.slice(0, 200);
        });
        if (ring === 'left') break;
        if (ring !== 'ring') found.push(`no focus ring: ${ring}`);
      }
      expect(found).toEqual([]);
    },
    90_000,
  );
});
