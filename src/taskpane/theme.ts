import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The green of the product's mark; each shade used under white text has a contrast of at least 4.5. */
const BRAND: BrandVariants = {
  10: '#031614',
  20: '#062422',
  30: '#08302d',
  40: '#0a3e39',
  50: '#0c4c46',
  60: '#0f5c54',
  70: '#12695f',
  80: '#15766b',
  90: '#31917f',
  100: '#4caa98',
  110: '#63b9a8',
  120: '#7ac7b7',
  130: '#99d5c8',
  140: '#b9e3da',
  150: '#d4efe9',
  160: '#edf9f6',
};

/** Thai first: the system's own Thai faces, then the bundled one (`Tidtam UI`, see `fonts.ts`). */
const FACES =
  '"Leelawadee UI", "Noto Sans Thai", "Thonburi", "Tidtam UI", "Segoe UI", system-ui, -apple-system, sans-serif';

/** Thai stacks vowels and tone marks over and under the letters: lines stand 2 px wider apart than Fluent's. */
const THAI: Partial<Theme> = {
  fontFamilyBase: FACES,
  lineHeightBase200: '18px',
  lineHeightBase300: '22px',
  lineHeightBase400: '24px',
  lineHeightBase500: '32px',
};

export const lightTheme: Theme = { ...createLightTheme(BRAND), ...THAI };

export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  ...THAI,
  // The dark theme of Fluent takes shades that are too dark to read as text for a ramp of this hue.
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorBrandForegroundLink: BRAND[110],
  // Quieter than Fluent's: a card of several lines stands on them.
  colorStatusSuccessBackground1: '#16241b',
  colorStatusWarningBackground1: '#2b2216',
};
