import { memoModel } from '../../../src/memo';
import { ALL_DONE, OPTIONS, figuresOf } from '../registers';
import { type Written, written } from './docx-parts';

let memo: Written;
beforeAll(async () => {
  memo = await written(memoModel(ALL_DONE, figuresOf(ALL_DONE, 6), OPTIONS).memo);
});

describe('Head lines', () => {
  const head = () => memo.paragraphs.filter(({ style }) => style === 'MemoHead');

  test('have bold labels of 20 pt', () => {
    for (const label of ['ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง'])
      expect(memo.document).toMatch(
        new RegExp(`<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr><w:t[^>]*>${label}</w:t>`),
      );
  });

  test('have a dotted rule that ends 0.1 cm inside the margin', () => {
    for (const { xml } of head()) {
      expect(xml).toContain('<w:tab w:val="right" w:pos="9014"/>');
      expect(xml).toMatch(/<w:u w:val="dotted"\/><\/w:rPr><w:tab\/><\/w:r><\/w:p>$/);
    }
  });

  test('have the date under the ข of the title, 7.7 cm from the margin', () => {
    const pos = /<w:tab w:val="left" w:pos="(\d+)"\/>/.exec(head()[1]?.xml ?? '')?.[1];
    expect(Number(pos) / 567).toBeCloseTo(7.68, 1);
  });
});
