import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openPackage } from '../../../../src/workbook/file/container';
import { parseXml, writeXml } from '../../../../src/workbook/file/xml';

const roundTrip = (text: string) => writeXml(parseXml(text));

test.each([
  ['declaration and line breaks', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>\r\n'],
  ['byte order mark', '\ufeff<?xml version="1.0"?><a/>'],
  ['comments and instructions everywhere', '<!-- a --><?p q?><a><!--b--><?mso x="1"?></a><!-- c -->\n<?z?>'],
  ['single quotes', `<a b='1 "2"' c="it's"/>`],
  ['white space inside tags', '<a  b = "1"\n\tc="2" ><d />\n</a >'],
  ['empty elements in both spellings', '<a><b/><b></b></a>'],
  ['entities and references', '<a b="&lt;&#10;&quot;">&amp;&#x0E01;&gt;&apos;</a>'],
  ['CDATA', '<a><![CDATA[<b>&]]]></a>'],
  [
    'prefixes',
    '<x:worksheet xmlns:x="u" xmlns:mc="m" mc:Ignorable="x14ac"><mc:AlternateContent/></x:worksheet>',
  ],
  ['Thai', '<ก ข="ค">มาตรการ &amp; น้ำ</ก>'],
])('%s', (_, text) => expect(roundTrip(text)).toBe(text));

const name = fc.stringMatching(/^(?:[a-z]{1,3}:)?[A-Za-z_ก-ฮ][A-Za-z0-9_.\-ก-ฮ]{0,6}$/u);
const space = fc.constantFrom(' ', '\n', '\t', '  ', '\r\n ');
const loose = fc.constantFrom('', '', '', ' ', '\n');
const piece = fc.constantFrom(
  'a',
  'มาตรการ',
  ' ',
  '\n',
  '\r\n',
  '&amp;',
  '&lt;',
  '&#10;',
  '&#x1F600;',
  '😀',
  '>',
  '0',
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const attribute = fc
  .tuple(space, name, loose, loose, fc.constantFrom('"', "'"), text)
  .map(([lead, key, before, after, quote, value]) => ({
    key,
    xml: `${lead}${key}${before}=${after}${quote}${value}${quote}`,
  }));
const attributes = fc
  .uniqueArray(attribute, { maxLength: 4, selector: ({ key }) => key })
  .map((list) => list.map(({ xml }) => xml).join(''));
const { element } = fc.letrec<{ element: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    text.map((inside) => `<!--${inside}-->`),
    text.map((inside) => `<![CDATA[${inside}]]>`),
    text.map((inside) => `<?p ${inside.replaceAll('>', '')}?>`),
    tie('element'),
  ),
  element: fc.oneof(
    fc.tuple(name, attributes, loose).map(([tag, list, tail]) => `<${tag}${list}${tail}/>`),
    fc
      .tuple(name, attributes, loose, fc.array(tie('node'), { maxLength: 4 }), loose)
      .map(([tag, list, tail, inside, end]) => `<${tag}${list}${tail}>${inside.join('')}</${tag}${end}>`),
  ),
}));
const document = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0"?>', '\ufeff', '<!-- -->'), loose, element, loose)
  .map((parts) => parts.join(''));

test('every well-formed document comes out as it went in', () => {
  fc.assert(
    fc.property(document, (xml) => expect(roundTrip(xml)).toBe(xml)),
    { numRuns: 1000 },
  );
});

test('every part of a real workbook comes out as it went in', () => {
  const pkg = openPackage(new Uint8Array(readFileSync('test/fixtures/libreoffice-progress.xlsx')));
  const parts = pkg.names().filter((part) => /\.(xml|rels)$/.test(part));
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(roundTrip(pkg.text(part))).toBe(pkg.text(part));
});
