import { takePicture } from '../../../src/standalone/engine/take-picture';
import { drawnRows } from '../../../src/standalone/sheet/drawn-cells';
import { SheetModel } from '../../../src/standalone/sheet/sheet-model';
import { areaAddress, parseArea, type SnapshotRow } from '../../../src/workbook';
import type { SheetLook, StyleLook } from '../../../src/workbook/file';
import { EMPTY_LOOK, EMPTY_SHEET, PLAIN } from './plain-look';

function row(index: number, texts: Readonly<Record<number, string>>): SnapshotRow {
  const cells = Object.entries(texts).map(([column, text]) => ({
    column: Number(column),
    value: text,
    text,
    formula: null,
    date: null,
    error: null,
  }));
  return { row: index, hidden: false, cells };
}

const BORDERED: StyleLook = { ...PLAIN, top: { line: 'thin', color: '#000000' } };

function sheet(rows: readonly SnapshotRow[], more: Partial<SheetLook> = {}): SheetModel {
  const look: SheetLook = { ...EMPTY_LOOK, styles: [PLAIN, BORDERED], ...more };
  return SheetModel.of(takePicture({ ...EMPTY_SHEET, rows, merges: look.merges }, look));
}

const drawn = (model: SheetModel, window: string, active: string | null = null) =>
  drawnRows(model, parseArea(window)!, active === null ? null : parseArea(active));
const addresses = (rows: ReturnType<typeof drawnRows>) =>
  rows.flatMap(({ cells }) => cells.map(({ area }) => areaAddress(area)));

describe('what is drawn of a sheet', () => {
  const merged = sheet([row(0, { 0: 'มาตรการ', 1: 'ซ่อนใต้เซลล์ที่ผสาน', 2: 'สถานะ' }), row(30, { 2: 'ท้าย' })], {
    merges: [parseArea('A1:B40')!],
  });

  it('is a merged cell once, and nothing that lies under it', () => {
    expect(addresses(drawn(merged, 'A1:E10'))).toEqual(['A1:B40', 'C1']);
  });

  it('is a merged cell that begins above the window and reaches into it', () => {
    const rows = drawn(merged, 'A21:E32');
    expect(addresses(rows)).toEqual(['A1:B40', 'C31']);
    expect(rows[0]?.cells[0]).toMatchObject({ width: 128, height: 800 });
  });

  it('is every row of the window, for its header', () => {
    expect(drawn(merged, 'C2:E4').map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('is the selected cell though it is empty', () => {
    const empty = sheet([]);
    expect(addresses(drawn(empty, 'A1:E10', 'C3'))).toEqual(['C3']);
  });

  it('is no hidden row and no hidden column', () => {
    const hidden = sheet([row(0, { 0: 'ก', 1: 'ข' }), row(1, { 0: 'ค' })], {
      rows: [{ row: 1, height: null, hidden: true, style: null, columns: [], cellStyles: [] }],
      columns: [{ first: 1, last: 1, width: 64, hidden: true, style: 0 }],
    });
    expect(addresses(drawn(hidden, 'A1:C3'))).toEqual(['A1']);
  });

  it('is an empty cell when it has a border or a fill', () => {
    const styled = sheet([], {
      rows: [{ row: 0, height: null, hidden: false, style: null, columns: [0, 1], cellStyles: [1, 0] }],
    });
    expect(addresses(drawn(styled, 'A1:C3'))).toEqual(['A1']);
  });

  it('lets text that is not wrapped run over empty neighbours and no further', () => {
    const running = sheet([row(0, { 0: 'หัวเรื่องยาว', 3: 'ถัดไป' })]);
    expect(drawn(running, 'A1:E1')[0]?.cells[0]?.spill).toBe(128);
  });
});

describe('the style of a cell', () => {
  const looks = sheet([], {
    columns: [{ first: 0, last: 3, width: 64, hidden: false, style: 1 }],
    rows: [
      { row: 0, height: null, hidden: false, style: 0, columns: [2], cellStyles: [1] },
      { row: 1, height: null, hidden: false, style: null, columns: [1], cellStyles: [0] },
    ],
  });

  it('is its own, else the row’s, else the column’s', () => {
    expect(looks.look(0, 2).visible).toBe(true);
    expect(looks.look(0, 1).visible).toBe(false);
    expect(looks.look(1, 1).visible).toBe(false);
    expect(looks.look(1, 0).visible).toBe(true);
    expect(looks.look(9, 3).visible).toBe(true);
    expect(looks.look(9, 4).visible).toBe(false);
  });
});
