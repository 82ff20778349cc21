import fc from 'fast-check';
import { NO_MEMORY, memoryEdit, readMemory, writeMemory } from '../../src/app';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

const IGNORED = { rule: 'owner.missing', sheet: 'แผน <1> & “2”', says: '1x2y', row: 4, column: 2 };
const HINT = {
  sheet: 'แผน',
  headers: ['มาตรการ', '', 'กอง'],
  row: 2,
  lastRow: 3,
  columns: [{ column: 0, role: 'measure', round: null }],
  use: 'table',
} as const;

/** What another version of ours, or another program, may have left in the part. */
const part = (json: string) => `<tidtam xmlns="urn:tidtam:state:1"><memory>${json}</memory></tidtam>`;

test('what is remembered is read again', () => {
  const memory = { ...NO_MEMORY, ignored: [IGNORED], hints: [HINT] };
  expect(readMemory(writeMemory(memory))).toEqual(memory);
});

test('any words survive the way into the workbook and back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }),
      async (words) => {
        const ignored = words.map((sheet) => ({ ...IGNORED, sheet }));
        const book = FileWorkbook.open(newWorkbook());
        const applied = await book.apply({ edits: [memoryEdit({ ...NO_MEMORY, ignored })] });
        expect(applied.outcome).toBe('applied');
        const { state } = await FileWorkbook.open(book.save()).read();
        expect(readMemory(state)).toEqual({ ...NO_MEMORY, ignored });
      },
    ),
    { numRuns: 40 },
  );
});

test('what another version keeps beside it, and in its entries, is written back', () => {
  const json =
    '{"later":{"a":[1,"ข"]},"ignored":[{"rule":"r","sheet":"","says":"x","row":null,"column":null,"why":"ตกลงแล้ว"}]}';
  const memory = readMemory(part(json));
  expect(memory.broken).toBe(false);
  expect(memory.more).toEqual({ later: { a: [1, 'ข'] } });
  expect(JSON.parse(/<memory>(.*)<\/memory>/s.exec(writeMemory(memory))?.[1] ?? '')).toMatchObject(
    JSON.parse(json),
  );
});

test('an entry that cannot be understood is left out, and said', () => {
  const { ignored, hints, broken } = readMemory(
    part(
      JSON.stringify({ ignored: [IGNORED, { rule: 1 }], hints: [{ ...HINT, use: 'perhaps' }, HINT] })
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;'),
    ),
  );
  expect({ ignored, hints, broken }).toEqual({ ignored: [IGNORED], hints: [HINT], broken: true });
});

test.each([
  ['not XML', 'ข้อความ'],
  ['no JSON', part('{"ignored":')],
  ['a list', part('[1,2]')],
  ['another namespace', '<a xmlns="urn:other"><memory>{}</memory></a>'],
  ['more than a part of ours ever is', part(JSON.stringify({ more: 'ก'.repeat(5_000_000) }))],
  ['brackets without an end', part('['.repeat(200_000))],
  ['nested deeper than can be written', part(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
])('a part that holds %s is empty and broken', (_, xml) => {
  expect(readMemory(xml)).toEqual({ ...NO_MEMORY, broken: true });
});

test('no part is no memory, and nothing to remember leaves no part', () => {
  expect(readMemory(null)).toEqual(NO_MEMORY);
  expect(memoryEdit(NO_MEMORY)).toEqual({ edit: 'state', xml: null });
});

test('a hostile list is cut to the newest entries', () => {
  const many = Array.from({ length: 20_000 }, (_, row) => ({ ...IGNORED, sheet: 'ก', row }));
  const { ignored, broken } = readMemory(part(JSON.stringify({ ignored: many })));
  expect([ignored.length, ignored.at(-1)?.row, broken]).toEqual([10_000, 19_999, true]);
});

test('no text at all makes reading throw, and what was read can be written', () => {
  const json = fc.json().map(part);
  const shaped = fc
    .record({ ignored: fc.anything(), hints: fc.anything(), x: fc.anything() }, { requiredKeys: [] })
    .map((value) =>
      part(
        (JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? 1 : one)) ?? '')
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;'),
      ),
    );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), json, shaped), (xml) => {
      const memory = readMemory(xml);
      expect(readMemory(writeMemory(memory))).toEqual({ ...memory, broken: false });
    }),
  );
});
