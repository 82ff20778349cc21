import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import {
  addContentType,
  addDefaultContentType,
  addRelationship,
  contentType,
  listSheets,
  openPackage,
  relationships,
  removeContentType,
  removeRelationship,
} from '../../../../src/workbook/file/container';
import { bookParts, buildBook, zipParts } from './build-book';

const REAL = new Uint8Array(readFileSync('test/fixtures/libreoffice-progress.xlsx'));

/** The record of each entry from its local header to its last byte, by name, cut out of the file. */
function entriesOf(file: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const end = file.length - 22;
  const found: { name: string; offset: number }[] = [];
  for (let at = view.getUint32(end + 16, true), left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength));
    found.push({ name, offset: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const ends = [...found.slice(1).map((one) => one.offset), view.getUint32(end + 16, true)];
  return new Map(found.map(({ name, offset }, index) => [name, file.subarray(offset, ends[index])]));
}

describe('opening and saving', () => {
  test('a workbook that was only opened is saved byte for byte', () => {
    expect(openPackage(REAL).save()).toEqual(REAL);
    const built = buildBook();
    expect(openPackage(built).save()).toEqual(built);
  });

  test('entries that were not touched keep every byte, data descriptor and date included', () => {
    const pkg = openPackage(REAL);
    pkg.set('xl/styles.xml', pkg.text('xl/styles.xml') + '\n');
    pkg.set('xl/new.xml', '<ใหม่/>');
    pkg.remove('docProps/app.xml');
    const before = entriesOf(REAL);
    const after = entriesOf(pkg.save());
    expect([...after.keys()]).toEqual(
      [...before.keys()].filter((n) => n !== 'docProps/app.xml').concat('xl/new.xml'),
    );
    for (const [name, bytes] of before) {
      if (name !== 'docProps/app.xml' && name !== 'xl/styles.xml') expect(after.get(name)).toEqual(bytes);
    }
  });

  test('another program reads what was saved', () => {
    const pkg = openPackage(buildBook());
    pkg.set('xl/ไทย.xml', '<ก/>');
    const files = unzipSync(pkg.save());
    expect(new TextDecoder().decode(files['xl/ไทย.xml'])).toBe('<ก/>');
    expect(Object.keys(files)).toEqual([...Object.keys(bookParts()), 'xl/ไทย.xml']);
  });

  test('the same changes give the same bytes', () => {
    const save = () => {
      const pkg = openPackage(buildBook());
      pkg.set('xl/new.xml', '<a/>');
      return pkg.save();
    };
    expect(save()).toEqual(save());
  });

  test('the comment of the file stays', () => {
    const plain = buildBook();
    const file = Uint8Array.of(...plain, 0x68, 0x69);
    new DataView(file.buffer).setUint16(plain.length - 2, 2, true);
    expect(openPackage(file).save()).toEqual(file);
  });

  test('a copy and its original do not see each other', () => {
    const pkg = openPackage(buildBook());
    const copy = pkg.clone();
    copy.set('xl/workbook.xml', '<a/>');
    copy.remove('_rels/.rels');
    expect(pkg.text('xl/workbook.xml')).toContain('<sheets>');
    expect(pkg.has('_rels/.rels')).toBe(true);
    expect(copy.has('_rels/.rels')).toBe(false);
  });
});

describe('parts', () => {
  test('their names have no case', () => {
    const pkg = openPackage(buildBook());
    expect(pkg.has('XL/WorkBook.xml')).toBe(true);
    pkg.set('XL/WORKBOOK.XML', '<workbook/>');
    expect(pkg.names().filter((name) => /workbook\.xml$/i.test(name))).toEqual(['xl/workbook.xml']);
    expect(pkg.text('xl/workbook.xml')).toBe('<workbook/>');
  });

  test('folders in the zip file are no parts, and stay', () => {
    const file = zipParts({ 'xl/': '', ...bookParts() });
    const pkg = openPackage(file);
    expect(pkg.names()).not.toContain('xl/');
    expect(pkg.save()).toEqual(file);
  });

  test('entries that are stored without compression are read', () => {
    const parts = Object.entries(bookParts()).map(([name, text]) => [
      name,
      [strToU8(String(text)), { level: 0 }],
    ]);
    const pkg = openPackage(zipSync(Object.fromEntries(parts) as Zippable));
    expect(pkg.text('xl/workbook.xml')).toBe(bookParts()['xl/workbook.xml']);
  });
});

describe('relationships', () => {
  test('are listed with the parts they lead to', () => {
    const pkg = openPackage(buildBook());
    expect(relationships(pkg, '').map((one) => one.part)).toEqual(['xl/workbook.xml']);
    expect(relationships(pkg, 'xl/workbook.xml').map((one) => one.part)).toEqual([
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/theme/theme1.xml',
    ]);
  });

  test('are added with a free id and a relative target, and taken away', () => {
    const pkg = openPackage(buildBook());
    const sheet = 'xl/worksheets/sheet1.xml';
    const table = addRelationship(pkg, sheet, 'urn:type/table', 'xl/tables/table1.xml');
    const link = addRelationship(pkg, sheet, 'urn:type/hyperlink', 'https://example.com/?a=1&b=2', true);
    expect([table, link]).toEqual(['rId1', 'rId2']);
    expect(relationships(pkg, sheet)).toEqual([
      { id: 'rId1', type: 'urn:type/table', target: '../tables/table1.xml', part: 'xl/tables/table1.xml' },
      { id: 'rId2', type: 'urn:type/hyperlink', target: 'https://example.com/?a=1&b=2', part: null },
    ]);
    removeRelationship(pkg, sheet, table);
    expect(relationships(pkg, sheet).map((one) => one.id)).toEqual(['rId2']);
    expect(addRelationship(pkg, sheet, 'urn:type/table', 'xl/tables/table1.xml')).toBe('rId3');
  });
});

describe('content types', () => {
  test('go by name, then by extension, without case', () => {
    const pkg = openPackage(buildBook());
    expect(contentType(pkg, 'XL/workbook.XML')).toContain('sheet.main+xml');
    expect(contentType(pkg, 'xl/other.XML')).toBe('application/xml');
    expect(contentType(pkg, 'xl/other.png')).toBeNull();
  });

  test('are added once and taken away', () => {
    const pkg = openPackage(buildBook());
    const before = pkg.text('[Content_Types].xml');
    addContentType(pkg, 'xl/tables/table1.xml', 'a/b');
    addContentType(pkg, 'xl/tables/table1.xml', 'a/c');
    addDefaultContentType(pkg, 'png', 'image/png');
    addDefaultContentType(pkg, 'PNG', 'image/other');
    expect(contentType(pkg, 'xl/tables/table1.xml')).toBe('a/c');
    expect(contentType(pkg, 'xl/media/image1.png')).toBe('image/png');
    removeContentType(pkg, 'xl/tables/table1.xml');
    expect(pkg.text('[Content_Types].xml')).toBe(
      before.replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override'),
    );
  });
});

test('sheets are listed in the order of their tabs', () => {
  const file = buildBook({
    sheets: [
      { name: 'ก &amp; ข', xml: '<sheetData/>' },
      { name: 'ลับ', xml: '<sheetData/>', state: 'veryHidden' },
    ],
  });
  expect(listSheets(openPackage(file)).map(({ name, visibility, kind }) => [name, visibility, kind])).toEqual(
    [
      ['ก & ข', 'visible', 'worksheet'],
      ['ลับ', 'veryHidden', 'worksheet'],
    ],
  );
});
