import { areaAddress, type Area, type CellStyle, type PlanCell } from '../..';
import { CALL_BYTES, call, type Step } from '../steps';
import { formatBefore, widthOf, type Block } from './block';
import { neededFormat } from './excel-value';
import { rectangles } from './rectangles';
import { STYLE_PROPERTIES } from './style-properties';
import { sheetIn } from '../sheet-in';

/** Lines on six sides are six objects more, with two properties each. */
const BORDER_BYTES = 4 * CALL_BYTES;

/**
 * How the cells of a block look, and their number formats: written before the values, so that `- ข้อความ` in
 * a cell of text never becomes a formula.
 * @param reset for cells of the user's: a cell with a style looks as the style says and else as Normal
 */
export function formatSteps(block: Block, reset: boolean): Step<null>[] {
  const width = widthOf(block);
  const styleAt = (row: number, column: number): CellStyle | undefined => {
    const name = block.rows[row]?.[column]?.style;
    return name === undefined ? undefined : block.styles[name];
  };
  const height = block.rows.length;
  const looks = STYLE_PROPERTIES.flatMap(({ keyOf, apply, heavy }) => {
    const bytes = heavy ? BORDER_BYTES : CALL_BYTES;
    const known = new Map<CellStyle, string | number | boolean | undefined>();
    const key = (row: number, column: number): string | number | boolean | undefined => {
      const style = styleAt(row, column);
      if (!style) return undefined;
      if (!known.has(style)) known.set(style, keyOf(style));
      return known.get(style);
    };
    return rectangles(height, width, key).map(({ area }) => {
      const style = styleAt(area.top, area.left) ?? {};
      return onRange(block, area, (range, size) => apply(range, style, size), bytes);
    });
  });
  const styled = (row: number, column: number): true | undefined => (styleAt(row, column) ? true : undefined);
  const normal = reset
    ? rectangles(height, width, styled).map(({ area }) =>
        onRange(block, area, (range) => {
          range.style = 'Normal';
        }),
      )
    : [];
  const formats = rectangles(height, width, (row, column) => numberFormatOf(block, row, column)).map(
    ({ area, key }) => onRange(block, area, (range) => setNumberFormat(range, key)),
  );
  return [...normal, ...looks, ...formats];
}

/** The number format that has to be written, `undefined` when the cell has it already. */
function numberFormatOf(block: Block, row: number, column: number): string | undefined {
  const cell: PlanCell | null | undefined = block.rows[row]?.[column];
  if (!cell) return undefined;
  const before = formatBefore(block, cell, row, column);
  const own = cell.style === undefined ? undefined : block.styles[cell.style]?.format;
  return neededFormat(cell, before) ?? own;
}

/** One code for all cells of the range, which the types do not tell. */
function setNumberFormat(range: Excel.Range, code: string): void {
  Object.assign(range, { numberFormat: code });
}

function onRange(
  block: Block,
  area: Area,
  set: (range: Excel.Range, size: { rows: number; columns: number }) => void,
  bytes = CALL_BYTES,
): Step<null> {
  const address = areaAddress({
    top: block.top + area.top,
    left: block.left + area.left,
    bottom: block.top + area.bottom,
    right: block.left + area.right,
  });
  const size = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  return call((context) => set(sheetIn(context, block.sheet).getRange(address), size), bytes);
}
