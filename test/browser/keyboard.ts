import type { Frame, Page } from 'playwright-core';

const PLACES = /^(ตาราง|ตรวจ|รายงาน|บันทึก|รับส่ง)$/;

/** What has the focus in the pane, as a screen reader would name it. */
export function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute('aria-label');
    const labelled = ['INPUT', 'SELECT', 'TEXTAREA'].includes(element?.tagName ?? '');
    const { labels } = labelled ? (element as HTMLInputElement) : { labels: null };
    const own = [...(labels ?? [])].map((one) => one.textContent).join(' ');
    return (label ?? (own || element?.textContent) ?? '').trim();
  });
}

/** A person who works the pane without a mouse. */
export function keyboardOf(page: Page, pane: Frame) {
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (name: string | RegExp, key = 'Tab'): Promise<void> => {
    for (let pressed = 0; pressed < 80; pressed++) {
      await press(key);
      const now = await focused(pane);
      if (typeof name === 'string' ? now === name : name.test(now)) return;
    }
    throw new Error(`not in reach of ${key}: ${String(name)}`);
  };
  return {
    press,
    tabTo,
    /** Goes to a button and presses it. */
    enter: async (name: string | RegExp): Promise<void> => {
      await tabTo(name);
      await press('Enter');
    },
    /** Back to the tabs, where arrows lead on. At its end the pane gives the focus to Excel. */
    goTo: async (place: string): Promise<void> => {
      if (!PLACES.test(await focused(pane))) await tabTo(PLACES, 'Shift+Tab');
      await press('Home');
      for (let step = 0; step < 5; step++) {
        if ((await focused(pane)) === place) return;
        await press('ArrowRight');
      }
      throw new Error(`no place ${place}`);
    },
  };
}
