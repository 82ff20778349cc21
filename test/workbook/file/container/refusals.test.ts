import { LIMITS, openPackage } from '../../../../src/workbook/file/container';
import type { Limits } from '../../../../src/workbook/file/container';
import { MAIN, RELATIONSHIPS, bookParts, buildBook, relationshipsXml, zipParts } from './build-book';
import { problemOf } from './problem-of';

const open = (file: Uint8Array, limits?: Partial<Limits>) =>
  problemOf(() => openPackage(file, { ...LIMITS, ...limits }));

const ole = (...streams: string[]): Uint8Array => {
  const file = new Uint8Array(512 + 128 * (streams.length + 1));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    for (let i = 0; i < name.length; i += 1) file[512 + 128 * index + i * 2] = name.charCodeAt(i);
  });
  return file;
};

/** The plain workbook with one part changed. */
const withPart = (name: string, content: string): Uint8Array => zipParts({ ...bookParts(), [name]: content });
const withoutPart = (name: string): Uint8Array => {
  const parts = bookParts();
  delete parts[name];
  return zipParts(parts);
};
const withType = (type: string): Uint8Array => {
  const types = String(bookParts()['[Content_Types].xml']);
  return withPart(
    '[Content_Types].xml',
    types.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type),
  );
};

/** Changes bytes at every place where a header of this kind begins. */
const patchHeaders = (file: Uint8Array, signature: number, change: (at: number) => void): Uint8Array => {
  const view = new DataView(file.buffer, file.byteOffset);
  for (let at = 0; at + 4 <= file.length; at += 1) if (view.getUint32(at, true) === signature) change(at);
  return file;
};
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe('files that are no workbook', () => {
  test('an empty file', () => expect(open(new Uint8Array(0))).toBe('empty-file'));
  test('a text file', () => expect(open(new TextEncoder().encode('มาตรการ,สถานะ\n'))).toBe('not-a-zip'));
  test('an old .xls', () => expect(open(ole('Root Entry', 'Workbook'))).toBe('old-format'));
  test('a still older one without container', () =>
    expect(open(Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0))).toBe('old-format'));
  test('a workbook with a password', () =>
    expect(open(ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe('encrypted'));
  test('an old .doc', () => expect(open(ole('Root Entry', 'WordDocument'))).toBe('not-a-workbook'));
  test('a zip file of something else', () => expect(open(zipParts({ 'a.txt': 'x' }))).toBe('not-a-workbook'));
  test('a .docx', () => {
    const parts = {
      '[Content_Types].xml': String(bookParts()['[Content_Types].xml']).replaceAll(
        '/xl/workbook.xml',
        '/word/document.xml',
      ),
      '_rels/.rels': relationshipsXml(
        `<Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>`,
      ),
      'word/document.xml': '<w:document xmlns:w="w"/>',
    };
    expect(open(zipParts(parts))).toBe('not-a-workbook');
    expect(
      open(withType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml')),
    ).toBe('not-a-workbook');
  });
});

describe('workbooks that cannot be edited without harm', () => {
  test('binary (.xlsb), by its content type', () =>
    expect(open(withType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'))).toBe('binary-format'));
  test('binary (.xlsb), by its part', () => {
    const parts = bookParts();
    const rels = relationshipsXml(
      `<Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.bin"/>`,
    );
    expect(open(zipParts({ ...parts, '_rels/.rels': rels, 'xl/workbook.bin': 'x' }))).toBe('binary-format');
  });
  test('Strict Open XML, by its relationship', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
    const rels = relationshipsXml(`<Relationship Id="a" Type="${strict}" Target="xl/workbook.xml"/>`);
    expect(open(withPart('_rels/.rels', rels))).toBe('strict-format');
  });
  test('Strict Open XML, by its namespace', () =>
    expect(
      open(withPart('xl/workbook.xml', '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>')),
    ).toBe('strict-format'));
  test('digitally signed', () => expect(open(withPart('_xmlsignatures/sig1.xml', '<a/>'))).toBe('signed'));
  test.each([
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
    'application/vnd.ms-excel.addin.macroEnabled.main+xml',
  ])('%s is welcome', (type) => expect(open(withType(type))).toBeNull());
});

describe('parts that are missing or broken', () => {
  test.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels'])('%s is missing', (part) =>
    expect(open(withoutPart(part))).toBe('missing-part'),
  );
  test('the content types are missing', () =>
    expect(open(withoutPart('[Content_Types].xml'))).toBe('not-a-workbook'));
  test('a workbook without sheets', () => expect(open(buildBook({ sheets: [] }))).toBe('missing-part'));
  test('a workbook part of something else', () =>
    expect(open(withPart('xl/workbook.xml', '<a/>'))).toBe('not-a-workbook'));
  test('XML that breaks off', () =>
    expect(open(withPart('xl/workbook.xml', `<workbook xmlns="${MAIN}"><sheets>`))).toBe('broken-xml'));
  test('a DOCTYPE', () =>
    expect(open(withPart('xl/workbook.xml', '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'))).toBe('doctype'));
  test('elements too deep inside each other', () =>
    expect(open(withPart('xl/workbook.xml', '<a>'.repeat(300) + '</a>'.repeat(300)))).toBe('too-deep'));
});

describe('zip files that are broken or dressed up', () => {
  test('cut off', () => {
    const file = buildBook();
    expect(open(file.subarray(0, file.length - 30))).toBe('broken-zip');
    expect(open(file.subarray(0, 100))).toBe('broken-zip');
  });
  test('a zip64 locator', () => {
    const file = buildBook();
    const end = file.length - 22;
    const locator = new Uint8Array(20);
    new DataView(locator.buffer).setUint32(0, 0x07064b50, true);
    const wide = Uint8Array.of(...file.subarray(0, end), ...locator, ...file.subarray(end));
    expect(open(wide)).toBe('zip64');
  });
  test('more entries than 16 bits can count', () => {
    const file = patchHeaders(buildBook(), END, () => undefined);
    new DataView(file.buffer).setUint16(file.length - 22 + 10, 0xffff, true);
    expect(open(file)).toBe('zip64');
  });
  test('sizes that stand elsewhere', () => {
    const file = buildBook();
    patchHeaders(file, CENTRAL, (at) => new DataView(file.buffer).setUint32(at + 24, 0xffffffff, true));
    expect(open(file)).toBe('zip64');
  });
  test('sizes that stand elsewhere in the local header alone, as programs that write in one go leave them', () => {
    const file = buildBook();
    patchHeaders(file, LOCAL, (at) => {
      new DataView(file.buffer).setUint32(at + 18, 0xffffffff, true);
      new DataView(file.buffer).setUint32(at + 22, 0xffffffff, true);
    });
    expect(open(file)).toBe('zip64');
  });
  test('encrypted entries', () => {
    const file = buildBook();
    patchHeaders(file, CENTRAL, (at) => (file[at + 8]! |= 1));
    expect(open(file)).toBe('encrypted');
    const local = buildBook();
    patchHeaders(local, LOCAL, (at) => (local[at + 6]! |= 1));
    expect(open(local)).toBe('encrypted');
  });
  test('a compression that is not deflate', () => {
    const file = buildBook();
    patchHeaders(file, CENTRAL, (at) => (file[at + 10] = 14));
    expect(open(file)).toBe('broken-zip');
  });
  test('two entries of one name, whatever the case', () =>
    expect(open(zipParts({ ...bookParts(), 'xl/A.xml': '<a/>', 'XL/a.xml': '<a/>' }))).toBe('broken-zip'));
  test.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/etc/evil.xml',
    'C:/evil.xml',
    'xl\\evil.xml',
    'xl//evil.xml',
    './evil.xml',
  ])('an entry called %s', (name) =>
    expect(open(zipParts({ ...bookParts(), [name]: '<a/>' }))).toBe('broken-zip'),
  );
  test('a local header that names another file', () => {
    const file = buildBook();
    patchHeaders(file, LOCAL, (at) => (file[at + 30] = 0x7a));
    expect(open(file)).toBe('broken-zip');
  });
  test('a local header that gives another size', () => {
    const file = buildBook();
    patchHeaders(file, LOCAL, (at) => (file[at + 18]! ^= 1));
    expect(open(file)).toBe('broken-zip');
  });
  test('entries that overlap', () => {
    const file = zipParts({ ...bookParts(), 'a.bin': 'same', 'b.bin': 'same' });
    const offsets: number[] = [];
    const view = new DataView(file.buffer);
    patchHeaders(file, CENTRAL, (at) => offsets.push(at));
    const [a, b] = offsets.slice(-2) as [number, number];
    view.setUint32(b + 42, view.getUint32(a + 42, true), true);
    file[b + 46] = 0x61;
    expect(open(file)).toBe('broken-zip');
  });
  test('content that does not fit its check sum', () => {
    const file = buildBook();
    patchHeaders(file, CENTRAL, (at) => (file[at + 16]! ^= 1));
    patchHeaders(file, LOCAL, (at) => (file[at + 14]! ^= 1));
    expect(open(file)).toBe('broken-zip');
  });
});

describe('files that would cost too much', () => {
  const bomb = zipParts({ ...bookParts(), 'xl/bomb.xml': ' '.repeat(3_000_000) });

  test('a part that grows more than 200 times', () => expect(open(bomb)).toBe('ratio-too-high'));
  test('a picture may: it is never inflated', () =>
    expect(open(zipParts({ ...bookParts(), 'xl/media/white.bmp': new Uint8Array(3_000_000) }))).toBeNull());
  test('a tiny part that compresses well is honest', () =>
    expect(open(zipParts({ ...bookParts(), 'xl/plain.xml': ' '.repeat(900_000) }))).toBeNull());
  test('an entry that grows past its declared size', () => {
    const file = zipParts({ ...bookParts(), 'xl/workbook.xml': ' '.repeat(900_000) });
    const lie = (at: number, field: number) => new DataView(file.buffer).setUint32(at + field, 1000, true);
    const view = new DataView(file.buffer);
    patchHeaders(file, CENTRAL, (at) => view.getUint32(at + 24, true) === 900_000 && lie(at, 24));
    patchHeaders(file, LOCAL, (at) => view.getUint32(at + 22, true) === 900_000 && lie(at, 22));
    expect(open(file)).toBe('broken-zip');
  });
  test('too many entries', () => expect(open(buildBook(), { entries: 3 })).toBe('too-many-entries'));
  test('too large as a file', () => expect(open(buildBook(), { fileBytes: 100 })).toBe('too-large'));
  test('too large in one part', () => expect(open(buildBook(), { partBytes: 300 })).toBe('too-large'));
  test('too large in all', () => expect(open(buildBook(), { totalBytes: 1000 })).toBe('too-large'));
});
