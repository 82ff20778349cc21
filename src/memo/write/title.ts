import { Paragraph, TextRun } from 'docx';
import { emblemRuns } from './emblem';
import { TITLE } from './paper';
import { STYLE } from './styles';
import { halfPoints } from './units';

/** บันทึกข้อความ, 29 pt bold on a line of exactly 35 pt, with the emblem anchored to it. */
export function title(emblem: Uint8Array | null): Paragraph {
  const run = new TextRun({ text: TITLE.text, bold: true, size: halfPoints(TITLE.size) });
  return new Paragraph({ style: STYLE.title, children: [...emblemRuns(emblem), run] });
}
