import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { newWorkbook } from '../../src/workbook/file';
import { WordError, type WordProblem, readDocx } from '../../src/word';
import { pack } from '../fixtures/pack';
import { documentXml, p, tbl, tc, tr, wordFile, wordParts } from './parts';

/** Why a file is refused, or `null` when it is read; any other error fails the test. */
async function problemOf(file: Uint8Array): Promise<WordProblem | null> {
  try {
    await readDocx(file);
    return null;
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    return error.problem;
  }
}

/** An OLE compound file, as far as its names are looked at. */
function oleFile(stream: string): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, at) => (file[512 + at * 2] = letter.charCodeAt(0)));
  return file;
}

const withoutMain = Object.fromEntries(
  Object.entries(wordParts('')).filter(([name]) => name !== 'word/document.xml'),
);
const plain = wordFile(p('ก'));

test.each<[string, Uint8Array, WordProblem]>([
  ['nothing', new Uint8Array(0), 'empty-file'],
  ['a text', strToU8('มาตรการ'), 'not-word'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['Rich Text', strToU8('{\\rtf1\\ansi'), 'rtf'],
  ['an old .doc', oleFile('WordDocument'), 'old-format'],
  ['an old .xls', oleFile('Workbook'), 'workbook'],
  ['a file with a password', oleFile('EncryptedPackage'), 'encrypted'],
  ['a workbook', newWorkbook(), 'workbook'],
  [
    'LibreOffice',
    pack({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    'odt',
  ],
  ['any zip', pack({ 'a.txt': 'a' }), 'not-word'],
  ['a container without a document', pack(withoutMain), 'not-word'],
  ['half a file', plain.subarray(0, plain.length / 2), 'broken'],
  ['a torn document', pack({ ...wordParts(''), 'word/document.xml': '<w:document>' }), 'broken'],
  ['a document without a body', pack({ ...wordParts(''), 'word/document.xml': '<a/>' }), 'broken'],
  [
    'a document that defines entities',
    pack({ ...wordParts(''), 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${documentXml('')}` }),
    'unsafe',
  ],
  ['tables inside tables without end', wordFile(nested(100)), 'unsafe'],
  ['a bomb', wordFile(p(' '.repeat(5_000_000))), 'unsafe'],
  ['a row of too many cells', wordFile(tbl(tr(tc('ก').repeat(65)))), 'too-many-cells'],
])('%s is refused', async (_, file, problem) => {
  expect(await problemOf(file)).toBe(problem);
});

function nested(depth: number): string {
  return '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('ก') + '</w:tc></w:tr></w:tbl>'.repeat(depth);
}

test('any bytes are read or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await problemOf(bytes)).not.toBeNull();
    }),
    { numRuns: 200 },
  );
});

test('a Word file with any bytes changed is read or refused with a reason', async () => {
  const file = wordFile(tbl(tr(tc('มาตรการ') + tc('สถานะ')) + tr(tc('ก') + tc('ข'))));
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const changed = file.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      const problem = await problemOf(changed);
      expect(problem === null || problem.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a document of any elements of Word, in any order, is read or refused with a reason', async () => {
  const names = ['p', 'r', 't', 'tbl', 'tr', 'tc', 'tcPr', 'pPr', 'trPr', 'numPr', 'sdt', 'sdtContent'];
  const more = ['hyperlink', 'drawing', 'pict', 'txbxContent', 'fldChar', 'instrText', 'sym', 'ins', 'del'];
  const { xml } = fc.letrec<{ xml: string }>((tie) => ({
    xml: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('ก', ' ', '<w:gridSpan w:val="9"/>', '<w:vMerge/>', '<w:numId w:val="1"/>', '<w:br/>'),
      fc
        .tuple(fc.constantFrom(...names, ...more), fc.array(tie('xml'), { maxLength: 4 }))
        .map(([name, children]) => `<w:${name}>${children.join('')}</w:${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(xml, { maxLength: 5 }), async (parts) => {
      const problem = await problemOf(wordFile(parts.join('')));
      expect([null, 'broken', 'too-many-cells']).toContain(problem);
    }),
    { numRuns: 300 },
  );
});
