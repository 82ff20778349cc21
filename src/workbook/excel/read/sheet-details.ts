import { byPlace, type Area } from '../..';
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
      const hidden = wanted.supports(SINCE['hidden-rows']) ? queueHidden(used) : nothingHidden;
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

type Hidden = Pick<SheetDetails, 'hiddenRows' | 'hiddenColumns'>;

const nothingHidden = (): Hidden => ({ hiddenRows: new Set(), hiddenColumns: [] });

/** Rows and columns hidden from view, from the first cell of the sheet to the last that holds something. */
function queueHidden(used: Excel.Range): () => Hidden {
  const whole = used.getBoundingRect('A1');
  const rows = whole.getRowProperties({ rowHidden: true });
  const columns = whole.getColumnProperties({ columnHidden: true });
  return () => {
    if (used.isNullObject) return nothingHidden();
    return {
      hiddenRows: new Set(rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : []))),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
    };
  };
}
