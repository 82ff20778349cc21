import { makeStaticStyles } from '@fluentui/react-components';
import latin400 from '@fontsource/sarabun/files/sarabun-latin-400-normal.woff2';
import latin700 from '@fontsource/sarabun/files/sarabun-latin-700-normal.woff2';
import thai400 from '@fontsource/sarabun/files/sarabun-thai-400-normal.woff2';
import thai700 from '@fontsource/sarabun/files/sarabun-thai-700-normal.woff2';

const THAI = 'U+02D7, U+0303, U+0331, U+0E01-0E5B, U+200C-200D, U+25CC';
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122';

const FILES = [
  { file: thai400, weight: 400, range: THAI },
  { file: thai700, weight: 700, range: THAI },
  { file: latin400, weight: 400, range: LATIN },
  { file: latin700, weight: 700, range: LATIN },
] as const;

function faces(fontFamily: string, sizeAdjust: string) {
  return FILES.map(({ file, weight, range }) => {
    const face = {
      fontFamily,
      src: `url(${file}) format("woff2")`,
      fontWeight: weight,
      fontStyle: 'normal',
      fontDisplay: 'swap',
      unicodeRange: range,
      sizeAdjust,
    };
    return { '@font-face': face };
  });
}

/**
 * Sarabun (OFL) from the page's own address, loaded by the browser only when a text needs it. In sheets it
 * stands in for TH Sarabun, the same design drawn 1.52 times smaller, so there it is set at 66 %.
 */
export const useFonts = makeStaticStyles([...faces('Tidtam UI', '100%'), ...faces('Tidtam Sarabun', '66%')]);
