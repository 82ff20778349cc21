/**
 * Makes a font to LOOK with: TH Sarabun's true proportions, for rendering produced files in tests.
 *
 *   npx tsx scripts/typography/make-test-font.ts
 *   FONTCONFIG_FILE=$PWD/out/fonts/fonts.conf soffice --headless --convert-to pdf FILE.xlsx
 *
 * Writes out/fonts/*.ttf (regular, bold, italic, bold italic, under each name that Thai offices use, and
 * stand-ins for Calibri and Tahoma) and out/fonts/fonts.conf, which adds them to the machine's own fonts.
 * `out/` is never committed: the licence of the source, the npm package `font-th-sarabun-new`, is unclear,
 * so the product neither ships nor embeds it and the copies stay on the machine that made them.
 *
 * The package's files are a web-font copy whose outlines are 1.528 × too large for their em. Instead of
 * scaling outlines, the em is made larger (2048 × 1.528 = 3129), and the line metrics are set to those of
 * TH Sarabun in that em. Unpatched, LibreOffice would make 20 pages of 8.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { nameTable, readSfnt, writeSfnt } from './sfnt';

/** Every name under which Thai offices have the font; each becomes a family of its own. */
const FAMILIES = ['TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙'] as const;

const STYLES = [
  { file: 'THSarabunNew-webfont.ttf', style: 'Regular' },
  { file: 'THSarabunNew_bold-webfont.ttf', style: 'Bold' },
  { file: 'THSarabunNew_italic-webfont.ttf', style: 'Italic' },
  { file: 'THSarabunNew_bolditalic-webfont.ttf', style: 'Bold Italic' },
] as const;

/** In units of the em of 3129. */
const METRICS = { unitsPerEm: 3129, ascent: 2641, descent: 1430, lineGap: 94 } as const;

/**
 * Column widths are counted in digits of the workbook's Normal font, so where that font is missing every
 * column, and with it the scale of the page, comes out wrong. Stand-ins with the digits of the true ones
 * (0.507 and 0.546 em wide; the source's are 1132 units) let LibreOffice make columns as wide as Excel.
 */
const STAND_INS = [
  { family: 'Calibri', unitsPerEm: Math.round(1132 / 0.507) },
  { family: 'Tahoma', unitsPerEm: Math.round(1132 / 0.546) },
] as const;

function testFont(source: Buffer, family: string, style: string, unitsPerEm: number): Buffer {
  const font = readSfnt(source);
  const tables = new Map(font.tables);
  table(tables, 'head').writeUInt16BE(unitsPerEm, 18);
  const hhea = table(tables, 'hhea');
  hhea.writeInt16BE(METRICS.ascent, 4);
  hhea.writeInt16BE(-METRICS.descent, 6);
  hhea.writeInt16BE(METRICS.lineGap, 8);
  const os2 = table(tables, 'OS/2');
  os2.writeUInt16BE(METRICS.ascent, 74);
  os2.writeUInt16BE(METRICS.descent, 76);
  const postScript = `${family.replace(/[^A-Za-z]/g, '')}-${style.replace(' ', '')}`;
  tables.set(
    'name',
    nameTable(
      new Map([
        [1, family],
        [2, style],
        [3, `${postScript} for tests`],
        [4, style === 'Regular' ? family : `${family} ${style}`],
        [6, postScript],
      ]),
    ),
  );
  return writeSfnt({ version: font.version, tables });
}

function table(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}`);
  return found;
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
}

const sources = join(
  dirname(createRequire(import.meta.url).resolve('font-th-sarabun-new/package.json')),
  'fonts',
);
const folder = resolve('out/fonts');
mkdirSync(folder, { recursive: true });
const families = [...FAMILIES.map((family) => ({ family, unitsPerEm: METRICS.unitsPerEm })), ...STAND_INS];
for (const { file, style } of STYLES) {
  const source = readFileSync(join(sources, file));
  families.forEach(({ family, unitsPerEm }, index) => {
    const name = `sarabun-${index + 1}-${style.toLowerCase().replace(' ', '-')}.ttf`;
    writeFileSync(join(folder, name), testFont(source, family, style, unitsPerEm));
  });
}
writeFileSync(join(folder, 'fonts.conf'), fontsConf(folder));
process.stdout.write(`${join(folder, 'fonts.conf')}\n`);
