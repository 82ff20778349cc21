import fc from 'fast-check';
import {
  NO_EXCHANGE,
  NO_MEMORY,
  memoryEdit,
  readMemory,
  withAnswer,
  withSending,
  writeMemory,
} from '../../src/app';
import type { Sending } from '../../src/exchange';

const HASHES = 'a1b2c3'.repeat(16);

const sending = (id: string, rows: readonly string[] = ['M01']): Sending => ({
  id,
  agency: 'เทศบาลตำบลทุ่งดาวเรือง',
  fiscalYear: 2569,
  round: 6,
  owner: 'กองคลัง',
  day: '2026-03-02',
  due: '2026-03-20',
  rows: rows.map((row) => ({ id: row, editable: true, hashes: HASHES, texts: null })),
});

const remembering = (...sendings: readonly Sending[]) => ({
  ...NO_MEMORY,
  exchange: sendings.reduce(withSending, NO_EXCHANGE),
});

/** What another version of ours may have left in the part. */
const part = (value: unknown) =>
  `<tidtam xmlns="urn:tidtam:state:1"><memory>${JSON.stringify(value)}</memory></tidtam>`;

test('a sending and its answers are read again', () => {
  const { exchange } = remembering(sending('s1'), sending('s2'));
  const memory = {
    ...NO_MEMORY,
    exchange: withAnswer(exchange, 's2', { file: 'ตอบ <1>.xlsx', day: '2026-03-18', by: 'สมใจ' }),
  };
  expect(readMemory(writeMemory(memory))).toEqual(memory);
});

test('of a row its hashes are remembered, and only of one that could be filled in', () => {
  const sent = sending('s1', ['M01', 'M02']);
  const [first, second] = sent.rows;
  if (!first || !second) throw new Error('two rows');
  const { exchange } = remembering({ ...sent, rows: [first, { ...second, editable: false }] });
  expect(exchange.sendings[0]?.rows).toEqual({ M01: HASHES });
});

test('a state from before there were sendings is read as none, and is not broken', () => {
  const { exchange, broken } = readMemory(part({ ignored: [], hints: [] }));
  expect({ exchange, broken }).toEqual({ exchange: NO_EXCHANGE, broken: false });
});

test('nothing sent leaves no part behind, something sent does', () => {
  expect(memoryEdit(NO_MEMORY)).toEqual({ edit: 'state', xml: null });
  expect(memoryEdit(remembering(sending('s1')))).toMatchObject({
    xml: expect.stringContaining('s1') as string,
  });
});

test('a sending of the same id takes the place of the one before', () => {
  const { exchange } = remembering(sending('s1'), sending('s1', ['M07']));
  expect(exchange.sendings.map(({ rows }) => Object.keys(rows))).toEqual([['M07']]);
});

test('an answer to a sending that is not known changes nothing', () => {
  const { exchange } = remembering(sending('s1'));
  const answered = withAnswer(exchange, 's1', { file: 'ก.xlsx', day: '2026-03-18', by: null });
  expect(answered).not.toEqual(exchange);
  expect(withAnswer(answered, 's1', { file: 'ก.xlsx', day: '2026-03-20', by: null })).toBe(answered);
  expect(withAnswer(exchange, 'other', { file: 'a.xlsx', day: '2026-03-18', by: null })).toEqual(exchange);
});

test('a sending that cannot be understood is left out, and said; the others and later words stay', () => {
  const good = { ...remembering(sending('s1')).exchange.sendings[0], later: 1 };
  const { exchange, broken } = readMemory(
    part({ exchange: { sendings: [{ id: 'UPPER CASE' }, good], beside: 2 } }),
  );
  expect({ exchange, broken }).toEqual({ exchange: { sendings: [good], beside: 2 }, broken: true });
});

test('what is remembered stays small: of many sendings and many rows the newest', () => {
  const ids = Array.from({ length: 15_000 }, (_, index) => `M${index}`);
  const { exchange } = remembering(sending('old', ids), sending('new', ids));
  expect(exchange.sendings.map(({ id }) => id)).toEqual(['new']);
  const many = Array.from({ length: 600 }, (_, index) => sending(`s${index}`));
  expect(remembering(...many).exchange.sendings).toHaveLength(500);
  expect(remembering(...many).exchange.sendings.at(-1)?.id).toBe('s599');
});

test('one sending larger than all that is kept stays itself', () => {
  const ids = Array.from({ length: 25_000 }, (_, index) => `M${index}`);
  expect(remembering(sending('large', ids)).exchange.sendings).toHaveLength(1);
});

test('whatever the ids of rows are, what is written is read', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 5 }), (ids) => {
      const usable = ids.filter((id) => !['__proto__', 'prototype', 'constructor'].includes(id));
      const memory = remembering(sending('s1', usable));
      expect(readMemory(writeMemory(memory))).toEqual(memory);
    }),
  );
});
