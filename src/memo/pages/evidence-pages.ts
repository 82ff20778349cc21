import { lineHeight, paragraphLines } from '../../typography';
import type { MemoEvidence } from '../model';
import { type PictureSize, readPicture } from '../picture';
import { ANNEX_SPACE } from './annex-rows';
import { SIZES } from './looks';
import { oneLine } from './one-line';
import { TEXT_HEIGHT, textWidth } from './paper';
import { inPoints } from './units';

/** A picture as it stands on its page; sizes in pt. */
export interface PagePicture {
  readonly bytes: Uint8Array;
  readonly type: PictureSize['type'];
  readonly width: number;
  readonly height: number;
  readonly caption: string;
}

const A_PAGE = 2;
const LINE = lineHeight(SIZES.text);
const WIDTH = inPoints(textWidth('portrait'));
/** Below the line that a picture stands on, and what stays free for another program’s rounding. */
const BELOW = LINE / 2;
const SPARE = LINE;
/** A caption of many lines makes its picture smaller, but no smaller than this. */
const LEAST = 5 * LINE;

/** Two pictures to a page, each as large as its half has room for under the titles and above its caption. */
export function evidencePages({ titles, pictures }: MemoEvidence): readonly (readonly PagePicture[])[] {
  const pages: PagePicture[][] = [];
  pictures.forEach(({ bytes, caption }) => {
    const size = readPicture(bytes);
    if (!size) return;
    const page = pages.at(-1);
    const first = pages.length === 0 || (pages.length === 1 && page?.length === 1);
    const above = first && titles.length > 0 ? linesIn(titles) * LINE + ANNEX_SPACE : 0;
    const half = (inPoints(TEXT_HEIGHT) - SPARE - above) / A_PAGE;
    const room = Math.max(LEAST, half - linesIn([caption]) * LINE - 2 * ANNEX_SPACE - BELOW);
    const scale = Math.min(WIDTH / size.width, room / size.height);
    const one = {
      bytes,
      type: size.type,
      width: size.width * scale,
      height: size.height * scale,
      caption: oneLine(caption),
    };
    if (page && page.length < A_PAGE) page.push(one);
    else pages.push([one]);
  });
  return pages;
}

const linesIn = (texts: readonly string[]): number =>
  texts.reduce(
    (sum, text) =>
      sum +
      paragraphLines(text, { width: WIDTH, first: WIDTH, size: SIZES.text, bold: true, most: Infinity }).lines
        .length,
    0,
  );
