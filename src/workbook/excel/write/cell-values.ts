import { areaAddress, cellAddress, changesContent } from '../..';
import { CALL_BYTES, call, matrixBytes, type Step } from '../steps';
import { formatBefore, widthOf, type Block } from './block';
import { excelValue, neededFormat, type ExcelValue } from './excel-value';
import { sheetIn } from '../sheet-in';

/** Rows are cut into pieces of about this size, which fit well into trips of 4 MB. */
const PIECE_BYTES = 900_000;

/** What the cells of a block hold, as few matrices; cells that the plan leaves out are left alone. */
export function valueSteps(block: Block): Step<null>[] {
  const width = widthOf(block);
  if (width === 0) return [];
  const steps: Step<null>[] = [];
  let piece: ExcelValue[][] = [];
  let bytes = 0;
  let top = block.top;
  const finish = (): void => {
    if (piece.some((row) => row.some((value) => value !== null)))
      steps.push(matrixStep(block, top, piece, bytes));
    top += piece.length;
    piece = [];
    bytes = 0;
  };
  for (let row = 0; row < block.rows.length; row += 1) {
    const values = Array.from({ length: width }, (_, column) => contentOf(block, row, column));
    const more = matrixBytes([values]);
    if (bytes + more > PIECE_BYTES && piece.length > 0) finish();
    piece.push(values);
    bytes += more;
  }
  finish();
  return steps;
}

/** The content as it goes to Excel; `null` when the plan says nothing of it. */
export function contentOf(block: Block, row: number, column: number): ExcelValue {
  const cell = block.rows[row]?.[column];
  if (!cell || !changesContent(cell)) return null;
  const before = formatBefore(block, cell, row, column);
  return excelValue(cell, neededFormat(cell, before) ?? before);
}

function matrixStep(block: Block, top: number, piece: ExcelValue[][], bytes: number): Step<null> {
  const address = areaAddress({
    top,
    left: block.left,
    bottom: top + piece.length - 1,
    right: block.left + (piece[0]?.length ?? 1) - 1,
  });
  return call((context) => {
    sheetIn(context, block.sheet).getRange(address).formulas = piece;
  }, bytes + CALL_BYTES);
}

/**
 * Links of a block. Before its values: Excel puts the address into an empty cell, and gives the cell its look
 * of a link, so what the plan says comes after it.
 */
export function linkSteps(block: Block): Step<null>[] {
  return block.rows.flatMap((row, rowAt) =>
    row.flatMap((cell, columnAt) => {
      const link = cell?.link;
      if (link === undefined) return [];
      const address = cellAddress(block.top + rowAt, block.left + columnAt);
      return call(
        (context) => {
          const range = sheetIn(context, block.sheet).getRange(address);
          if (link === null) range.clear('Hyperlinks');
          else range.hyperlink = { address: link };
        },
        CALL_BYTES + (link?.length ?? 0),
      );
    }),
  );
}
