import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/workbook';
import { HostError } from '../wire/host-error';
import type { HostChart } from './chart';
import { CellStore } from './cell-store';
import type { HostConditionalFormat } from './conditional-format';
import { Merges } from './merges';
import type { HostName } from './name';
import { HostPage } from './page';
import type { HostShape } from './shape';
import type { HostTable } from './table';
import type { HostValidation } from './validation';
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
  readonly merges = new Merges();
  readonly names: HostName[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  tables: HostTable[] = [];
  validations: HostValidation[] = [];
  conditionalFormats: HostConditionalFormat[] = [];
  shapes: HostShape[] = [];
  charts: HostChart[] = [];
  readonly page = new HostPage();
  /** Rows and columns before which a page begins. */
  readonly rowBreaks = new Set<number>();
  readonly columnBreaks = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  readonly customProperties = new Map<string, string>();

  constructor(
    readonly workbook: HostWorkbook,
    readonly id: string,
    public name: string,
  ) {}

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
}
