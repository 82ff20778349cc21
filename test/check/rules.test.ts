import { type RuleId } from '../../src/domain';
import { rulesInCells } from '../../src/tables';
import { cellAddress } from '../../src/workbook';
import { type Typed, type Typing, check, mend, ofRule, typed } from './book';

const TITLE = ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'];
const HEADERS = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ', 'ผลการดำเนินการ', 'หลักฐาน'];
const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
const NOT = 'ยังไม่ดำเนินการ';

/** A report of measures, of each the status, the result and the evidence. */
function report(...rows: readonly (readonly Typed[])[]): Typing {
  const letters = 'กขคงจฉชซ';
  return {
    rows: [
      TITLE,
      HEADERS,
      ...rows.map((cells, at) => [`เรื่องที่ ${letters.charAt(at)}`, 'ทำ', 'กองคลัง', ...cells]),
    ],
  };
}

async function found(sheets: Readonly<Record<string, Typing>>, rule: RuleId): Promise<readonly string[]> {
  const book = await typed(sheets);
  return ofRule(await check(book), rule).map(({ place, data }) =>
    [place ? `${place.sheet}!${cellAddress(place.row, place.column)}` : '', ...Object.values(data)].join(
      ' | ',
    ),
  );
}

describe('statuses', () => {
  test('not begun, with a result, is asked; a reason for it, a dash or nothing is not', async () => {
    const sheet = report(
      [NOT, 'จัดทำประกาศและเผยแพร่บนเว็บไซต์', ''],
      [NOT, 'ยังไม่ถึงกำหนด', ''],
      [NOT, 'เนื่องจากงบประมาณไม่พอ', ''],
      [NOT, '-', ''],
      [NOT, '', ''],
      [DONE, 'อบรมแล้ว', ''],
    );
    expect(await found({ รายงาน: sheet }, 'result.unstarted')).toEqual([
      'รายงาน!E3 | เรื่องที่ ก | จัดทำประกาศและเผยแพร่บนเว็บไซต์',
    ]);
  });

  test('words of the result that stand for the status are not its contradiction', async () => {
    const rows = [TITLE, ['มาตรการ', 'ขั้นตอน', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'], ['ประกาศ', 'ทำ', NOT, '-']];
    expect(await found({ รายงาน: { rows } }, 'result.unstarted')).toEqual([]);
  });

  test('the official words, and a tracker in English, are left alone', async () => {
    expect(await found({ รายงาน: report([DONE, 'ก', ''], [` ${NOT} `, '', '']) }, 'status.wording')).toEqual(
      [],
    );
    const tracker = {
      rows: [
        ['No.', 'Action', 'Owner', 'Due', 'Status'],
        [1, 'Publish', 'Finance', '2026-01-31', 'Done'],
        [2, 'Train', 'Clerk', '2026-02-28', 'Ongoing'],
      ],
    };
    expect(await found({ Actions: tracker }, 'status.wording')).toEqual([]);
  });
});

describe('evidence', () => {
  test('the same sentence down the rows is said once, at the second', async () => {
    const same = 'ตามเอกสารแนบ';
    const sheet = report([DONE, 'ก', same], [DONE, 'ข', same], [DONE, 'ค', `${same}.`], [DONE, 'ง', 'รูปถ่าย']);
    expect(await found({ รายงาน: sheet }, 'evidence.copied')).toEqual(['รายงาน!F4 | ตามเอกสารแนบ | 3']);
  });

  test('twice is no copying down, and neither is one merged cell for all', async () => {
    const twice = report([DONE, 'ก', 'ภาพ'], [DONE, 'ข', 'ภาพ'], [DONE, 'ค', 'ประกาศ']);
    expect(await found({ รายงาน: twice }, 'evidence.copied')).toEqual([]);
    const merged = {
      ...report([DONE, 'ก', 'ภาพ'], [DONE, 'ข', ''], [DONE, 'ค', ''], [DONE, 'ง', '']),
      merges: ['F3:F6'],
    };
    expect(await found({ รายงาน: merged }, 'evidence.copied')).toEqual([]);
  });

  test('links are told by what they do, in cells, formulas and beside ticks', async () => {
    const sheet = report(
      [DONE, 'ก', 'https://www.example.go.th/a'],
      [DONE, 'ข', 'javascript:alert(1)'],
      [DONE, 'ค', '\\\\server\\งาน\\ไฟล์.pdf'],
      [DONE, 'ง', { formula: '=HYPERLINK("file:///C:/a.pdf","ดูไฟล์")', value: 'ดูไฟล์' }],
      [DONE, 'จ', 'https://a@example.go.th/'],
    );
    expect(await found({ รายงาน: sheet }, 'link.unsafe')).toEqual([
      'รายงาน!F4 | javascript:alert(1)',
      'รายงาน!F5 | \\\\server\\งาน\\ไฟล์.pdf',
      'รายงาน!F6 | file:///C:/a.pdf',
      'รายงาน!F7 | https://a@example.go.th/',
    ]);
    const ticks = {
      rows: [
        TITLE,
        ['มาตรการ', 'ขั้นตอน', NOT, 'อยู่ระหว่างดำเนินการ', DONE],
        ['ประกาศ', 'ทำ', '', '', '✓ http:/example.go.th/a'],
        ['อบรม', 'ทำ', '', '✓', ''],
      ],
    };
    expect(await found({ สถานะ: ticks }, 'link.malformed')).toEqual(['สถานะ!E3 | http:/example.go.th/a']);
  });
});

describe('ids and owners', () => {
  test('ids are asked for only where there is a column of them', async () => {
    expect(await found({ รายงาน: report([DONE, 'ก', '']) }, 'id.missing')).toEqual([]);
    const rows = [
      TITLE,
      ['รหัส', 'มาตรการ', 'ขั้นตอน', 'สถานะ'],
      ['M01', 'ประกาศ', 'ทำ', NOT],
      ['', 'อบรม', 'ทำ', NOT],
      ['m 01', 'สำรวจ', 'ทำ', NOT],
    ];
    expect(await found({ ตาราง: { rows } }, 'id.missing')).toEqual(['ตาราง!A4 | อบรม']);
    expect(await found({ ตาราง: { rows } }, 'id.duplicate')).toEqual(['ตาราง!A5 | สำรวจ | m 01 | 3']);
  });

  const owners = (...names: readonly string[]): Typing => ({
    rows: [
      TITLE,
      HEADERS,
      ...names.map((name, at) => [`เรื่องที่ ${'กขคงจฉ'.charAt(at)}`, 'ทำ', name, DONE, 'แล้ว', '']),
    ],
  });

  test('without a list of departments nothing is said of owners', async () => {
    expect(await found({ รายงาน: owners('กองคลัง', 'กองใดก็ได้') }, 'owner.unlisted')).toEqual([]);
  });

  test('an owner who is not on it is named with the nearest; all departments are', async () => {
    const lists = {
      rows: [
        ['สถานะ', 'ผู้รับผิดชอบ'],
        [DONE, 'สำนักปลัด'],
        [NOT, 'กองคลัง'],
      ],
    };
    const sheet = owners('กองคลัง', 'ทุกสำนัก/กอง', 'สำนักปลัด อบต.', 'มูลนิธิเพื่อนบ้าน', 'สำนัก ปลัด');
    expect(await found({ รายงาน: sheet, รายการ: lists }, 'owner.unlisted')).toEqual([
      'รายงาน!C5 | เรื่องที่ ค | สำนักปลัด อบต. | สำนักปลัด',
      'รายงาน!C6 | เรื่องที่ ง | มูลนิธิเพื่อนบ้าน | ',
    ]);
  });

  test('names written below the list of ours are on it as well', async () => {
    const book = await typed({ รายงาน: owners('กองคลัง', 'กองสวัสดิการสังคม') });
    const lists = { rows: [['ผู้รับผิดชอบ'], ['กองคลัง'], ['กองสวัสดิการสังคม']] };
    const withList = await typed({ รายงาน: owners('กองคลัง', 'กองสวัสดิการสังคม'), หน่วย: lists });
    await withList.apply({ edits: [{ edit: 'name', name: 'Tidtam_Owners', refersTo: "'หน่วย'!$A$2:$A$2" }] });
    expect(ofRule(await check(book), 'owner.unlisted')).toEqual([]);
    expect(ofRule(await check(withList), 'owner.unlisted')).toEqual([]);
  });
});

describe('years and rounds', () => {
  const agency = (year: number): Typing => ({
    rows: [
      ['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลธารสุขใจ'],
      ['อำเภอ', 'เมืองสมมุติ'],
      ['จังหวัด', 'สมมุติบุรี'],
      ['ส่วนราชการ', 'สำนักปลัด'],
      [],
      ['ปีงบประมาณ', 'คะแนน ITA', 'ระดับ'],
      [year, 84.5, 'B'],
    ],
  });

  test('measures of a year answer to the score of the year before', async () => {
    const sheet = report([DONE, 'ก', '']);
    expect(await found({ รายงาน: sheet, หน่วยงาน: agency(2568) }, 'year.score')).toEqual([]);
    expect(await found({ รายงาน: sheet, หน่วยงาน: agency(2566) }, 'year.score')).toEqual([
      'หน่วยงาน!A7 | 2569 | 2568 | 2566',
    ]);
  });

  test('a report dated years after its year is asked', async () => {
    const old = {
      rows: [['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'], HEADERS, ['เรื่อง', 'ทำ', 'กองคลัง', DONE, 'ก', '']],
    };
    expect(await found({ รายงาน: old }, 'year.report-date')).toEqual([' | 2565 | 15 ม.ค. 69']);
    expect(await found({ รายงาน: report([DONE, 'ก', '']) }, 'year.report-date')).toEqual([]);
  });

  test('a round before the one reported that is still empty is said once', async () => {
    const rows = [
      TITLE,
      [
        'รหัส',
        'มาตรการ',
        'ขั้นตอน',
        'สถานะ รอบ 6 เดือน',
        'ผลการดำเนินการ รอบ 6 เดือน',
        'สถานะ รอบ 12 เดือน',
        'ผลการดำเนินการ รอบ 12 เดือน',
      ],
      ['M01', 'ประกาศ', 'ทำ', '', '', DONE, 'เผยแพร่แล้ว'],
      ['M02', 'อบรม', 'ทำ', '', '', NOT, ''],
    ];
    expect(await found({ ทะเบียน: { rows, mark: 'register' } }, 'round.unreported')).toEqual([
      'ทะเบียน!D2 | 6',
    ]);
  });
});

test('a drop-down that some cells have lost is put back', async () => {
  const book = await typed({ รายงาน: report([DONE, 'ก', ''], [NOT, '', ''], [NOT, '', '']) });
  const columns = [{ column: 3, role: 'status', round: null }] as const;
  const rules = rulesInCells(
    await book.read(),
    { sheet: 'รายงาน', rows: { first: 2, last: 3 }, columns },
    { owners: ['กองคลัง'], language: 'thai' },
  );
  expect((await book.apply({ edits: rules })).outcome).toBe('applied');
  expect(ofRule(await check(book), 'rule.lost')).toEqual([]);

  // A row below that came without the drop-down, as by a plain paste into the area of the name.
  await book.apply({
    edits: [{ edit: 'name', name: 'Tidtam_Rule_Statuses_1', refersTo: "'รายงาน'!$D$3:$D$5" }],
  });
  expect(ofRule(await check(book), 'rule.lost').map(({ data }) => data['range'])).toEqual(['รายงาน!D3:D5']);
  await mend(book, 'rule.lost', 'rule.again');
  expect(ofRule(await check(book), 'rule.lost')).toEqual([]);
});
