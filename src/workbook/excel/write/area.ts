import { areaAddress, columnName, type Area } from '../..';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, call, type Step } from '../steps';

/** A row's height as it travels. */
const HEIGHT_BYTES = 32;

/** Takes out of an area what is not the content of single cells: merges, rules, colours, links. */
export function clearAreaStep(sheet: string, area: Area): Step<null> {
  return call((context) => {
    const range = sheetIn(context, sheet).getRange(areaAddress(area));
    range.unmerge();
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
    // The links alone; clearing contents would leave them.
    range.clear('Hyperlinks');
  }, 5 * CALL_BYTES);
}

export function mergeSteps(sheet: string, merges: readonly Area[]): Step<null>[] {
  return merges
    .filter((one) => one.top !== one.bottom || one.left !== one.right)
    .map((one) => call((context) => sheetIn(context, sheet).getRange(areaAddress(one)).merge(false)));
}

/** Heights of rows in pt from `top` on, in one call; `null` leaves a row as it is. */
export function rowHeightSteps(
  sheet: string,
  top: number,
  heights: readonly (number | null)[],
): Step<null>[] {
  if (!heights.some((height) => height !== null)) return [];
  const rows = heights.map((height) => (height === null ? {} : { format: { rowHeight: height } }));
  const address = `A${top + 1}:A${top + rows.length}`;
  return [
    call(
      (context) => {
        sheetIn(context, sheet).getRange(address).setRowProperties(rows);
      },
      CALL_BYTES + rows.length * HEIGHT_BYTES,
    ),
  ];
}

/** Widths of columns in pt from `left` on; `null` leaves a column as it is. */
export function columnWidthSteps(
  sheet: string,
  left: number,
  widths: readonly (number | null)[],
): Step<null>[] {
  return widths.flatMap((width, at) => {
    if (width === null) return [];
    const column = columnName(left + at);
    return call((context) => {
      sheetIn(context, sheet).getRange(`${column}:${column}`).format.columnWidth = width;
    });
  });
}

/** Takes away the page breaks before some rows: all of them go at once, and the others come back. */
export function breaksAwaySteps(
  sheet: string,
  gone: readonly number[],
  stay: readonly number[],
): Step<null>[] {
  if (gone.length === 0) return [];
  return [
    call((context) => sheetIn(context, sheet).horizontalPageBreaks.removePageBreaks()),
    ...breakSteps(sheet, stay),
  ];
}

/** Page breaks before these rows. */
export function breakSteps(sheet: string, rows: readonly number[]): Step<null>[] {
  return rows.map((row) =>
    call((context) => {
      sheetIn(context, sheet).horizontalPageBreaks.add(`A${row + 1}`);
    }),
  );
}
