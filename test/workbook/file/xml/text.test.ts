import fc from 'fast-check';
import {
  attribute,
  decodeAttribute,
  decodeText,
  decodeXml,
  element,
  encodeAttribute,
  encodeText,
  parseXml,
  text,
  textOf,
  writeXml,
} from '../../../../src/workbook/file/xml';
import { problemOf } from '../container/problem-of';

test('entities, references and line ends mean what XML says', () => {
  expect(decodeText('a &lt;b&gt; &amp;amp; &#3585;&#x0E02;\r\nc\rd')).toBe('a <b> &amp; กข\nc\nd');
  expect(decodeAttribute('a\n\tb&#10;c')).toBe('a  b\nc');
});

test('text survives being written and read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const node = element('a', { b: value }, [text(value)]);
      const back = parseXml(writeXml({ prolog: '', root: node, epilog: '' })).root;
      expect(textOf(back)).toBe(value);
      expect(attribute(back, 'b')).toBe(value);
    }),
  );
});

test('characters that XML does not have are dropped', () => {
  expect(encodeText('a\u0000b\u000bc\uffffd\ud800e😀')).toBe('abcde😀');
  expect(encodeAttribute('"\'\n\t<')).toBe('&quot;&apos;&#10;&#9;&lt;');
});

describe('the encoding of a part', () => {
  const xml = '<?xml version="1.0"?><ก/>';
  const wide = (mark: boolean, little: boolean) => {
    const units = Uint16Array.from((mark ? '\ufeff' : '') + xml, (letter) => letter.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(units.length * 2));
    units.forEach((unit, index) => view.setUint16(index * 2, unit, little));
    return new Uint8Array(view.buffer);
  };

  test('is UTF-8 with or without mark, or UTF-16', () => {
    expect(decodeXml(new TextEncoder().encode(xml))).toBe(xml);
    expect(decodeXml(new TextEncoder().encode(`\ufeff${xml}`))).toBe(xml);
    for (const mark of [true, false]) {
      for (const little of [true, false]) expect(decodeXml(wide(mark, little))).toBe(xml);
    }
  });

  test('is refused when it is another, or not what it says', () => {
    expect(problemOf(() => decodeXml(Uint8Array.of(0x3c, 0xa1, 0x2f, 0x3e)))).toBe('broken-xml');
    const old = new TextEncoder().encode('<?xml version="1.0" encoding="windows-874"?><a/>');
    expect(problemOf(() => decodeXml(old))).toBe('broken-xml');
  });
});
