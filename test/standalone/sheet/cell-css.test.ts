import { cellCss, generalAlign } from '../../../src/standalone/sheet/cell-css';
import { PLAIN } from './plain-look';

describe('the look of a cell', () => {
  it('has its size in px of its points', () => {
    expect(cellCss({ ...PLAIN, size: 12 }, 'left').text.fontSize).toBe(16);
  });

  it('falls back from any TH Sarabun to the bundled face', () => {
    expect(cellCss({ ...PLAIN, font: 'TH SarabunIT๙' }, 'left').text.fontFamily).toContain(
      '"Tidtam Sarabun"',
    );
  });

  it('never lets the name of a face out of its quotes', () => {
    const { fontFamily } = cellCss({ ...PLAIN, font: 'x"; } body { display: none' }, 'left').text;
    expect(fontFamily).not.toContain('body');
  });

  it('has borders on the sides that have one', () => {
    const { box, visible } = cellCss({ ...PLAIN, top: { line: 'thin', color: '#1f1f1f' } }, 'left');
    expect(box).toMatchObject({ borderTop: '1px solid #1f1f1f' });
    expect(box).not.toHaveProperty('borderLeft');
    expect(visible).toBe(true);
  });

  it('puts numbers right, truth values and errors in the middle, texts left', () => {
    expect(generalAlign(5, null)).toBe('right');
    expect(generalAlign(true, null)).toBe('center');
    expect(generalAlign(null, '#REF!')).toBe('center');
    expect(generalAlign('ข้อความ', null)).toBe('left');
  });
});
