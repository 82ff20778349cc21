import { FrameAnchorType, FrameWrap, HeightRule, type Paragraph } from 'docx';
import type { MemoModel } from '../model';
import { plain } from '../pages/flow';
import { lineHeight } from '../../typography';
import { lookOf } from '../pages/looks';
import { CLASSES, MARGINS, textWidth } from '../pages/paper';
import { cm, pt } from '../pages/units';
import { flowParagraph } from './paragraph';

/** Room for the longest, ด่วนที่สุด, before the title begins. */
const SPEED_WIDTH = cm(3.6);

type Wrap = (typeof FrameWrap)[keyof typeof FrameWrap];

/** ชั้นความเร็ว between the emblem and the title, for the header of the first page. */
export const speedFrame = (speed: MemoModel['speed']): Paragraph[] =>
  speed
    ? [frame('speed', speed, cm(CLASSES.speed.left), CLASSES.speed.top, SPEED_WIDTH, FrameWrap.AROUND)]
    : [];

/** ชั้นความลับ at the top and the foot of every page of a section, for its headers. */
export function secrecyFrames(
  secrecy: MemoModel['secrecy'],
  orientation: 'portrait' | 'landscape',
): Paragraph[] {
  if (!secrecy) return [];
  const { top, foot } = CLASSES.secrecy;
  // Lying paper is 8.7 cm lower.
  const bottom = orientation === 'portrait' ? foot : foot - 8.7;
  const put = (y: number, wrap: Wrap) =>
    frame('secrecy', secrecy, MARGINS.left, y, textWidth(orientation), wrap);
  // Around the one at the foot LibreOffice finds no room for a table with a row higher than the page, and prints none of it.
  return [put(top, FrameWrap.AROUND), put(bottom, FrameWrap.THROUGH)];
}

/** @param y cm from the top of the sheet */
const frame = (
  look: 'speed' | 'secrecy',
  text: string,
  x: number,
  y: number,
  width: number,
  wrap: Wrap,
): Paragraph =>
  flowParagraph(plain(look, text), {
    frame: {
      type: 'absolute',
      position: { x, y: cm(y) },
      width,
      height: pt(lineHeight(lookOf(look).size ?? 0)),
      rule: HeightRule.ATLEAST,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap,
    },
  });
