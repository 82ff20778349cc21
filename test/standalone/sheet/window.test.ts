import { takePicture } from '../../../src/standalone/engine/take-picture';
import { SheetModel } from '../../../src/standalone/sheet/sheet-model';
import { fittingScale, frozenRows, missingBlocks, windowOf } from '../../../src/standalone/sheet/window';
import type { SheetLook } from '../../../src/workbook/file';
import { EMPTY_LOOK, EMPTY_SHEET } from './plain-look';

function sheet(more: Partial<SheetLook>): SheetModel {
  return SheetModel.of(takePicture(EMPTY_SHEET, { ...EMPTY_LOOK, ...more }));
}
const model = sheet({
  frozen: { rows: 6, columns: 0 },
  rows: [{ row: 39, height: 20, hidden: false, style: null, columns: [0], cellStyles: [0] }],
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

describe('a sheet wider than its window', () => {
  /** 16 columns of 64 px. */
  const wide = sheet({ merges: [{ top: 0, left: 0, bottom: 0, right: 15 }] });

  it('is made smaller by steps until its width is in view', () => {
    expect(fittingScale(wide, 48 + 1024)).toBe(1);
    expect(fittingScale(wide, 48 + 1000)).toBeCloseTo(0.95);
    expect(wide.at(0.95).columns.start(16)).toBeLessThanOrEqual(1000);
  });

  it('keeps its size when it would be too small to read', () => {
    expect(fittingScale(wide, 320)).toBe(1);
  });
});

describe('a long sheet', () => {
  const long = sheet({ merges: [{ top: 0, left: 0, bottom: 2000, right: 0 }] });
  const at = (top: number) => ({ top, left: 0, bottom: top + 40, right: 5 });
  const cell = { top: 1000, left: 2, bottom: 1000, right: 2 };

  it('asks for the rows in view and where cells merged into view begin, when they are not here', () => {
    expect(missingBlocks(long, at(0), at(0))).toEqual([]);
    expect(missingBlocks(long, at(790), cell)).toEqual([2, 1]);
    const more = long.with({ index: 2, rows: [], looks: [] });
    expect(missingBlocks(more, at(790), cell)).toEqual([1]);
  });
});
