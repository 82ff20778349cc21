/**
 * Writes src/typography/widths.ts: how wide TH Sarabun's characters are, in ten-thousandths of an em.
 *
 *   npx tsx scripts/typography/make-widths.ts
 *
 * TH SarabunPSK itself is on no registry. The advance widths are measured on a web-font copy of TH Sarabun New,
 * which is as wide (its true em is 3129 units, see make-test-font.ts); nothing else of that copy is taken. What it lacks is
 * taken from Google's Sarabun (SIL Open Font License), the same design drawn larger in its em, and divided by the
 * ratio of the two over official Thai prose, for each group of characters that was redrawn on its own. The ratios
 * alone are no substitute: letters are up to a quarter wider or narrower, and one line in five broke elsewhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Face } from 'fontkit';

const TRUE_EM = 3129;
const GOOGLE_EM = 1000;
/** Characters as often as official writing uses them. */
const PROSE = `รายงานผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ
จัดทำประกาศหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล ด้านการสรรหาและการคัดเลือกบุคลากร การบรรจุและแต่งตั้ง ให้ความรู้เกี่ยวกับการป้องกัน
ผลประโยชน์ทับซ้อน เผยแพร่ข้อมูลข่าวสารที่สาธารณชนควรทราบอย่างชัดเจน เข้าถึงง่าย ไม่ซับซ้อน ตรวจสอบได้ที่เว็บไซต์ของหน่วยงาน
สร้างจิตสำนึกให้แก่พนักงานในการให้บริการต่อผู้มาติดต่ออย่างเท่าเทียมกัน ไม่เลือกปฏิบัติ ไม่ปิดบังข้อมูล มีช่องทางแจ้งเรื่องร้องเรียนการทุจริต
Integrity and Transparency Assessment service website information report ITA OIT EIT IIT One Stop Service Facebook
0123456789 ๐๑๒๓๔๕๖๗๘๙ ()/.,:-`;

const GROUPS = [
  { name: 'space', matches: /[ \u00a0]/u },
  { name: 'thai', matches: /\p{Script=Thai}/u },
  { name: 'lower', matches: /\p{Ll}/u },
  { name: 'other', matches: /./su },
] as const;

/** The characters a table of measures may hold: ASCII, Latin-1, Thai with its digits and ฿, dashes and quotes. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x0e01, 0x0e3a],
  [0x0e3f, 0x0e5b],
  [0x2010, 0x2026],
] as const;

const modules = createRequire(import.meta.url);
const root = (name: string): string => dirname(modules.resolve(`${name}/package.json`));

const face = (path: string): Face => fontkit.create(readFileSync(path));

function advance(faces: readonly Face[], code: number, em: number): number | null {
  for (const font of faces) {
    const glyph = font.glyphForCodePoint(code);
    if (glyph.id !== 0) return glyph.advanceWidth / em;
  }
  return null;
}

const groupOf = (text: string): string => GROUPS.find(({ matches }) => matches.test(text))?.name ?? 'other';

function widths(weight: 400 | 700): { factors: Map<string, number>; ranges: (number | null)[][] } {
  const google = ['thai', 'latin', 'latin-ext'].map((script) =>
    face(join(root('@fontsource/sarabun'), 'files', `sarabun-${script}-${weight}-normal.woff`)),
  );
  const name = weight === 400 ? 'THSarabunNew-webfont.ttf' : 'THSarabunNew_bold-webfont.ttf';
  const copy = [face(join(root('font-th-sarabun-new'), 'fonts', name))];

  const sums = new Map<string, { google: number; sarabun: number }>();
  for (const letter of PROSE.replace(/\n/g, ' ')) {
    const code = letter.codePointAt(0) ?? 0;
    const sum = sums.get(groupOf(letter)) ?? { google: 0, sarabun: 0 };
    sum.google += advance(google, code, GOOGLE_EM) ?? 0;
    sum.sarabun += advance(copy, code, TRUE_EM) ?? 0;
    sums.set(groupOf(letter), sum);
  }
  const factors = new Map([...sums].map(([group, sum]) => [group, sum.google / sum.sarabun]));
  const ranges = RANGES.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const letter = String.fromCodePoint(first + index);
      if (/\p{Mn}/u.test(letter)) return 0;
      const measured = advance(copy, first + index, TRUE_EM);
      if (measured !== null) return Math.round(measured * 10000);
      const width = advance(google, first + index, GOOGLE_EM);
      return width === null ? null : Math.round((width / (factors.get(groupOf(letter)) ?? 1)) * 10000);
    }),
  );
  return { factors, ranges };
}

const regular = widths(400);
const bold = widths(700);
const figures = (factors: ReadonlyMap<string, number>): string =>
  GROUPS.map(({ name }) => `${name} ${(factors.get(name) ?? 1).toFixed(3)}`).join(', ');
const list = (ranges: readonly (readonly (number | null)[])[]): string =>
  RANGES.map(([first], at) => {
    const run = (ranges[at] ?? []).map((width) => width ?? 'null').join(', ');
    return `  { first: 0x${first.toString(16)}, widths: [${run}] },`;
  }).join('\n');

writeFileSync(
  'src/typography/widths.ts',
  `/**
 * How wide TH Sarabun's characters are, in ten-thousandths of an em, by runs of neighbouring characters.
 * Written by scripts/typography/make-widths.ts: measured, and where the copy that was measured has no such character,
 * taken from Google's Sarabun (© 2018 The Sarabun Project Authors, SIL Open Font License 1.1), which is the same
 * design drawn larger in its em. Ratios between the two:
 *   regular: ${figures(regular.factors)}
 *   bold:    ${figures(bold.factors)}
 * So 16 pt TH Sarabun is about as wide as 10.5 pt Sarabun.
 * \`null\`: not in the font; the program takes the character from another one.
 */
export interface WidthRun {
  /** Code point of the first character. */
  readonly first: number;
  readonly widths: readonly (number | null)[];
}

export const REGULAR_WIDTHS: readonly WidthRun[] = [
${list(regular.ranges)}
];

export const BOLD_WIDTHS: readonly WidthRun[] = [
${list(bold.ranges)}
];
`,
);
process.stdout.write(`regular: ${figures(regular.factors)}\nbold: ${figures(bold.factors)}\n`);
