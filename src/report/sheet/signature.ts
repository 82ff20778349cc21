import type { Agency } from '../../domain';
import { rowHeight } from '../../typography';
import { SIZE, WORDS, type ReportColumn } from '../layouts';
import type { SheetDraft } from './draft';
import { fill } from './fill';

const SPACE_ABOVE = rowHeight(2, SIZE);

/** At most: room above, and a line each for signature, name, position, post acted for and date; in pt. */
export const SIGNATURE_HEIGHT = SPACE_ABOVE + 5 * rowHeight(1, SIZE);

/** The block is at least so wide, in pt: the longest line is the dotted one for the hand. */
const WIDTH = 255;

/**
 * ลงชื่อ … ผู้รายงาน, name, position and date at the right end: the author of the memo reports, who is the
 * first of the signature chain. Stays on one page, with the row before it.
 */
export function addSignature(
  draft: SheetDraft,
  agency: Agency,
  columns: readonly ReportColumn[],
  signer: string,
): void {
  const from = firstColumn(columns);
  const author = agency.signatures[0];
  const post = author?.position ?? WORDS.blank;
  const lines = [
    fill(WORDS.sign, { blank: WORDS.blank, signer }),
    fill(WORDS.signName, { name: author?.name ?? WORDS.blank }),
    fill(WORDS.signPosition, { position: author?.acting ? `${post} ${author.acting}` : post }),
    ...(author?.acting && author.actingFor ? [author.actingFor] : []),
    WORDS.signDate,
  ];
  draft.space(SPACE_ABOVE, true);
  lines.forEach((text, at) => {
    draft.add([{ style: 'sign', text, span: draft.columnCount - from }], {
      from,
      keepWithNext: at < lines.length - 1,
    });
  });
}

/** The last column from which on there is room for the block. */
function firstColumn(columns: readonly ReportColumn[]): number {
  let width = 0;
  for (let at = columns.length - 1; at > 0; at--) {
    width += columns[at]?.width ?? 0;
    if (width >= WIDTH) return at;
  }
  return 0;
}
