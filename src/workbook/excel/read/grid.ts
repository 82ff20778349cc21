import { areaAddress, type Area } from '../..';
import type { Step } from '../steps';
import { areaOfRange, PLACE } from './excel-address';
import { sheetIn } from '../sheet-in';

/** The content of a rectangle of cells as Excel gives it: matrices of one shape. */
export interface Grid {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  /** The formula of a cell that has one, else its value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** `String`, `Double`, `Boolean`, `Error`, `Empty` …: only they tell an error from text that looks like one. */
  readonly types: readonly (readonly unknown[])[];
}

/**
 * No `text`: a narrow column shows `####`, and dates come in the language of the system. What the cell shows
 * is made from value and number format, as for a file.
 */
const CONTENT = `${PLACE},values,formulas,numberFormat,valueTypes`;
/** What a cell is taken to need in an answer before it is known: values and formulas hold the text twice. */
const CELL_BYTES = 250;

/** Queues the content of a range; `null` when there is no such range. */
export function queueGrid(range: Excel.Range): () => Grid | null {
  range.load(CONTENT);
  return () =>
    range.isNullObject
      ? null
      : {
          area: areaOfRange(range),
          values: range.values,
          formulas: range.formulas,
          numberFormats: range.numberFormat,
          types: range.valueTypes,
        };
}

/** The content of an area of a sheet, by the sheet's id or name. */
export function gridStep(sheet: string, area: Area): Step<Grid | null> {
  return {
    bytes: cellCount(area) * CELL_BYTES,
    queue: (context) => queueGrid(sheetIn(context, sheet).getRange(areaAddress(area))),
  };
}

/** The area in blocks of whole rows of at most so many cells. */
export function blocksOf(area: Area, cells: number): Area[] {
  const rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return blocks;
}

/** The columns of an area, each by itself. */
export function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, offset) => {
    return { ...area, left: area.left + offset, right: area.left + offset };
  });
}

/** Blocks read one after another, as one grid again; `null` when there is none. */
export function joinGrids(grids: readonly Grid[]): Grid | null {
  const [first, ...rest] = grids;
  const last = grids.at(-1);
  if (!first || !last || rest.length === 0) return first ?? null;
  return {
    area: { ...first.area, bottom: last.area.bottom },
    values: grids.flatMap(({ values }) => values),
    formulas: grids.flatMap(({ formulas }) => formulas),
    numberFormats: grids.flatMap(({ numberFormats }) => numberFormats),
    types: grids.flatMap(({ types }) => types),
  };
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
