import {
  isOurDrawing,
  markName,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type PageSetup,
  type SheetContent,
} from '../..';
import { SINCE } from '../level';
import { areaOfRange, PLACE, queueAreas } from '../read/excel-address';
import { CALL_BYTES, type Step } from '../steps';
import { PLAIN_PAGE, queuePage } from './captured-page';

/** A picture on a sheet; its size and place in pt. */
export interface FoundPicture {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  readonly lockAspectRatio: boolean;
}

/** A sheet of ours that a plan will replace or take away: what is known of it after the first round trip. */
export interface MarkedSheet {
  readonly mark: string;
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** Everything that has content or a look. */
  readonly used: Area | null;
  /** Cells with drop-downs. */
  readonly validated: readonly Area[];
  /** Ids of conditional formats by formula, the first wins. */
  readonly colours: readonly string[];
  /** All conditional formats. */
  readonly formats: readonly { readonly id: string; readonly type: string }[];
  readonly pictures: readonly FoundPicture[];
  /** Names of the charts that we drew. */
  readonly charts: readonly string[];
  readonly page: PageSetup;
  readonly freeze: NonNullable<SheetContent['freeze']>;
  readonly gridlines: boolean;
  readonly tabColor: string;
}

/**
 * Finds the sheet by the hidden name that is its mark, and asks it everything in the same breath; a mark
 * that is not there makes all of it null objects.
 */
export function markedSheetStep(
  mark: string,
  supports: (version: string) => boolean,
): Step<MarkedSheet | null> {
  return {
    bytes: 20 * CALL_BYTES,
    queue: ({ workbook }) => {
      const range = workbook.names.getItemOrNullObject(markName(mark)).getRangeOrNullObject().load(PLACE);
      const worksheet = range.worksheet.load('id,name,showGridlines,tabColor');
      const protection = worksheet.protection.load('protected');
      const used = worksheet.getUsedRangeOrNullObject(false).load(PLACE);
      const frozen = worksheet.freezePanes.getLocationOrNullObject().load(PLACE);
      const colours = worksheet.getRange().conditionalFormats.load('items/id,items/type');
      const charts = worksheet.charts.load('items/name');
      const rich = supports(SINCE['sheet-restore']) ? queueRich(worksheet) : null;
      return () => {
        if (range.isNullObject) return null;
        const frame = frozen.isNullObject ? null : areaOfRange(frozen);
        return {
          mark,
          id: worksheet.id,
          name: worksheet.name,
          protected: protection.protected,
          used: used.isNullObject ? null : areaOfRange(used),
          formats: colours.items.map(({ id, type }) => ({ id, type })),
          colours: colours.items.filter(({ type }) => type === 'Custom').map(({ id }) => id),
          charts: charts.items.map((one) => one.name).filter(isOurDrawing),
          freeze: freezeOf(frame),
          gridlines: worksheet.showGridlines,
          tabColor: worksheet.tabColor,
          ...(rich ? rich() : { validated: [], pictures: [], page: PLAIN_PAGE }),
        };
      };
    },
  };
}

function queueRich(worksheet: Excel.Worksheet): () => Pick<MarkedSheet, 'validated' | 'pictures' | 'page'> {
  const page = queuePage(worksheet);
  const validated = queueAreas(worksheet.getRange().getSpecialCellsOrNullObject('DataValidations'));
  const shapes = worksheet.shapes.load(
    'items/id,items/name,items/type,items/left,items/top,items/width,items/height,items/altTextDescription,items/lockAspectRatio',
  );
  return () => ({
    page: page(),
    validated: validated(),
    pictures: shapes.items
      .filter(({ type }) => type === 'Image')
      .map(({ id, name, left, top, width, height, altTextDescription, lockAspectRatio }) => {
        return { id, name, left, top, width, height, lockAspectRatio, description: altTextDescription };
      }),
  });
}

/** Whole rows frozen are as wide as the sheet, whole columns as high. */
function freezeOf(frozen: Area | null): NonNullable<SheetContent['freeze']> {
  if (frozen === null) return { rows: 0, columns: 0 };
  const rows = frozen.bottom + 1;
  const columns = frozen.right + 1;
  return { rows: rows >= MAX_ROWS ? 0 : rows, columns: columns >= MAX_COLUMNS ? 0 : columns };
}
