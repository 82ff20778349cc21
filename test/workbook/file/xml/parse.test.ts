import fc from 'fast-check';
import { WorkbookError } from '../../../../src/workbook';
import { parseXml } from '../../../../src/workbook/file/xml';
import { problemOf } from '../container/problem-of';

const problem = (text: string) => problemOf(() => parseXml(text, 'xl/a.xml'));

test.each([
  ['nothing', ''],
  ['text only', 'abc'],
  ['an element that is not closed', '<a><b></b>'],
  ['end tags crossed', '<a><b></a></b>'],
  ['an end tag without start', '<a/></a>'],
  ['an end tag of a longer name', '<a></ab>'],
  ['two roots', '<a/><b/>'],
  ['text after the root', '<a/>b'],
  ['a tag that breaks off', '<a b="1'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute without value', '<a b/>'],
  ['attributes without space', '<a b="1"c="2"/>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['a < in an attribute', '<a b="<"/>'],
  ['a bare &', '<a>a & b</a>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an entity in an attribute that is not closed', '<a b="&amp"/>'],
  ['a reference to a character that XML does not have', '<a>&#0;</a>'],
  ['a control character', '<a>\u0001</a>'],
  ['half a character', '<a>\ud800</a>'],
  ['a name that begins with a digit', '<1a/>'],
  ['a space before the name', '< a/>'],
  ['a comment that is not closed', '<a><!-- b</a>'],
  ['-- inside a comment', '<a><!-- b -- c --></a>'],
  [']]> in text', '<a>]]></a>'],
  ['a declaration in the middle', '<a><?xml version="1.0"?></a>'],
  ['CDATA outside the root', '<![CDATA[a]]><a/>'],
])('%s is broken XML', (_, text) => expect(problem(text)).toBe('broken-xml'));

test.each([
  '<!DOCTYPE a><a/>',
  '<?xml version="1.0"?>\n<!-- --><!DOCTYPE a [<!ENTITY b SYSTEM "file:///c">]><a/>',
  '<a><!DOCTYPE b></a>',
])('a document type is never looked into: %s', (text) => expect(problem(text)).toBe('doctype'));

test('256 elements inside each other are read, 257 are not', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(problem(nested(256))).toBeNull();
  expect(problem(nested(257))).toBe('too-deep');
});

test('the error names the part', () => {
  expect(() => parseXml('<a>', 'xl/a.xml')).toThrow(new WorkbookError('broken-xml', 'xl/a.xml'));
});

test('any text gives a tree or a WorkbookError', () => {
  const shreds = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '/',
      '<a',
      '</a>',
      '<!--',
      '-->',
      '<?',
      '?>',
      '<![CDATA[',
      ']]>',
      '="',
      "'",
      ' ',
      '&',
      ';',
      'x',
      '<!',
    ),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(shreds, (pieces) => {
      try {
        parseXml(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(WorkbookError);
      }
    }),
    { numRuns: 2000 },
  );
});
