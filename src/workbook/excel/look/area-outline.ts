import { areaAddress, MAX_COLUMNS, overlap, type Area, type PlanEdit } from '../..';
import { areaOfRange, PLACE, queueAreas } from '../read/excel-address';
import { SINCE } from '../level';
import { CALL_BYTES, type Step } from '../steps';
import type { MarkedSheet } from './marked-sheet';

/** Rules may reach down to the last row of a sheet; so many rows below the last that holds something are kept. */
const ROWS_BELOW = 500;

/** What an area has that has to be known before it can be asked for in detail. */
export interface AreaOutline {
  /** Cells with drop-downs or other rules of what may be typed. */
  readonly validated: readonly Area[];
  /** Colours that touch the area. */
  readonly colours: readonly { readonly id: string; readonly type: string }[];
  /** Ids of all colours of the sheet, the first wins. */
  readonly order: readonly string[];
  /** Rows before which the user put page breaks: between rows of the area, and elsewhere. */
  readonly breaks: { readonly inside: readonly number[]; readonly outside: readonly number[] };
  /** Whether a formula spills into cells of the area, or out of it. */
  readonly spilled: boolean;
}

/** The first look at an area that is to be laid anew; by the sheet's name, which may not be there. */
export function areaOutlineStep(
  { sheet, area }: Extract<PlanEdit, { edit: 'replace-block' }>,
  supports: (version: string) => boolean,
): Step<AreaOutline> {
  return {
    bytes: 4 * CALL_BYTES,
    queue: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
      const range = worksheet.getRange(areaAddress(area)).load('hasSpill');
      const validated = queueAreas(range.getSpecialCellsOrNullObject('DataValidations'));
      const colours = range.conditionalFormats.load('items/id,items/type');
      const all = worksheet.getRange().conditionalFormats.load('items/id');
      const breaks = supports(SINCE['page-set-up'])
        ? worksheet.horizontalPageBreaks.load('items/rowIndex')
        : null;
      return () => {
        if (range.isNullObject)
          return { validated: [], colours: [], order: [], breaks: NO_BREAKS, spilled: false };
        return {
          // Of a single cell Excel tells those of the whole sheet.
          validated: validated().flatMap((one) => shared(one, area)),
          colours: colours.items.map(({ id, type }) => ({ id, type })),
          order: all.items.map(({ id }) => id),
          breaks: parted(
            (breaks?.items ?? []).map(({ rowIndex }) => rowIndex),
            area,
          ),
          spilled: range.hasSpill !== false,
        };
      };
    },
  };
}

/** The same of a whole sheet of ours, of which it is known already. */
export function outlineOf({ used, validated, formats }: MarkedSheet): AreaOutline {
  const reach = used && { ...used, right: MAX_COLUMNS - 1, bottom: used.bottom + ROWS_BELOW };
  return {
    validated: reach === null ? [] : validated.flatMap((one) => shared(one, reach)),
    colours: formats,
    order: formats.map(({ id }) => id),
    breaks: NO_BREAKS,
    spilled: false,
  };
}

/** Where a sheet holds something, by its name; `null` when it is empty or not there. */
export function usedStep(sheet: string): Step<Area | null> {
  return {
    bytes: 2 * CALL_BYTES,
    queue: ({ workbook }) => {
      const range = workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true).load(PLACE);
      return () => (range.isNullObject ? null : areaOfRange(range));
    },
  };
}

const NO_BREAKS: AreaOutline['breaks'] = { inside: [], outside: [] };

function parted(rows: readonly number[], { top, bottom }: Area): AreaOutline['breaks'] {
  const isInside = (row: number): boolean => row > top && row <= bottom;
  return { inside: rows.filter(isInside), outside: rows.filter((row) => !isInside(row)) };
}

function shared(one: Area, area: Area): Area[] {
  if (!overlap(one, area)) return [];
  return [
    {
      top: Math.max(one.top, area.top),
      left: Math.max(one.left, area.left),
      bottom: Math.min(one.bottom, area.bottom),
      right: Math.min(one.right, area.right),
    },
  ];
}
