import { byPlace, columnName, MAX_COLUMNS, type Area, type ColumnWidths } from '../..';
import { SINCE } from '../level';
import { CALL_BYTES, type Step } from '../steps';
import { areaOfRange, PLACE, queueAreas } from './excel-address';
import { queueGrid, type Grid } from './grid';
import type { OutlineSheet } from './outline';
import { sheetIn } from '../sheet-in';

/** One sheet as Excel tells it. */
export interface SheetDetails {
  readonly sheet: OutlineSheet;
  readonly protected: boolean;
  /** The cells that hold something; `null` for none, or when they are read apart. */
  readonly grid: Grid | null;
  /** Where they are. */
  readonly used: Area | null;
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: ColumnWidths | null;
}

export interface DetailsWanted {
  /** `false` when the cells are too many for one answer. */
  readonly cells: boolean;
  /** Asking for merged cells makes some versions forget what can be undone (office-js #5918). */
  readonly merges: boolean;
  readonly supports: (version: string) => boolean;
}

export function detailsStep(sheet: OutlineSheet, wanted: DetailsWanted): Step<SheetDetails> {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      const worksheet = sheetIn(context, sheet.id);
      const protection = worksheet.protection.load('protected');
      const used = worksheet.getUsedRangeOrNullObject(true).load(PLACE);
      const grid = wanted.cells ? queueGrid(used) : (): null => null;
      const merges =
        wanted.merges && wanted.supports(SINCE['merged-cells']) ? queueMerges(worksheet) : (): null => null;
      const hidden = wanted.supports(SINCE['hidden-rows']) ? queueLines(worksheet, used) : nothingKnown;
      return () => ({
        sheet,
        protected: protection.protected,
        grid: grid(),
        used: used.isNullObject ? null : areaOfRange(used),
        merges: merges(),
        ...hidden(),
      });
    },
  };
}

/** Merged cells of the whole sheet, empty ones included, from top to bottom. */
export function queueMerges(worksheet: Excel.Worksheet): () => Area[] {
  const merged = queueAreas(worksheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject());
  return () => merged().sort(byPlace);
}

type Lines = Pick<SheetDetails, 'hiddenRows' | 'hiddenColumns' | 'columnWidths'>;

const nothingKnown = (): Lines => ({ hiddenRows: new Set(), hiddenColumns: [], columnWidths: null });

const LAST_COLUMN = columnName(MAX_COLUMNS - 1);
/** pt */
const USUAL_WIDTH = 48;

/**
 * Rows and columns hidden from view, and widths of columns, from the first cell of the sheet to the last that holds
 * something; the last column of all stands for those behind.
 */
function queueLines(worksheet: Excel.Worksheet, used: Excel.Range): () => Lines {
  const whole = used.getBoundingRect('A1');
  const rows = whole.getRowProperties({ rowHidden: true });
  const columns = whole.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const behind = worksheet.getRange(`${LAST_COLUMN}1`).format.load('columnWidth');
  return () => {
    const otherwise = behind.columnWidth;
    if (used.isNullObject) return { ...nothingKnown(), columnWidths: { widths: [], otherwise } };
    const widths = columns.value.map(({ format }) => format?.columnWidth ?? USUAL_WIDTH);
    return {
      columnWidths: { widths, otherwise },
      hiddenRows: new Set(rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : []))),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
    };
  };
}
