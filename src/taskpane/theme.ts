import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** A quiet blue-green; each shade used under white text has a contrast of at least 4.5. */
const BRAND: BrandVariants = {
  10: '#03181c',
  20: '#06262c',
  30: '#08323b',
  40: '#0a404b',
  50: '#0b4e5b',
  60: '#0c5b6a',
  70: '#0d6778',
  80: '#0e7386',
  90: '#278fa2',
  100: '#43a8ba',
  110: '#5cb6c6',
  120: '#72c1cf',
  130: '#93d0db',
  140: '#b4dfe7',
  150: '#d0ecf0',
  160: '#ebf7f9',
};

/** Thai first: the system's own Thai faces, then the bundled one (`Tidtam UI`, see `standalone/page/fonts.ts`). */
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
};
