import {
  EXCHANGE_FIELDS,
  type Here,
  type ReturnedFile,
  type ReturnedRow,
  type RowTexts,
  UNDECIDED,
  collectFiles,
  rowHashes,
} from '../../../src/exchange';

const texts = (said: Partial<RowTexts>) =>
  ({ ...Object.fromEntries(EXCHANGE_FIELDS.map((field) => [field, ''])), ...said }) as RowTexts;

const ROWS = ['เผยแพร่แผนการจัดซื้อจัดจ้าง', 'ประกาศนโยบายไม่รับของขวัญ', 'จัดทำคู่มือการให้บริการประชาชน'].map(
  (measure, at) => ({
    id: `M0${at + 1}`,
    texts: texts({ measure, owner: 'กองคลัง' }),
  }),
);

const HERE: Here = {
  agency: 'อบต.ธารสุขใจ',
  fiscalYear: 2567,
  fields: EXCHANGE_FIELDS,
  rows: ROWS,
  sendings: [],
};

const sending = (id: string, owner: string, rows = ROWS): Here['sendings'][number] => ({
  id,
  owner,
  round: 6,
  day: '2024-03-01',
  due: null,
  rows: Object.fromEntries(rows.map((row) => [row.id, rowHashes(row.texts)])),
});

/** A file of which only the ids are left. */
function file(
  rows: readonly { readonly id: string; readonly texts: RowTexts }[],
  more: Partial<ReturnedFile> = {},
): ReturnedFile {
  return {
    name: 'กลับมา.xlsx',
    savedBy: null,
    savedAt: null,
    sending: null,
    agency: null,
    fiscalYear: null,
    round: null,
    fields: EXCHANGE_FIELDS,
    rows: rows.map(({ id, texts: said }, row): ReturnedRow => {
      const place = { sheet: 'ก', row, column: 0 };
      return { id, sent: null, code: null, typedId: id, texts: said, unread: [], place };
    }),
    notes: [],
    ...more,
  };
}

const filled = (result: string) =>
  ROWS.map((row) => ({ ...row, texts: { ...row.texts, 'result-6': result } }));

test('an office is one in short and in full', () => {
  const named = (agency: string) =>
    collectFiles(HERE, [file(filled('ก'), { agency })], UNDECIDED).files[0]?.refused;
  expect(named('องค์การบริหารส่วนตำบลธารสุขใจ')).toBeNull();
  expect(named('เทศบาลตำบลทุ่งดาวเรือง')).toMatchObject({ reason: 'wrong-agency' });
});

test('with only ids left, of several sendings it answers to the one that it is most like', () => {
  const later = ROWS.map((row) => ({
    ...row,
    texts: { ...row.texts, 'result-6': 'ที่รวมไว้', 'outcome-6': 'ดีขึ้น' },
  }));
  const here = {
    ...HERE,
    rows: later,
    sendings: [sending('old', 'กองคลัง'), sending('new', 'กองคลัง', later)],
  };
  const [first] = collectFiles(here, [file(filled('ใหม่'))], UNDECIDED).files;
  expect(first?.sending).toMatchObject({ id: 'old', known: true });
  const back = later.map((row) => ({ ...row, texts: { ...row.texts, 'result-6': 'ใหม่' } }));
  const [second] = collectFiles(here, [file(back)], UNDECIDED).files;
  expect(second?.sending).toMatchObject({ id: 'new' });
});

test('rows that were not sent to its owner are not theirs to change', () => {
  const here = {
    ...HERE,
    sendings: [sending('a', 'กองช่าง', ROWS.slice(0, 2)), sending('b', 'กองคลัง', ROWS.slice(2))],
  };
  const { taken, refused } = collectFiles(here, [file(filled('ก'))], UNDECIDED);
  expect(taken.map(({ id }) => id)).toEqual(['M01', 'M02']);
  expect(refused.map(({ id, reason }) => [id, reason])).toEqual([['M03', 'not-yours']]);
});

test('a file of the round before answers to that round, and to no other', () => {
  const here = { ...HERE, sendings: [{ ...sending('a', 'กองคลัง'), round: 12 as const }] };
  const { taken, refused } = collectFiles(here, [file(filled('ก'))], UNDECIDED);
  expect(taken).toEqual([]);
  expect(refused.map(({ field, reason }) => [field, reason])).toEqual(
    ROWS.map(() => ['result-6', 'other-round']),
  );
});

test('a file that makes itself more than was sent is held to what is remembered', () => {
  const sent = sending('a', 'กองคลัง', ROWS.slice(0, 1));
  const lie = filled('ก').map(({ id, texts: said }) => ({
    id,
    editable: true,
    hashes: rowHashes(said),
    texts: said,
  }));
  const part = { ...sent, agency: null, fiscalYear: null, rows: lie };
  const back = file(filled('ก'), { sending: part });
  const rows = back.rows.map((row, at) => {
    const { id, hashes } = lie[at] ?? { id: '', hashes: '' };
    return { ...row, code: { id, sending: 'a', editable: true, hashes } };
  });
  for (const one of [back, { ...back, rows }]) {
    const { taken, refused } = collectFiles({ ...HERE, sendings: [sent] }, [one], UNDECIDED);
    expect(taken.map(({ id, text }) => [id, text])).toEqual([['M01', 'ก']]);
    expect(refused).toEqual([]);
  }
  const changed = {
    ...back,
    rows: rows.map((row) => ({ ...row, texts: { ...row.texts, 'result-6': 'ข' } })),
  };
  expect(collectFiles({ ...HERE, sendings: [sent] }, [changed], UNDECIDED).refused).toMatchObject([
    { id: 'M02', reason: 'not-yours', text: 'ข' },
    { id: 'M03', reason: 'not-yours', text: 'ข' },
  ]);
});

test('ten thousand rows that have lost their ids are found again in one pass', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    id: `M${at}`,
    texts: texts({ measure: `มาตรการเรื่องที่ ${at} เพื่อความโปร่งใส`, owner: 'กองคลัง' }),
  }));
  const here = { ...HERE, rows: many, sendings: [sending('a', 'กองคลัง', many)] };
  const lost = file(many.map((row) => ({ ...row, texts: { ...row.texts, 'result-6': 'ก' } })));
  const rows = lost.rows.map((row, at) => (at === 0 ? row : { ...row, id: null, typedId: null }));
  expect(collectFiles(here, [{ ...lost, rows }], UNDECIDED).taken).toHaveLength(10_000);
});
