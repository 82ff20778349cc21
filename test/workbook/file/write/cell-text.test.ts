import fc from 'fast-check';
import { cellText } from '../../../../src/workbook/file/write/cell-text';
import { decodeCellText, decodeText } from '../../../../src/workbook/file/xml';

test('characters that XML cannot hold are escaped, and what only looks like that too', () => {
  expect(cellText('a\u000bb')).toBe('a_x000B_b');
  expect(cellText('_x000B_')).toBe('_x005F_x000B_');
  expect(decodeCellText('line_x000D_\nend _x005F_x0041_ _x12_')).toBe('line\r\nend _x0041_ _x12_');
});

test('every text comes back as it was typed', () => {
  const piece = fc.constantFrom('_', 'x', '_x0041_', '_x005F', '005F', '\u0001', 'ก', '<', '&', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const value = pieces.join('');
      expect(decodeCellText(decodeText(cellText(value)))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});
