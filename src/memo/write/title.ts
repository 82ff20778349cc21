import { Paragraph, TextRun } from 'docx';
import { emblemRuns } from './emblem';
import { SIZES, STYLE } from './styles';
import { halfPoints } from './units';

const TITLE = 'บันทึกข้อความ';

/** บันทึกข้อความ, 29 pt bold on a line of exactly 35 pt, with the emblem anchored to it. */
export function title(emblem: Uint8Array | null): Paragraph {
  const run = new TextRun({ text: TITLE, bold: true, size: halfPoints(SIZES.title) });
  return new Paragraph({ style: STYLE.title, children: [...emblemRuns(emblem), run] });
}
