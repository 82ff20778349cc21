import fc from 'fast-check';
import { rectangles } from '../../../../src/workbook/excel/write/rectangles';

test('a register of one look per column is one rectangle per column', () => {
  const found = rectangles(5000, 4, (_, column) => `look ${column}`);
  expect(found).toHaveLength(4);
  expect(found[2]?.area).toEqual({ top: 0, left: 2, bottom: 4999, right: 2 });
});

test('neighbours that want the same are one rectangle', () => {
  expect(rectangles(3, 3, () => true)).toEqual([
    { area: { top: 0, left: 0, bottom: 2, right: 2 }, key: true },
  ]);
});

test('every cell that wants something is covered once, by what it wants; no other is', () => {
  const grid = fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: 5, maxLength: 5 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(grid, (wanted) => {
      const covered = wanted.map((row) => row.map((): string[] => []));
      for (const { area, key } of rectangles(wanted.length, 5, (row, column) => wanted[row]?.[column])) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) covered[row]?.[column]?.push(key);
        }
      }
      expect(covered).toEqual(wanted.map((row) => row.map((key) => (key === undefined ? [] : [key]))));
    }),
  );
});
