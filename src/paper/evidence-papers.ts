import { type MemoEvidence, type MemoModel, MARGINS, evidencePages } from '../memo';
import { paragraphLines, textWidth } from '../typography';
import { ASCENT, LEFT, LINE, putMiddle, putNumber, SIZE, TOP } from './annex-parts';
import { Draft, type Papers } from './paper';
import { A4_HEIGHT, A4_WIDTH } from './units';

const ROOM = A4_WIDTH - LEFT - MARGINS.right / 20;
const SPACE = 6;
const MIDDLE = LEFT + ROOM / 2;

/**
 * The pages with the pictures of evidence, as the Word file has them.
 *
 * @param before pages that stand before them
 */
export function evidencePapers(evidence: MemoEvidence, before: number, digits: MemoModel['digits']): Papers {
  const pages = evidencePages(evidence);
  return {
    count: pages.length,
    page(index) {
      const pictures = pages[index];
      if (!pictures) return null;
      const draft = new Draft(A4_WIDTH, A4_HEIGHT);
      putNumber(draft, before + index + 1, digits, MIDDLE);
      let y = TOP;
      if (index === 0) {
        for (const text of evidence.titles) {
          putMiddle(draft, text, MIDDLE, y + ASCENT);
          y += LINE;
        }
        y += SPACE;
      }
      pictures.forEach(({ bytes, type, width, height, caption }, at) => {
        if (index === 0 || at > 0) y += SPACE;
        const kind = type === 'jpg' ? 'jpeg' : 'png';
        draft.picture({ x: MIDDLE - width / 2, y, width, height, bytes, type: kind, what: 'picture' });
        y += height + LINE / 2;
        const { lines } = paragraphLines(caption, {
          width: ROOM,
          first: ROOM,
          size: SIZE,
          bold: false,
          most: Infinity,
        });
        for (const { text } of lines) {
          const own = textWidth(text, SIZE);
          draft.text({
            ...{ text, x: MIDDLE, y: y + ASCENT, size: SIZE, bold: false },
            ...{ align: 'middle', width: own },
          });
          y += LINE;
        }
        y += SPACE;
      });
      return draft.paper();
    },
  };
}
