import { areaAddress, columnName, type SheetContent } from '../..';
import { SINCE } from '../level';
import { CALL_BYTES, call, type Step } from '../steps';
import { sheetIn } from '../sheet-in';

/** Excel's limit for the height of a row, in pt. */
const MAX_HEIGHT = 409.5;
const HEIGHT_BYTES = 32;

/** Row heights and column widths (both in pt, as Excel counts them here), frozen panes, gridlines, tab. */
export function frameSteps(
  sheet: string,
  content: SheetContent,
  supports: (version: string) => boolean,
): Step<null>[] {
  const { freeze, gridlines, tabColor } = content;
  return [
    ...widthSteps(sheet, content.widths),
    ...heightSteps(sheet, content.heights, supports),
    ...growingSteps(sheet, content),
    call((context) => {
      const worksheet = sheetIn(context, sheet);
      const rows = freeze?.rows ?? 0;
      const columns = freeze?.columns ?? 0;
      if (rows > 0 && columns > 0) {
        worksheet.freezePanes.freezeAt(
          areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }),
        );
      } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
      else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
      worksheet.showGridlines = gridlines !== false;
      worksheet.tabColor = tabColor ?? '';
    }, 4 * CALL_BYTES),
  ];
}

/** Neighbours of one width together. */
function widthSteps(sheet: string, widths: readonly number[]): Step<null>[] {
  return runs(widths).map(({ first, last, value }) =>
    call((context) => {
      const address = `${columnName(first)}:${columnName(last)}`;
      sheetIn(context, sheet).getRange(address).format.columnWidth = value;
    }),
  );
}

/** All heights in one call where Excel has it; else equal neighbours together. `null` is Excel's own choice. */
function heightSteps(
  sheet: string,
  heights: SheetContent['heights'],
  supports: (version: string) => boolean,
): Step<null>[] {
  if (!heights.some((height) => height !== null)) return [];
  const fit = (height: number): number => Math.min(MAX_HEIGHT, Math.max(0, height));
  if (supports(SINCE['page-set-up'])) {
    const rows = heights.map((height) => (height === null ? {} : { format: { rowHeight: fit(height) } }));
    return [
      call(
        (context) => {
          sheetIn(context, sheet).getRange(`A1:A${rows.length}`).setRowProperties(rows);
        },
        CALL_BYTES + rows.length * HEIGHT_BYTES,
      ),
    ];
  }
  return runs(heights).flatMap(({ first, last, value }) => {
    if (value === null) return [];
    return call((context) => {
      sheetIn(context, sheet).getRange(`${first + 1}:${last + 1}`).format.rowHeight = fit(value);
    });
  });
}

/** Fitted by Excel, a row goes on growing with its texts; a height that is set stays. */
function growingSteps(sheet: string, { growingRows: growing }: SheetContent): Step<null>[] {
  if (!growing) return [];
  const rows = `${growing.first + 1}:${growing.last + 1}`;
  return [call((context) => sheetIn(context, sheet).getRange(rows).format.autofitRows())];
}

function runs<T>(values: readonly T[]): { first: number; last: number; value: T }[] {
  const found: { first: number; last: number; value: T }[] = [];
  for (const [index, value] of values.entries()) {
    const open = found.at(-1);
    if (open?.value === value) open.last = index;
    else found.push({ first: index, last: index, value });
  }
  return found;
}
