import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/workbook';
import { holds, overlap } from '../../../src/workbook';
import { HostError } from '../wire/host-error';
import { CellStore } from './cell-store';
import type { HostName } from './name';
import type { HostWorkbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Heights and widths in pt; a new sheet's are those of Calibri 11. */
export const STANDARD_HEIGHT = 15;
export const STANDARD_WIDTH = 48;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** One worksheet: plain state; what is done to it stands in the files of the deeds. */
export class HostSheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  protection: { readonly password: string | null; readonly options: unknown } | null = null;
  cells = new CellStore();
  merges: Area[] = [];
  readonly names: HostName[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(
    readonly workbook: HostWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  /** The merge that a cell lies in, or `null`. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => holds(merge, row, column)) ?? null;
  }

  /** @throws HostError AccessDenied when the workbook or the sheet does not let these cells be changed */
  guardCells(area: Area): void {
    this.workbook.guardWrite();
    if (!this.protection) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (this.cells.get(row, column).format.locked) {
          throw new HostError('AccessDenied', `${this.name} is protected`);
        }
      }
    }
  }

  /** @throws HostError AccessDenied when the sheet is protected, whatever its cells allow */
  guardSheet(): void {
    this.workbook.guardWrite();
    if (this.protection) throw new HostError('AccessDenied', `${this.name} is protected`);
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => overlap(merge, area));
  }
}
