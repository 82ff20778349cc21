import { type GridBounds, moveBy } from '../../../src/standalone/sheet/grid-keys';
import { parseArea, areaAddress } from '../../../src/workbook';

const merge = parseArea('B2:C4')!;
const bounds: GridBounds = { rows: 50, columns: 10, lastRow: 20, lastColumn: 5, page: 10, merges: [merge] };

/** `moves('A1', 'ArrowDown')` → the address of the cell it leads to. */
function moves(from: string, key: string, ctrlKey = false): string | null {
  const to = moveBy({ key, ctrlKey, metaKey: false }, parseArea(from)!, bounds);
  return to && areaAddress(to);
}

describe('the keyboard in a sheet', () => {
  it('goes to the neighbour', () => {
    expect(moves('E5', 'ArrowDown')).toBe('E6');
    expect(moves('E5', 'ArrowUp')).toBe('E4');
    expect(moves('E5', 'ArrowLeft')).toBe('D5');
    expect(moves('E5', 'ArrowRight')).toBe('F5');
  });

  it('takes a merged cell as one', () => {
    expect(moves('A3', 'ArrowRight')).toBe('B2:C4');
    expect(moves('B2:C4', 'ArrowRight')).toBe('D2');
    expect(moves('B2:C4', 'ArrowDown')).toBe('B5');
    expect(moves('B2:C4', 'ArrowUp')).toBe('B1');
  });

  it('stays inside the sheet', () => {
    expect(moves('A1', 'ArrowUp')).toBe('A1');
    expect(moves('A1', 'ArrowLeft')).toBe('A1');
    expect(moves('J50', 'PageDown')).toBe('J50');
  });

  it('jumps by pages and to the ends', () => {
    expect(moves('E5', 'PageDown')).toBe('E15');
    expect(moves('E15', 'PageUp')).toBe('E5');
    expect(moves('E5', 'Home')).toBe('A5');
    expect(moves('E5', 'End')).toBe('F5');
    expect(moves('E5', 'Home', true)).toBe('A1');
    expect(moves('E5', 'End', true)).toBe('F21');
    expect(moves('E5', 'ArrowDown', true)).toBe('E21');
  });

  it('leaves other keys to the browser', () => {
    expect(moves('A1', 'Tab')).toBeNull();
    expect(moves('A1', 'a')).toBeNull();
  });
});
