import { areaAddress, type Area } from '../..';
import { sheetIn } from '../sheet-in';
import { call, type Step } from '../steps';

/** All of a cell's look that Excel tells and takes back: more than a plan can say, for it is the user's own. */
export const FULL_LOOK = {
  hyperlink: true,
  style: true,
  format: {
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      color: true,
      underline: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
    },
    fill: { color: true, pattern: true, patternColor: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    shrinkToFit: true,
    readingOrder: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;
/** One cell's look in an answer, and in a request, in bytes. */
export const FULL_LOOK_BYTES = 1_100;

/** Looks of the cells of a block, as they were asked for. */
export interface Looks {
  readonly area: Area;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
}

/** Gives cells that look as Normal the looks they had. Named styles first: they take the whole look along. */
export function lookSteps(sheet: string, { area, cells }: Looks): Step<null>[] {
  const bytes = cells.reduce((sum, row) => sum + row.length, 0) * FULL_LOOK_BYTES;
  const set = (data: Excel.SettableCellProperties[][]): Step<null> =>
    call((context) => sheetIn(context, sheet).getRange(areaAddress(area)).setCellProperties(data), bytes);
  // A cell that was given its link back has the style of links.
  const styled = cells.some((row) =>
    row.some(({ style, hyperlink }) => style !== 'Normal' || Boolean(hyperlink)),
  );
  return [
    ...(styled ? [set(cells.map((row) => row.map(({ style }) => (style ? { style } : {}))))] : []),
    set(cells.map((row) => row.map(({ format }) => ({ format: settable(format ?? {}) })))),
  ];
}

/**
 * A look as Excel takes it. Setting the colour of a fill or the weight of a line that is not there would draw one, and
 * what differs inside a cell (`null`) cannot be set.
 */
function settable({ fill, borders, ...rest }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  return said({
    ...rest,
    ...(fill && fill.pattern !== 'None' ? { fill } : {}),
    ...(borders ? { borders: drawn(borders) } : {}),
  });
}

function drawn(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  return Object.fromEntries(
    Object.entries(borders as Record<string, Excel.CellBorder | undefined>).filter(
      ([, line]) => line?.style !== undefined && line.style !== 'None',
    ),
  );
}

/** Without what Excel told as `null`, at any depth. */
function said<T extends object>(properties: T): T {
  return Object.fromEntries(
    Object.entries(properties as Record<string, unknown>).flatMap(([key, value]) => {
      if (value === null || value === undefined) return [];
      return [[key, typeof value === 'object' ? said(value) : value]];
    }),
  ) as T;
}
