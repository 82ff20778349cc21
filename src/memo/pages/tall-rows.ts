import { lineHeight } from '../../typography';
import type { MemoAnnex, MemoCell } from '../model';
import { CELL_MARGINS, columnWidths } from './annex-rows';
import type { FlowTable } from './flow';
import { SIZES } from './looks';
import { A4, MARGINS } from './paper';
import { headerLine, rowLine } from './table-rows';
import { inPoints } from './units';

const LINE = lineHeight(SIZES.text);
/** No letter is wider than this share of its size, and no line less than half full: breaks stand between words. */
const WIDEST = 1;
const FULL = 0.5;

/**
 * The rows of an annex that no page has room for. They go on over the end of their page: held together, LibreOffice
 * would print nothing of them and of the rows before, and Word cuts them off at the foot.
 *
 * @param width of the table in twips
 */
export function tallRows(
  { orientation, titles, intro, table }: MemoAnnex,
  width: number,
): ReadonlySet<number> {
  const columns = columnWidths(table.widths, width);
  const flow: FlowTable = { ...table, columns };
  const sheet = orientation === 'portrait' ? A4.height : A4.width;
  // A line to spare: programs break lines elsewhere than we do.
  const room = inPoints(sheet - MARGINS.top - MARGINS.bottom) - headerLine(flow).height - LINE;
  const above = (titles.length + (intro === undefined ? 0 : 3) + 1) * LINE;
  return new Set(
    table.rows.flatMap((row, index) => {
      const free = index === 0 ? room - above : room;
      if (atMost(row, columns) * LINE < free - LINE) return [];
      return rowLine(flow, index, { begun: null }).height > free ? [index] : [];
    }),
  );
}

/** So many lines at the most, without setting them: most rows are short, and a register may have 10,000. */
function atMost(row: readonly MemoCell[], columns: readonly number[]): number {
  let column = 0;
  let most = 1;
  for (const { lines, columns: span = 1 } of row) {
    const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    const inLine = Math.max(1, (inPoints(width - 2 * CELL_MARGINS.side) * FULL) / (WIDEST * SIZES.text));
    most = Math.max(
      most,
      lines.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / inLine)), 0),
    );
  }
  return most;
}
