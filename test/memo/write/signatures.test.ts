import { memoModel } from '../../../src/memo';
import { ALL_DONE, OPTIONS, figuresOf } from '../registers';
import { type Written, styleOf, written } from './docx-parts';

let memo: Written;
beforeAll(async () => {
  memo = await written(memoModel(ALL_DONE, figuresOf(ALL_DONE, 6), OPTIONS).memo);
});

describe('Signature blocks', () => {
  const blocks = () => {
    const start = memo.paragraphs.findIndex(({ style }) => style === 'MemoHand');
    const end = memo.paragraphs.findIndex(({ style }) => style === 'MemoAnnexTitle');
    return memo.paragraphs
      .slice(start, end)
      .filter(({ style }) => style !== 'MemoSpacer' && style !== 'MemoCatchWord');
  };
  const keepsNext = (xml: string) => xml.includes('<w:keepNext/>');

  test('are never split by the end of a page: every line but the last keeps the next', () => {
    const lasts = blocks().filter(({ xml }) => !keepsNext(xml));
    expect(lasts.map(({ text }) => text)).toEqual([
      'นักจัดการงานทั่วไปชำนาญการ',
      'หัวหน้าสำนักปลัด',
      'ปลัดเทศบาล',
      'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
    ]);
    expect(blocks().every(({ xml }) => xml.includes('<w:keepLines/>'))).toBe(true);
  });

  test('are plain paragraphs, which a person can change in Word', () => {
    const [section = ''] = memo.document.split('</w:sectPr>');
    expect(section).not.toContain('<w:tbl>');
  });

  test('follow the closing words on the same page', () =>
    expect(styleOf(memo, 'MemoClosing')).toContain('<w:keepNext/>'));

  test('begin at the middle of the page', () => {
    for (const style of ['MemoSign', 'MemoSigner'])
      expect(styleOf(memo, style)).toContain('<w:ind w:left="4252"/>');
  });

  test('have dotted lines to sign and to write an opinion on', () => {
    const dotted = blocks().filter(({ xml }) =>
      xml.includes('<w:tab w:val="right" w:pos="9014" w:leader="dot"/>'),
    );
    expect(dotted.map(({ style }) => style)).toEqual([
      'MemoSign',
      ...Array.from({ length: 3 }, () => ['MemoOpinionLine', 'MemoOpinionLine', 'MemoSign']).flat(),
    ]);
  });
});
