import type { SheetLook, StyleLook } from '../../../src/workbook/file';
import type { SheetSnapshot } from '../../../src/workbook';

/** The normal style of a new workbook. */
export const PLAIN: StyleLook = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};

/** A new sheet. */
export const EMPTY_LOOK: SheetLook = {
  name: 'แผ่นงาน',
  gridlines: true,
  frozen: { rows: 0, columns: 0 },
  defaultWidth: 64,
  defaultHeight: 20,
  columns: [],
  rows: [],
  merges: [],
  styles: [PLAIN],
};

export const EMPTY_SHEET: SheetSnapshot = {
  name: 'แผ่นงาน',
  visibility: 'visible',
  protected: false,
  mark: null,
  rows: [],
  merges: [],
  tables: [],
  hiddenColumns: [],
};
