import { SheetModel } from '../../../src/standalone/sheet/sheet-model';
import { frozenRows, windowOf } from '../../../src/standalone/sheet/window';
import { PLAIN } from './plain-look';

const model = new SheetModel({
  rows: [],
  fitted: [],
  look: {
    name: 'แผ่นงาน',
    gridlines: true,
    frozen: { rows: 6, columns: 0 },
    defaultWidth: 64,
    defaultHeight: 20,
    columns: [],
    rows: [{ row: 39, height: 20, hidden: false, style: null, columns: [0], cellStyles: [0] }],
    merges: [],
    styles: [PLAIN],
  },
});

describe('the window on a sheet', () => {
  it('holds what is in view and a few rows and columns around', () => {
    expect(windowOf(model, { top: 400, left: 0, width: 300, height: 200 }, 0)).toEqual({
      top: 14,
      bottom: 36,
      left: 0,
      right: 5,
    });
  });

  it('begins under the frozen rows', () => {
    expect(windowOf(model, { top: 0, left: 0, width: 300, height: 400 }, 6).top).toBe(6);
  });

  it('keeps rows in view only when enough room is left for the others', () => {
    expect(frozenRows(model, 600)).toBe(6);
    expect(frozenRows(model, 200)).toBe(0);
  });
});
