import fc from 'fast-check';
import { CLOSE, EMPTY, END, OPEN, XmlScanner, tagName } from '../../../../src/workbook/file/xml';
import { problemOf } from '../container/problem-of';

const scan = (xml: string) => new XmlScanner(new TextEncoder().encode(xml), 'a.xml');
const walk = (xml: string) => {
  const scanner = scan(xml);
  const tags: number[] = [];
  for (let tag = scanner.next(); tag !== END; tag = scanner.next()) tags.push(tag);
  return tags;
};

test('passes over everything that is no tag', () => {
  expect(walk('<?xml version="1.0"?><!-- <z> --><a b=">"><x:b c=\'/\'/>t<![CDATA[<d>]]></a>')).toEqual([
    OPEN,
    EMPTY,
    CLOSE,
  ]);
});

test('tells names and attributes apart from their prefixes and neighbours', () => {
  const scanner = scan(`<x:row r = "5" spans='1:2' x14ac:dyDescent="0.3" n="&lt;ก"/>`);
  expect(scanner.next()).toBe(EMPTY);
  expect(scanner.is(tagName('row'))).toBe(true);
  expect(scanner.is(tagName('ro'))).toBe(false);
  expect(scanner.attribute(tagName('r'))).toBe('5');
  expect(scanner.attribute(tagName('n'))).toBe('<ก');
  expect(scanner.attribute(tagName('s'))).toBeNull();
});

test('text is what stands directly inside, whatever is between', () => {
  const text = (xml: string) => {
    const scanner = scan(`<a>${xml}</a>`);
    scanner.next();
    return [scanner.text(), scanner.depth];
  };
  expect(text('มาตรการ &amp; é 😀')).toEqual(['มาตรการ & é 😀', 0]);
  expect(text('a<!-- b -->c<![CDATA[<d>&]]><e>f</e>g')).toEqual(['ac<d>&g', 0]);
  const long = 'ยาว'.repeat(1000);
  expect(text(long)).toEqual([long, 0]);
});

test.each([
  '<a>',
  '<a></b>',
  '</a>',
  '<a b/>',
  '<a b=1/>',
  '<a b="1/>',
  '<a b="<"/>',
  '<a / >',
  '<>',
  '<a',
  '<a><!-- </a>',
  '<a b="1"c="2"/>',
])('%s is broken XML', (xml) => expect(problemOf(() => walk(xml))).toBe('broken-xml'));

test('bytes that are not UTF-8 are broken XML', () => {
  for (const bytes of [[0x80], [0xe0, 0x80, 0x80], [0xe0, 0xb8], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xff]]) {
    const scanner = new XmlScanner(Uint8Array.of(0x3c, 0x61, 0x3e, ...bytes, 0x3c, 0x2f, 0x61, 0x3e));
    scanner.next();
    expect(problemOf(() => scanner.text())).toBe('broken-xml');
  }
});

test('a DOCTYPE and too much depth are refused', () => {
  expect(problemOf(() => walk('<!DOCTYPE a><a/>'))).toBe('doctype');
  expect(problemOf(() => walk('<a>'.repeat(257)))).toBe('too-deep');
});

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

test('text of any characters is read as the machine decodes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const value = raw.replace(/[<&\r]/g, '');
      const scanner = scan(`<a>${value}</a>`);
      scanner.next();
      expect(scanner.text()).toBe(decoder.decode(new TextEncoder().encode(value)));
    }),
    { numRuns: 500 },
  );
});
