import type { LayoutId } from '../../../src/report';
import type { ExpectedMemo } from '../../memo/documents/expected';
import { MEMO_000 } from '../../memo/documents/memo-000';
import { MEMO_001 } from '../../memo/documents/memo-001';
import { MEMO_002 } from '../../memo/documents/memo-002';
import { MEMO_004 } from '../../memo/documents/memo-004';
import { PROJECTS_003 } from './projects-003';
import { type PrintedSheet, printedSheet } from './printed-sheet';

interface Case {
  readonly file: string;
  /** `null`: as proposed for the workbook. */
  readonly layout: LayoutId | null;
  readonly document: Pick<ExpectedMemo, 'round' | 'today' | 'digits'>;
  readonly titles: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a document as it was written out by hand for its memo. */
function tableOf({ annexes }: ExpectedMemo, key: string) {
  const annex = annexes.find((one) => one.key === key);
  if (!annex) throw new Error(`no table ${key}`);
  return annex;
}

const PLAN_HEADER = ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
const PLACE = 'อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี';
const planTitles = (year: string, agency: string): string[] => [
  'รายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  `ไปสู่การปฏิบัติอย่างเป็นรูปธรรม ในปีงบประมาณ พ.ศ. ${year}`,
  `ของ${agency} ${PLACE}`,
];

/** Titles say more than the documents': whose report it is, and of which round. */
const CASES: readonly Case[] = [
  {
    file: '000-plan',
    layout: null,
    document: MEMO_000,
    titles: planTitles('๒๕๖๔', 'องค์การบริหารส่วนตำบลธารสุขใจ'),
    header: [PLAN_HEADER],
    rows: tableOf(MEMO_000, 'plan').rows,
  },
  {
    file: '001-report',
    layout: null,
    document: MEMO_001,
    titles: [
      'รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
      'ขององค์การบริหารส่วนตำบลธารสุขใจ ประจำปีงบประมาณ พ.ศ. 2565 (รอบ 6 เดือน)',
    ],
    header: [['มาตรการ', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', 'ข้อเสนอแนะ']],
    rows: tableOf(MEMO_001, 'report').rows,
  },
  {
    file: '002-outcome',
    layout: 'plan',
    document: MEMO_002,
    titles: planTitles('๒๕๖๖', 'องค์การบริหารส่วนตำบลธารสุขใจ'),
    header: [PLAN_HEADER],
    rows: tableOf(MEMO_002, 'plan').rows,
  },
  {
    file: '002-outcome',
    layout: null,
    document: MEMO_002,
    titles: [
      'รายละเอียดการนำมาตรการส่งเสริมคุณธรรมและความโปร่งใสไปสู่การปฏิบัติภายในหน่วยงาน',
      `ขององค์การบริหารส่วนตำบลธารสุขใจ ${PLACE}`,
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ (รอบ ๑๒ เดือน)',
    ],
    header: [
      ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'ผลการดำเนินการตามมาตรการฯ', 'ผลลัพธ์ของการดำเนินการตามมาตรการฯ'],
    ],
    rows: tableOf(MEMO_002, 'outcome').rows,
  },
  PROJECTS_003,
  {
    file: '004-status',
    layout: 'plan',
    document: MEMO_004,
    titles: planTitles('๒๕๖๔', 'เทศบาลตำบลทุ่งดาวเรือง'),
    header: [PLAN_HEADER],
    rows: tableOf(MEMO_004, 'plan').rows,
  },
  {
    file: '004-status',
    layout: null,
    document: MEMO_004,
    titles: [
      'ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      `ของเทศบาลตำบลทุ่งดาวเรือง ${PLACE}`,
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)',
    ],
    header: [
      ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'สถานะการดำเนินงาน', '', ''],
      ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
    ],
    rows: tableOf(MEMO_004, 'status').rows,
  },
];

describe.each(CASES)('the sheet of document $file ($layout)', (expected) => {
  let sheet: PrintedSheet;
  beforeAll(async () => {
    const { round, today, digits } = expected.document;
    sheet = await printedSheet(expected.file, { round, today, digits, layout: expected.layout });
  });

  test('has the document’s columns and cells, in order', () => {
    const width = expected.header[0]?.length ?? 0;
    const top = expected.titles.length;
    expect(sheet.rows.slice(0, top).map(([title]) => title)).toEqual(expected.titles);
    const first = top + 1;
    expect(sheet.rows.slice(first, first + expected.header.length)).toEqual(expected.header);
    const body = first + expected.header.length;
    const filled = expected.rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    expect(sheet.rows.slice(body, body + filled.length)).toEqual(filled);
    // Below stands the signature, and nothing else.
    expect(
      sheet.rows
        .slice(body + filled.length)
        .flat()
        .filter(Boolean)[0],
    ).toMatch(/^ลงชื่อ \.+ ผู้/u);
  });
});
