import fc from 'fast-check';
import { fixesIn, propose } from '../../src/app';
import { STATUS_LABELS, findingKey } from '../../src/domain';
import { OPTIONS, type Typing, check, contents, ofRule, typed } from '../check/book';

const STATUSES = ['แล้วเสร็จ', 'กำลังดำเนินการ', 'ยังไม่เริ่ม', 'ยกเลิก', '', STATUS_LABELS.done, 'เสร็จ 50%'];
const RESULTS = ['', 'ปี ๒๕๖5', 'เลข 1๒ และ ๓4', 'เผยแพร่แล้ว', 'ข้อ ๒๕๖o'];
const IDS = ['', 'M01', 'M02', 'M07', 'm2'];

const row = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...STATUSES), fc.constantFrom(...RESULTS));

function register(rows: readonly (readonly [string, string, string])[]): Typing {
  return {
    mark: 'register',
    rows: [
      ['ทะเบียนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
      ['รหัส', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ', 'ผลการดำเนินการ'],
      ...rows.map(([id, status, result], at) => [
        id,
        `เรื่อง ${'กขคงจฉชซ'.charAt(at)}`,
        'ทำ',
        'กองคลัง',
        status,
        result,
      ]),
    ],
  };
}

const RULES = ['status.wording', 'id.missing', 'digits.mixed'] as const;

test('after all sure fixes of a rule none of them is left, and putting back brings the workbook back', async () => {
  let mended = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...RULES),
      async (rows, rule) => {
        const book = await typed({ มาตรการ: register(rows) });
        const bytes = book.save();
        const before = await check(book);
        const sure = ofRule(before, rule).filter((one) => fixesIn(before)(one).some((fix) => fix.sure));
        const answer = await propose(before, { ask: 'fix-all', rule }, OPTIONS);
        if (answer.outcome !== 'proposal') return void expect([answer.reason, sure]).toEqual(['nothing', []]);
        mended += sure.length;
        expect(answer.proposal.preview).toMatchObject({ cellCount: sure.length, asks: true });
        const applied = await book.apply(answer.proposal.plan);
        if (applied.outcome !== 'applied') throw new Error(JSON.stringify(applied));
        const after = await check(book);
        expect(ofRule(after, rule).filter((one) => fixesIn(after)(one).some((fix) => fix.sure))).toEqual([]);
        await book.restore(applied.restore);
        expect(contents(await book.read())).toEqual(contents(before.snapshot));
        expect(Buffer.from(book.save()).equals(Buffer.from(bytes))).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
  expect(mended).toBeGreaterThan(10);
});

test('what is passed over is left as it is', async () => {
  const book = await typed({
    มาตรการ: register([
      ['M01', 'แล้วเสร็จ', ''],
      ['M02', 'กำลังดำเนินการ', ''],
    ]),
  });
  const [first] = ofRule(await check(book), 'status.wording');
  const passed = await propose(
    await check(book),
    { ask: 'ignore', findings: first ? [findingKey(first)] : [] },
    OPTIONS,
  );
  if (passed.outcome === 'proposal') await book.apply(passed.proposal.plan);
  const answer = await propose(await check(book), { ask: 'fix-all', rule: 'status.wording' }, OPTIONS);
  expect(answer.outcome === 'proposal' && answer.proposal.preview.cells).toEqual([
    { place: { sheet: 'มาตรการ', row: 3, column: 4 }, before: 'กำลังดำเนินการ', after: 'อยู่ระหว่างดำเนินการ' },
  ]);
});

test('cells one below the other are one edit', async () => {
  const rows = Array.from(
    { length: 8 },
    (_, at) => [`M0${at + 1}`, at === 4 ? 'ยกเลิก' : 'แล้วเสร็จ', ''] as const,
  );
  const book = await typed({ มาตรการ: register(rows) });
  const answer = await propose(await check(book), { ask: 'fix-all', rule: 'status.wording' }, OPTIONS);
  const edits = answer.outcome === 'proposal' ? answer.proposal.plan.edits : [];
  expect(
    edits.map((edit) => (edit.edit === 'write-cells' ? [edit.top, edit.rows.length] : edit.edit)),
  ).toEqual([
    [2, 4],
    [7, 3],
  ]);
});

test('a protected sheet is said before anything is tried', async () => {
  const book = await typed({ มาตรการ: register([['M01', 'แล้วเสร็จ', '']]) });
  const now = await check(book);
  const snapshot = {
    ...now.snapshot,
    sheets: now.snapshot.sheets.map((sheet) => ({ ...sheet, protected: true })),
  };
  expect(await propose({ ...now, snapshot }, { ask: 'fix-all', rule: 'status.wording' }, OPTIONS)).toEqual({
    outcome: 'cannot',
    reason: 'protected',
    data: { sheet: 'มาตรการ' },
  });
});
