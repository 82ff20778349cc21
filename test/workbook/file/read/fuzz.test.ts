import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { WorkbookError } from '../../../../src/workbook';
import { listSheets, openPackage } from '../../../../src/workbook/file/container';
import type { OoxmlPackage } from '../../../../src/workbook/file/container';
import { readLook } from '../../../../src/workbook/file/look';
import { readWorkbook } from '../../../../src/workbook/file/read';

/** Enough to try every part every time; found nothing more in 100 times as many. */
const RUNS = 250;
const REAL = new Uint8Array(readFileSync('test/fixtures/libreoffice-progress.xlsx'));

/** Everything that reading can do; a refusal is a fine answer, any other exception is not. */
function readAll(open: () => OoxmlPackage): 'read' | 'refused' {
  try {
    const pkg = open();
    readWorkbook(pkg);
    for (const { name, kind } of listSheets(pkg)) if (kind === 'worksheet') readLook(pkg, name);
    pkg.save();
    return 'read';
  } catch (error) {
    if (error instanceof WorkbookError) return 'refused';
    throw error;
  }
}

test('the workbook itself is read', () => expect(readAll(() => openPackage(REAL))).toBe('read'));

test('cut off anywhere, it is refused', () => {
  for (let length = 0; length < REAL.length; length += 41) {
    expect(readAll(() => openPackage(REAL.subarray(0, length)))).toBe('refused');
  }
});

test('with any bytes changed, it is refused or read', () => {
  const changes = fc.array(fc.tuple(fc.nat(REAL.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(changes, (list) => {
      const file = REAL.slice();
      for (const [at, bits] of list) file[at]! ^= bits;
      expect(['read', 'refused']).toContain(readAll(() => openPackage(file)));
    }),
    { numRuns: RUNS },
  );
});

test('with the XML of any part changed, it is refused or read', () => {
  const parts = openPackage(REAL)
    .names()
    .filter((name) => /\.(xml|rels)$/.test(name));
  const shred = fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    ' ',
    '=',
    '-1',
    '99999999999',
    'e9',
    '\u0000',
    '<a>',
    '</row>',
    '\ufffd',
    'NaN',
    ':',
  );
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.nat(), fc.nat(12), shred, (part, at, length, put) => {
      const pkg = openPackage(REAL);
      const text = pkg.text(part);
      const start = at % text.length;
      pkg.set(part, text.slice(0, start) + put + text.slice(start + length));
      expect(['read', 'refused']).toContain(readAll(() => openPackage(pkg.save())));
    }),
    { numRuns: RUNS },
  );
});
