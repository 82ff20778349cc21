import { MARGINS, type MemoAnnex, type MemoModel } from '../memo';
import { textWidth } from '../typography';
import { ASCENT, LEFT, LINE, putMiddle, putNumber, SIZE, TOP } from './annex-parts';
import {
  ABOVE,
  BORDER,
  SIDE,
  type SetRow,
  broken,
  heightOf,
  onPages,
  setRows,
  stretched,
  widthOf,
} from './annex-rows';
import { Draft, type Paper, type Papers } from './paper';
import { sheetSize } from './units';

/** As the Word file has it (`memo/pages`), in pt. */
const SPACE = 6;
const FIRST_LINE = 2.5 * (72 / 2.54);

/**
 * The pages of an annex. Word breaks the table by itself: this is where it is likely to, by the same measures.
 *
 * @param before pages of the memo that stand before it
 */
export function annexPapers(annex: MemoAnnex, before: number, digits: MemoModel['digits']): Papers {
  const { width, height } = sheetSize(annex.orientation);
  const room = width - LEFT - MARGINS.right / 20;
  const bottom = height - MARGINS.bottom / 20;
  const columns = annex.table.widths.map((share) => share * room);
  const header = stretched(setRows(annex.table.header, columns, true));
  const intro = introLines(annex.intro, room);
  const begin =
    TOP + annex.titles.length * LINE + SPACE + (intro.length === 0 ? 0 : intro.length * LINE + 2 * SPACE);
  const { rows, starts } = onPages(
    setRows(annex.table.rows, columns, false),
    begin + heightOf(header),
    TOP + heightOf(header),
    bottom,
  );

  function page(index: number): Paper | null {
    const first = starts[index];
    if (first === undefined) return null;
    const draft = new Draft(width, height);
    putNumber(draft, before + index + 1, digits, LEFT + room / 2);
    let y = TOP;
    if (index === 0) {
      for (const text of annex.titles) {
        putMiddle(draft, text, LEFT + room / 2, y + ASCENT);
        y += LINE;
      }
      y += SPACE;
      if (intro.length > 0) y += SPACE;
      intro.forEach((text, at) => {
        const x = LEFT + (at === 0 ? FIRST_LINE : 0);
        const spread = at < intro.length - 1 ? LEFT + room - x : textWidth(text, SIZE);
        draft.text({ text, x, y: y + ASCENT, size: SIZE, bold: false, align: 'start', width: spread });
        y += LINE;
      });
      if (intro.length > 0) y += SPACE;
    }
    for (const row of [...header, ...rows.slice(first, starts[index + 1] ?? rows.length)]) {
      putRow(draft, row, columns, y);
      y += row.height;
    }
    return draft.paper();
  }
  return { count: starts.length, page };
}

function putRow(draft: Draft, row: SetRow, columns: readonly number[], y: number): void {
  for (const { cell, column, lines, height = row.height } of row.cells) {
    const x = LEFT + widthOf(columns, 0, column);
    const width = widthOf(columns, column, cell.columns ?? 1);
    draft.frame({ x, y, width, height }, BORDER);
    const bold = row.bold || cell.section === true;
    const align = row.bold ? 'center' : (cell.align ?? 'left');
    const rest = row.bold ? Math.max(0, height - 2 * ABOVE - lines.length * LINE) / 2 : 0;
    lines.forEach((text, index) => {
      const own = textWidth(text, SIZE, bold);
      const free = width - 2 * SIDE - own;
      const shift = align === 'center' ? free / 2 : align === 'right' ? free : 0;
      const foot = y + ABOVE + rest + index * LINE + ASCENT;
      draft.text({ text, x: x + SIDE + shift, y: foot, size: SIZE, bold, align: 'start', width: own });
    });
  }
}

const introLines = (intro: string | undefined, room: number): readonly string[] =>
  intro === undefined ? [] : broken(intro, room, false, room - FIRST_LINE);
