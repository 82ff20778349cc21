import type { RuleId } from '../../src/domain';
import { type Typing, check, column, fixesOfFirst, mend, ofRule, typed } from './book';

const HEADERS = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ', 'ผลการดำเนินการ', 'หลักฐาน'];
const words = (status: string, evidence = ''): Typing => ({
  rows: [
    ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    HEADERS,
    ['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', 'สำนักปลัด', status, 'เผยแพร่แล้ว', evidence],
    ['อบรมผลประโยชน์ทับซ้อน', 'จัดอบรม', 'กองคลัง', 'อยู่ระหว่างดำเนินการ', 'เชิญวิทยากรแล้ว', ''],
  ],
});
const TICKS = ['มาตรการ', 'ขั้นตอน', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'];
const ticks = (...cells: readonly string[]): Typing => ({
  rows: [
    ['ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    TICKS,
    ['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', ...cells],
    ['อบรมผลประโยชน์ทับซ้อน', 'จัดอบรม', '-', '✓ เชิญวิทยากรแล้ว', '-'],
  ],
});
const REGISTER = ['รหัส', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ'];
const register = (...ids: readonly string[]): Typing => ({
  mark: 'register',
  rows: [
    ['ทะเบียนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    REGISTER,
    ...ids.map((id, at) => [
      id,
      `มาตรการเรื่องที่ ${at} ${'กขคงจฉช'.charAt(at)}`,
      'ทำ',
      'กองคลัง',
      'อยู่ระหว่างดำเนินการ',
    ]),
  ],
});
const dated = (period: string): Typing => ({
  rows: [
    ['แผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
    ['ประกาศนโยบาย', 'จัดทำประกาศ', 'สำนักปลัด', period],
    ['อบรม', 'จัดอบรม', 'กองคลัง', '1 ต.ค. 68 - 31 มี.ค. 69'],
  ],
});
const lists: Typing = { rows: [['ผู้รับผิดชอบ'], ['สำนักปลัด'], ['กองคลัง'], ['กองช่าง']] };

interface Case {
  readonly what: string;
  readonly sheets: Readonly<Record<string, Typing>>;
  readonly rule: RuleId;
  /** As offered, in order; a sure one with `!`. */
  readonly offered: readonly string[];
  readonly fix: string;
  /** The cells afterwards. */
  readonly at: string;
  readonly then: readonly string[];
}

const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
const CASES: readonly Case[] = [
  {
    what: 'a word outside the three is asked, and the answer written',
    sheets: { รายงาน: words('ยกเลิก') },
    rule: 'status.outside',
    offered: ['status.not-started', 'status.in-progress', 'status.done'],
    fix: 'status.not-started',
    at: 'D3',
    then: ['ยังไม่ดำเนินการ'],
  },
  {
    what: 'an unknown word offers the nearest first',
    sheets: { รายงาน: words('ดำเนินการไม่แล้วเสร็จบางข้อ') },
    rule: 'status.unknown',
    offered: ['status.in-progress', 'status.not-started', 'status.done'],
    fix: 'status.in-progress',
    at: 'D3',
    then: ['อยู่ระหว่างดำเนินการ'],
  },
  {
    what: 'an empty status is filled',
    sheets: { รายงาน: words('') },
    rule: 'status.missing',
    offered: ['status.not-started', 'status.in-progress', 'status.done'],
    fix: 'status.done',
    at: 'D3',
    then: [DONE],
  },
  {
    what: 'a readable status gets the official word',
    sheets: { รายงาน: words('แล้วเสร็จ') },
    rule: 'status.wording',
    offered: ['status.wording!'],
    fix: 'status.wording',
    at: 'D3',
    then: [DONE],
  },
  {
    what: 'of two ticks one is kept, with the words of both',
    sheets: { สถานะ: ticks('', '✓', '✓ ประกาศแล้ว') },
    rule: 'status.many-ticks',
    offered: ['status.in-progress', 'status.done'],
    fix: 'status.done',
    at: 'D3',
    then: ['-'],
  },
  {
    what: 'a row without a tick is ticked',
    sheets: { สถานะ: ticks('', '', '') },
    rule: 'status.missing',
    offered: ['status.not-started', 'status.in-progress', 'status.done'],
    fix: 'status.in-progress',
    at: 'D3',
    then: ['✓'],
  },
  {
    what: 'words that are no tick become the note of one',
    sheets: { สถานะ: ticks('', '', 'ประกาศบนเว็บไซต์') },
    rule: 'status.not-a-tick',
    offered: ['status.not-started', 'status.in-progress', 'status.done'],
    fix: 'status.done',
    at: 'E3',
    then: ['✓ ประกาศบนเว็บไซต์'],
  },
  {
    what: 'a tick that its own words deny moves',
    sheets: { สถานะ: ticks('', '', '✓ ยังไม่แล้วเสร็จ') },
    rule: 'status.denied',
    offered: ['status.in-progress', 'status.not-started', 'status.done'],
    fix: 'status.in-progress',
    at: 'D3',
    then: ['✓ ยังไม่แล้วเสร็จ'],
  },
  {
    what: 'a missing id is the next free one',
    sheets: { มาตรการ: register('M01', '', 'M02', '') },
    rule: 'id.missing',
    offered: ['id.next!'],
    fix: 'id.next',
    at: 'A3:A6',
    then: ['M01', 'M03', 'M02', ''],
  },
  {
    what: 'an id given twice is a question',
    sheets: { มาตรการ: register('M01', 'M01') },
    rule: 'id.duplicate',
    offered: ['id.next'],
    fix: 'id.next',
    at: 'A3:A4',
    then: ['M01', 'M02'],
  },
  {
    what: 'mixed digits become those that most are',
    sheets: {
      รายงาน: {
        rows: words('แล้วเสร็จ').rows.map((row, at) =>
          at === 2 ? row.map((one) => (one === 'เผยแพร่แล้ว' ? 'เผยแพร่ ๒๕๖5 และ ๒๕๖o' : one)) : row,
        ),
      },
    },
    rule: 'digits.mixed',
    offered: ['digits.thai!', 'digits.arabic'],
    fix: 'digits.thai',
    at: 'E3',
    then: ['เผยแพร่ ๒๕๖๕ และ ๒๕๖๐'],
  },
  {
    what: 'a misspelt department becomes the one on the list',
    sheets: {
      รายงาน: {
        rows: words('แล้วเสร็จ').rows.map((row) =>
          row.map((one) => (one === 'สำนักปลัด' ? 'กองช่าง, สำนักปลัก' : one)),
        ),
      },
      รายการ: lists,
    },
    rule: 'owner.unlisted',
    offered: ['owner.list'],
    fix: 'owner.list',
    at: 'C3',
    then: ['กองช่าง, สำนักปลัด'],
  },
  {
    what: 'an owner taken from above is written down',
    sheets: {
      รายงาน: { rows: words('แล้วเสร็จ').rows.map((row) => row.map((one) => (one === 'กองคลัง' ? '' : one))) },
    },
    rule: 'cell.inherited',
    offered: ['cell.write'],
    fix: 'cell.write',
    at: 'C3:C4',
    then: ['สำนักปลัด', 'สำนักปลัด'],
  },
  {
    what: 'a web address without its beginning gets one',
    sheets: { รายงาน: words('แล้วเสร็จ', 'ดูที่ www.example.go.th/no-gift (หน้าแรก)') },
    rule: 'link.malformed',
    offered: ['link.repair'],
    fix: 'link.repair',
    at: 'F3',
    then: ['ดูที่ https://www.example.go.th/no-gift (หน้าแรก)'],
  },
  {
    what: 'a period that ends before it begins is changed over',
    sheets: { แผน: dated('31 มี.ค. 69 - 1 ต.ค. 68') },
    rule: 'period.reversed',
    offered: ['period.swap'],
    fix: 'period.swap',
    at: 'D3',
    then: ['1 ต.ค. 68 - 31 มี.ค. 69'],
  },
  {
    what: 'days in columns of their own change places and keep their look',
    sheets: {
      แผน: {
        rows: [
          ['แผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
          ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'วันเริ่มต้น', 'วันสิ้นสุด'],
          ['ประกาศนโยบาย', 'จัดทำประกาศ', 'สำนักปลัด', { date: '2026-03-31' }, { date: '2025-10-01' }],
        ],
      },
    },
    rule: 'period.reversed',
    offered: ['period.swap'],
    fix: 'period.swap',
    at: 'D3',
    then: ['1/10/2025'],
  },
  {
    what: 'the report takes the words of the plan',
    sheets: {
      แผน: {
        rows: [
          ['แผนมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๙'],
          ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
          ['๑. ประกาศนโยบายไม่รับของขวัญทุกชนิด', 'จัดทำประกาศ', 'สำนักปลัด', 'รอบ ๖ เดือน'],
          ['๒. อบรมผลประโยชน์ทับซ้อน', 'จัดอบรม', 'กองคลัง', 'รอบ ๖ เดือน'],
        ],
      },
      รายงาน: {
        rows: [
          ['ผลการดำเนินการ ปีงบประมาณ พ.ศ. ๒๕๖๙'],
          TICKS,
          ['๑. ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', '', '', '✓'],
          ['๒. อบรมผลประโยชน์ทับซ้อน', 'จัดอบรม', '', '✓', ''],
        ],
      },
    },
    rule: 'plan.reworded',
    offered: ['plan.words'],
    fix: 'plan.words',
    at: 'A3',
    then: ['๑. ประกาศนโยบายไม่รับของขวัญทุกชนิด'],
  },
];

test.each(CASES)('$what', async ({ sheets, rule, offered, fix, at, then }) => {
  const book = await typed(sheets);
  expect(await fixesOfFirst(book, rule)).toEqual(offered);
  const { place } = await mend(book, rule, fix);
  expect(await column(book, at, place?.sheet)).toEqual(then);
  const again = ofRule(await check(book), rule);
  expect(again.filter((one) => one.place?.row === place?.row && one.place?.column === place?.column)).toEqual(
    [],
  );
});

test('rows of one measure that differ all get the status that is chosen', async () => {
  const rows = [
    ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ['ที่', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
    ['๑', 'ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', DONE],
    ['', '', 'เผยแพร่', 'อยู่ระหว่างดำเนินการ'],
    ['๒', 'อบรมผลประโยชน์ทับซ้อน', 'จัดอบรม', DONE],
  ];
  const book = await typed({ รายงาน: { rows, merges: ['A3:A4', 'B3:B4'] } });
  await mend(book, 'status.rows-differ', 'status.in-progress');
  expect(await column(book, 'D3:D5')).toEqual(['อยู่ระหว่างดำเนินการ', 'อยู่ระหว่างดำเนินการ', DONE]);
  expect(ofRule(await check(book), 'status.rows-differ')).toEqual([]);
});

test('a share done beside the words limits what is offered', async () => {
  const rows = [
    ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ['มาตรการ', 'ขั้นตอน', 'สถานะ', 'ร้อยละความก้าวหน้า'],
    ['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', DONE, '60%'],
    ['อบรมผลประโยชน์ทับซ้อน', 'จัดอบรม', DONE, '100%'],
  ];
  const book = await typed({ รายงาน: { rows } });
  expect(await fixesOfFirst(book, 'status.share')).toEqual(['status.in-progress']);
  await mend(book, 'status.share', 'status.in-progress');
  expect(await column(book, 'C3')).toEqual(['อยู่ระหว่างดำเนินการ']);
  expect(ofRule(await check(book), 'status.share')).toEqual([]);
});

test('two tables that disagree: the second takes the status of the first', async () => {
  const table = (status: string): Typing => ({ rows: words(status).rows });
  const book = await typed({ หนึ่ง: table(DONE), สอง: table('ยังไม่ดำเนินการ') });
  expect(await fixesOfFirst(book, 'status.conflict')).toEqual(['status.first']);
  await mend(book, 'status.conflict', 'status.first');
  expect(await column(book, 'D3', 'สอง')).toEqual([DONE]);
  expect(ofRule(await check(book), 'status.conflict')).toEqual([]);
});

test('a cell that holds a formula is never written over', async () => {
  const { rows } = words('');
  const withFormula = rows.map((row, at) =>
    at === 2
      ? row.map((cell, column) => (column === 3 ? { formula: '="ยกเลิก"', value: 'ยกเลิก' } : cell))
      : row,
  );
  const book = await typed({ รายงาน: { rows: withFormula } });
  expect(await fixesOfFirst(book, 'status.outside')).toEqual([]);
});

test('a result in so many words is not replaced by a status', async () => {
  const rows = [
    ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ['มาตรการ', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'],
    [
      'ประกาศนโยบาย',
      'จัดทำประกาศ',
      'สำนักปลัด',
      'ได้จัดทำประกาศนโยบายไม่รับของขวัญและเผยแพร่บนเว็บไซต์ครบทุกช่องทาง',
      '-',
    ],
    ['อบรม', 'จัดอบรม', 'กองคลัง', 'แล้วเสร็จดี', '-'],
  ];
  const book = await typed({ รายงาน: { rows } });
  const [long, short] = await Promise.all([fixesOfFirst(book, 'status.unknown'), check(book)]);
  expect(long).toEqual([]);
  expect(ofRule(short, 'status.unknown')).toHaveLength(2);
});
