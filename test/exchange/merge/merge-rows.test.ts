import {
  EXCHANGE_FIELDS,
  type ExchangeField,
  type Merged,
  type RowTexts,
  type SaidRow,
  fieldsOfRound,
  mergeRows,
  rowHashes,
  textToWrite,
} from '../../../src/exchange';

const EMPTY = Object.fromEntries(EXCHANGE_FIELDS.map((field) => [field, ''])) as Record<
  ExchangeField,
  string
>;

const row = (texts: Partial<RowTexts> = {}): RowTexts => ({ ...EMPTY, measure: 'มาตรการ', ...texts });

/** What a file says of M01, sent as `sent`. */
function said(
  file: string,
  sent: RowTexts | null,
  texts: Partial<RowTexts>,
  more: Partial<SaidRow> = {},
): SaidRow {
  return {
    id: 'M01',
    source: { file, savedBy: null, savedAt: null, place: { sheet: 'ก', row: 1, column: 0 } },
    sent: sent && { hashes: rowHashes(sent), texts: sent },
    asked: new Set(fieldsOfRound(6)),
    editable: true,
    texts: { ...(sent ?? row()), ...texts },
    ...more,
  };
}

const merged = (now: RowTexts, ...rows: SaidRow[]): Merged => mergeRows([{ id: 'M01', texts: now }], rows);

const B = 'result-6';

test('what only the department changed is taken, what only the coordinator changed stays', () => {
  const sent = row({ [B]: 'ก', 'outcome-6': 'ข' });
  const outcome = merged({ ...sent, 'outcome-6': 'ค' }, said('a', sent, { [B]: 'ง' }));
  expect(outcome.taken).toMatchObject([{ field: B, sent: 'ก', now: 'ก', text: 'ง' }]);
  expect([outcome.conflicts, outcome.refused, outcome.agreed]).toEqual([[], [], []]);
});

test('an emptied cell is a change like any other', () => {
  const sent = row({ [B]: 'ก' });
  expect(merged(sent, said('a', sent, { [B]: '' })).taken).toMatchObject([{ field: B, text: '' }]);
  expect(merged({ ...sent, [B]: 'ข' }, said('a', sent, { [B]: '' })).conflicts).toMatchObject([
    { now: 'ข', sides: [{ text: '' }] },
  ]);
});

test('changed on both sides to the same it is nothing to write, to something else a conflict', () => {
  const sent = row({ [B]: 'ก' });
  const now = row({ [B]: 'ข' });
  expect(merged(now, said('a', sent, { [B]: 'ข' }))).toMatchObject({ taken: [], agreed: [{ text: 'ข' }] });
  const { conflicts, taken } = merged(now, said('a', sent, { [B]: 'ค' }));
  expect(taken).toEqual([]);
  expect(conflicts).toMatchObject([{ id: 'M01', field: B, sent: 'ก', now: 'ข', sides: [{ text: 'ค' }] }]);
});

test('two files that change one cell differently are in conflict with each other, each with its name', () => {
  const sent = row();
  const { conflicts } = merged(sent, said('b', sent, { [B]: 'สอง' }), said('a', sent, { [B]: 'หนึ่ง' }));
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.sides.map(({ text, sources }) => [text, sources[0]?.file])).toEqual([
    ['สอง', 'b'],
    ['หนึ่ง', 'a'],
  ]);
});

test('two files that say the same are taken once, and both are named', () => {
  const sent = row();
  const { taken } = merged(sent, said('b', sent, { [B]: 'ก' }), said('a', sent, { [B]: 'ก' }));
  expect(taken.map(({ sources }) => sources.map(({ file }) => file))).toEqual([['a', 'b']]);
});

test('a file made from what another had answered goes on from it', () => {
  const [first, second] = [row(), row({ [B]: 'ก' })];
  const outcome = merged(second, said('old', first, { [B]: 'ก' }), said('new', second, { [B]: 'ก และ ข' }));
  expect(outcome.conflicts).toEqual([]);
  expect(outcome.taken).toMatchObject([
    { text: 'ก และ ข', sources: [{ file: 'new' }], agreeing: [{ file: 'old' }] },
  ]);
});

test('what nobody was asked for is refused, with what it said', () => {
  const sent = row({ owner: 'กองคลัง' });
  const reasonsOf = (one: SaidRow) =>
    merged(sent, one).refused.map(({ reason, field, text }) => [reason, field, text]);
  expect(reasonsOf(said('a', sent, { owner: 'กองช่าง' }))).toEqual([['plan', 'owner', 'กองช่าง']]);
  expect(reasonsOf(said('a', sent, { 'result-12': 'ก' }))).toEqual([['other-round', 'result-12', 'ก']]);
  const others = said('a', sent, { [B]: 'ก', topic: 'ข' }, { editable: false });
  expect(reasonsOf(others)).toEqual([
    ['not-yours', 'topic', 'ข'],
    ['not-yours', B, 'ก'],
  ]);
});

test('what is refused and says what the register says by now is no longer refused', () => {
  const sent = row({ owner: 'กองคลัง' });
  const { refused, agreed } = merged({ ...sent, owner: 'กองช่าง' }, said('a', sent, { owner: 'กองช่าง' }));
  expect([refused, agreed]).toMatchObject([[], [{ field: 'owner' }]]);
});

test('a row that the register no longer has is refused with everything that was changed in it', () => {
  const sent = row();
  const { refused } = mergeRows([], [said('a', sent, { [B]: 'ก' })]);
  expect(refused).toMatchObject([{ reason: 'row-gone', id: 'M01', field: B, text: 'ก', now: null }]);
});

test('a field without a column in the register is refused, not lost', () => {
  const sent = row();
  const outcome = mergeRows(
    [{ id: 'M01', texts: sent }],
    [said('a', sent, { [B]: 'ก' })],
    new Set(['measure']),
  );
  expect(outcome.refused).toMatchObject([{ reason: 'no-column', text: 'ก' }]);
});

test('where nothing tells what was sent, an empty cell is filled in and all else is a question', () => {
  const now = row({ 'outcome-6': 'ข' });
  const outcome = merged(now, said('a', null, { [B]: 'ก', 'outcome-6': 'ค' }));
  expect(outcome.taken).toMatchObject([{ field: B, text: 'ก', sent: null }]);
  expect(outcome.conflicts).toMatchObject([{ field: 'outcome-6', sides: [{ text: 'ค' }] }]);
});

test('a field for which the file has no column is as it was', () => {
  const sent = row({ [B]: 'ก' });
  const texts = Object.fromEntries(Object.entries(sent).filter(([field]) => field !== B));
  const outcome = merged(sent, { ...said('a', sent, {}), texts });
  expect([outcome.taken, outcome.refused]).toEqual([[], []]);
});

test('the key of a conflict holds as long as what is in it, and no longer', () => {
  const sent = row();
  const keyOf = (now: string, ...texts: string[]) =>
    merged(row({ [B]: now }), ...texts.map((text, at) => said(`f${at}`, sent, { [B]: text }))).conflicts[0]
      ?.key;
  expect(keyOf('x', 'ก', 'ข')).toBe(keyOf('x', 'ข', 'ก'));
  expect(keyOf('x', 'ก', 'ข')).not.toBe(keyOf('y', 'ก', 'ข'));
  expect(keyOf('x', 'ก', 'ข')).not.toBe(keyOf('x', 'ก'));
});

test('a status is written as the official label only where it is that label but for its spaces', () => {
  expect(textToWrite('status-6', 'อยู่ระหว่าง ดำเนินการ')).toBe('อยู่ระหว่างดำเนินการ');
  expect(textToWrite('status-6', 'ดำเนินการแล้ว')).toBe('ดำเนินการแล้ว');
  expect(textToWrite('result-6', 'อยู่ระหว่าง ดำเนินการ')).toBe('อยู่ระหว่าง ดำเนินการ');
});

test('ten thousand rows of five files are merged without looking at any twice', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => ({ id: `M${at}`, texts: row({ [B]: `${at}` }) }));
  const all = rows.flatMap(({ id, texts }) =>
    ['a', 'b', 'c', 'd', 'e'].map((file) => ({ ...said(file, texts, { 'outcome-6': file }), id })),
  );
  expect(mergeRows(rows, all).conflicts).toHaveLength(10_000);
});
