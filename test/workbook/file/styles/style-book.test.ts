import { StyleBook } from '../../../../src/workbook/file/styles/style-book';
import { child, childElements, parseXml } from '../../../../src/workbook/file/xml';
import { richParts } from '../../../fixtures/rich-workbook';

const styles = (): StyleBook => StyleBook.parse(String(richParts()['xl/styles.xml']), 'xl/styles.xml');
const count = (book: StyleBook, list: string): number => {
  const found = child(parseXml(book.toXml()).root, list);
  return found ? childElements(found).length : 0;
};

test('a style like one that is there is that one, and nothing changes', () => {
  const book = styles();
  expect(book.intern({})).toBe(0);
  expect(book.intern({ bold: true })).toBe(1);
  expect(book.intern({ bold: true, font: 'Cordia New' })).not.toBe(0);
  expect(styles().changed).toBe(false);
});

test('the same style is stored once', () => {
  const book = styles();
  const style = { size: 16, fill: '#DDEBF7', border: 'thin', wrap: true, format: '0.00" คน"' } as const;
  const number = book.intern(style);
  expect(book.intern({ ...style, fill: '#ddebf7' })).toBe(number);
  expect([
    count(book, 'cellXfs'),
    count(book, 'fonts'),
    count(book, 'fills'),
    count(book, 'borders'),
    count(book, 'numFmts'),
  ]).toEqual([3, 3, 3, 2, 1]);
});

test('what is left out is as in the Normal style', () => {
  const book = styles();
  book.intern({ size: 16, color: '#ff0000' });
  expect(book.toXml()).toContain(
    '<font><sz val="16"/><color rgb="FFFF0000"/><name val="Cordia New"/><family val="2"/></font>',
  );
});

test('another face loses what belonged to the old one', () => {
  const book = styles();
  book.intern({ font: 'TH SarabunPSK', bold: true, italic: true });
  expect(book.toXml()).toContain('<font><b/><i/><sz val="14"/><name val="TH SarabunPSK"/></font>');
});

test('alignment, lock and sides', () => {
  const book = styles();
  book.intern({
    horizontal: 'distributed',
    vertical: 'center',
    wrap: true,
    indent: 2,
    locked: false,
    border: { top: 'medium', left: 'none' },
  });
  expect(book.toXml()).toContain(
    '<alignment horizontal="distributed" vertical="center" wrapText="1" indent="2"/><protection locked="0"/></xf>',
  );
  expect(book.toXml()).toContain(
    '<border><left/><right/><top style="medium"><color auto="1"/></top><bottom/><diagonal/></border>',
  );
});

test('formats that every program knows need no record', () => {
  const book = styles();
  book.intern({ format: '@' });
  book.intern({ format: '0%' });
  expect(count(book, 'numFmts')).toBe(0);
  expect(book.toXml()).toContain('numFmtId="49"');
});

test('a difference has its parts in the order of the schema', () => {
  const book = styles();
  expect(
    book.internDifference({ border: 'thin', fill: '#c6efce', format: '0', bold: true, color: '#006100' }),
  ).toBe(1);
  const dxfs = child(parseXml(book.toXml()).root, 'dxfs');
  expect(childElements(childElements(dxfs!)[1]!).map(({ local }) => local)).toEqual([
    'font',
    'numFmt',
    'fill',
    'border',
  ]);
});

test('a cell is made to show a day only when it does not yet', () => {
  const book = styles();
  const day = book.intern({ format: 'd mmm bbbb' });
  expect(book.adapt(day, { date: true })).toBe(day);
  expect(book.adapt(1, { date: true })).not.toBe(1);
  expect(book.toXml()).toContain(
    '<xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>',
  );
});

test('the mark for text is given and taken', () => {
  const book = styles();
  const marked = book.adapt(1, { quote: true });
  expect(marked).not.toBe(1);
  expect(book.adapt(marked, { quote: true })).toBe(marked);
  expect(book.adapt(marked, {})).toBe(1);
  const text = book.intern({ format: '@' });
  expect(book.adapt(text, { quote: true })).toBe(text);
});
