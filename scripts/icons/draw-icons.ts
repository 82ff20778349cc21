import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from '../../test/browser/chromium';
import { ICONS, ICON_SIZES, drawingOf, iconFile } from './icons';

/** `npm run icons`: draws the PNG files that Office takes from the SVG files in `assets/icons/`. */
const folder = join(import.meta.dirname, '../../assets/icons');

const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage();
  for (const icon of ICONS) {
    for (const size of ICON_SIZES) {
      const svg = readFileSync(join(folder, drawingOf(icon, size)), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(join(folder, iconFile(icon, size)), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
