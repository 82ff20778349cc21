import { MARGINS, type MemoAnnex, type MemoCell, type MemoModel } from '../memo';
import { paragraphLines, textWidth } from '../typography';
import { ASCENT, LEFT, LINE, putMiddle, putNumber, SIZE, TOP } from './annex-parts';
import { Draft, type Paper, type Papers } from './paper';
import { sheetSize } from './units';

/** As the Word file has it (`memo/pages`): room around the lines of a cell, and its frame, in pt. */
const SIDE = 4;
const ABOVE = 1;
const BORDER = 0.5;
const SPACE = 6;
const FIRST_LINE = 2.5 * (72 / 2.54);

interface SetCell {
  readonly cell: MemoCell;
  readonly column: number;
  readonly lines: readonly string[];
}

interface SetRow {
  readonly cells: readonly SetCell[];
  readonly height: number;
  readonly bold: boolean;
}

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
  const header = setRows(annex.table.header, columns, true);
  const rows = setRows(annex.table.rows, columns, false);
  const intro = introLines(annex.intro, room);
  const begin =
    TOP + annex.titles.length * LINE + SPACE + (intro.length === 0 ? 0 : intro.length * LINE + 2 * SPACE);
  const starts = pageStarts(rows, begin + heightOf(header), TOP + heightOf(header), bottom);

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

function setRows(
  rows: readonly (readonly MemoCell[])[],
  columns: readonly number[],
  bold: boolean,
): SetRow[] {
  const covered = new Set<number>();
  return rows.map((row) => {
    let column = 0;
    const cells = row.map((cell): SetCell => {
      while (covered.delete(column)) column += 1;
      const at = column;
      const span = cell.columns ?? 1;
      if ((cell.rows ?? 1) > 1) for (let one = at; one < at + span; one++) covered.add(one);
      column += span;
      const width = widthOf(columns, at, span) - 2 * SIDE;
      const lines = cell.above
        ? []
        : cell.lines.flatMap((text) => broken(text, width, bold || !!cell.section));
      return { cell, column: at, lines };
    });
    const most = Math.max(1, ...cells.map(({ cell, lines }) => ((cell.rows ?? 1) > 1 ? 1 : lines.length)));
    return { cells, height: most * LINE + 2 * ABOVE + BORDER, bold };
  });
}

/** Rows with which a page begins; a row is never parted. */
function pageStarts(rows: readonly SetRow[], begin: number, again: number, bottom: number): number[] {
  const starts = [0];
  let y = begin;
  rows.forEach(({ height }, index) => {
    if (y + height > bottom && index > (starts.at(-1) ?? 0)) {
      starts.push(index);
      y = again;
    }
    y += height;
  });
  return starts;
}

function putRow(draft: Draft, row: SetRow, columns: readonly number[], y: number): void {
  for (const { cell, column, lines } of row.cells) {
    const x = LEFT + widthOf(columns, 0, column);
    const width = widthOf(columns, column, cell.columns ?? 1);
    const height = row.height * (cell.rows ?? 1);
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

const broken = (text: string, width: number, bold: boolean, first = width): readonly string[] =>
  paragraphLines(text, { width, first, size: SIZE, bold, most: Infinity }).lines.map((line) => line.text);

const introLines = (intro: string | undefined, room: number): readonly string[] =>
  intro === undefined ? [] : broken(intro, room, false, room - FIRST_LINE);

const heightOf = (rows: readonly SetRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

const widthOf = (columns: readonly number[], from: number, count: number): number =>
  columns.slice(from, from + count).reduce((sum, width) => sum + width, 0);
