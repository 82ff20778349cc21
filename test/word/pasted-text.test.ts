import fc from 'fast-check';
import { WordError, readPasted, readPastedHtml } from '../../src/word';
import { isGuessed } from '../../src/word';
import { textsOf } from './seen';

const guessed = (text: string) => readPasted(text).sheets[0]?.tables.map(isGuessed);

test('a cell of several lines in quotes, as Excel copies it; a quotation mark inside is doubled', () => {
  const text = 'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\r\n"ก ""ข"""\t"- หนึ่ง\n- สอง"\t"กองคลัง" และอื่น\r\n';
  expect(textsOf(readPasted(text))).toEqual([
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
    ['ก "ข"', '- หนึ่ง\n- สอง', '"กองคลัง" และอื่น'],
  ]);
});

test('a cell of several paragraphs, as Word copies it: the pieces of its row are put together', () => {
  const text = `มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tการกำกับติดตาม
๑. ก\tหนึ่ง
สอง
สาม\tกองคลัง\tรายงานผล
-รอบ ๖ เดือน
-รอบ ๑๒ เดือน
๒. ข\tหนึ่ง\tกองช่าง\tรายงานผล`;
  expect(textsOf(readPasted(text))).toEqual([
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
    ['๑. ก', 'หนึ่ง\nสอง\nสาม', 'กองคลัง', 'รายงานผล\n-รอบ ๖ เดือน\n-รอบ ๑๒ เดือน'],
    ['๒. ข', 'หนึ่ง', 'กองช่าง', 'รายงานผล'],
  ]);
});

test('lines of a memo with tabs in them are no table', () => {
  const text = 'ที่ สบ ๑\tวันที่ ๑ มีนาคม ๒๕๖๔\n\n\tตามที่ได้ดำเนินการ\n\tจึงเรียนมา\n';
  expect(readPasted(text).sheets[0]?.tables).toEqual([]);
});

describe('copied from a PDF cell after cell', () => {
  test('a plan of four columns over two pages', () => {
    const text = `มาตรการ
ขั้นตอนหรือ
วิธีการปฏิบัติ
ผู้รับผิดชอบ
การกำกับติดตาม
๑. จัดทำแผนผังแสดงขั้นตอน
การให้บริการ
๑. จัดทำแผนผัง
๒. เผยแพร่ให้ประชาชน
ทราบ
ทุกสำนัก/กอง
รายงานผลการดำเนินงาน
-รอบ ๖ เดือน
-รอบ ๑๒ เดือน
- ๒ -
มาตรการ
ขั้นตอนหรือ
วิธีการปฏิบัติ
ผู้รับผิดชอบ
การกำกับติดตาม
๒. มีช่องทางร้องเรียน
- จัดทำระบบ
สำนักปลัด อบต.
รายงานผลการดำเนินงาน

จึงเรียนมาเพื่อโปรดทราบ`;
    expect(textsOf(readPasted(text))).toEqual([
      ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
      [
        '๑. จัดทำแผนผังแสดงขั้นตอน\nการให้บริการ',
        '๑. จัดทำแผนผัง\n๒. เผยแพร่ให้ประชาชน\nทราบ',
        'ทุกสำนัก/กอง',
        'รายงานผลการดำเนินงาน\n-รอบ ๖ เดือน\n-รอบ ๑๒ เดือน',
      ],
      ['๒. มีช่องทางร้องเรียน', '- จัดทำระบบ', 'สำนักปลัด อบต.', 'รายงานผลการดำเนินงาน'],
      ['จึงเรียนมาเพื่อโปรดทราบ'],
    ]);
    expect(guessed(text)).toEqual([true]);
  });

  test('a report of six columns with empty cells', () => {
    const text = `มาตรการ
วิธีการดำเนินการ
ผู้รับผิดชอบ
ระยะเวลา
ผลการดำเนินการ
ข้อเสนอแนะ
1) มีแนวทางปฏิบัติ
ที่ถูกต้อง
- จัดทำแนวทาง
ทุกหน่วยงาน
1 ต.ค.64 -
31 มี.ค.65
ดำเนินการ
แล้วเสร็จ
2) การให้ความรู้
- จัดฝึกอบรม
งานบริหารงานบุคคล
1 ต.ค.64 -
31 มี.ค.65
เผยแพร่ให้บุคลากร
ควรดำเนินการ
อย่างสม่ำเสมอ`;
    expect(textsOf(readPasted(text)).slice(1)).toEqual([
      ['1) มีแนวทางปฏิบัติ\nที่ถูกต้อง', '- จัดทำแนวทาง', 'ทุกหน่วยงาน', '1 ต.ค.64 -\n31 มี.ค.65', 'ดำเนินการ\nแล้วเสร็จ'],
      [
        '2) การให้ความรู้',
        '- จัดฝึกอบรม',
        'งานบริหารงานบุคคล',
        '1 ต.ค.64 -\n31 มี.ค.65',
        'เผยแพร่ให้บุคลากร',
        'ควรดำเนินการ\nอย่างสม่ำเสมอ',
      ],
    ]);
  });

  test('the three tick columns, each tick on a line or all on one', () => {
    const text = `มาตรการ
ขั้นตอนหรือวิธีการปฏิบัติ
สถานะการดำเนินงาน
ยังไม่ดำเนินการ
อยู่ระหว่างดำเนินการ
ดำเนินการเสร็จเรียบร้อยแล้ว
มีแนวทางปฏิบัติ
จัดทำแนวทางปฏิบัติ
-
-
✓ ตรวจสอบข้อมูลที่เว็บไซต์
ของหน่วยงาน
E-Service
เพิ่มช่องทางการบริการ
- ✓ -
(ลงชื่อ)`;
    expect(textsOf(readPasted(text))).toEqual([
      ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'สถานะการดำเนินงาน'],
      ['', '', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
      ['มีแนวทางปฏิบัติ', 'จัดทำแนวทางปฏิบัติ', '-', '-', '✓ ตรวจสอบข้อมูลที่เว็บไซต์\nของหน่วยงาน'],
      ['E-Service', 'เพิ่มช่องทางการบริการ', '-', '✓', '-'],
      ['(ลงชื่อ)'],
    ]);
  });

  test('cells with an empty line between them', () => {
    const cells = [
      'มาตรการ',
      'ขั้นตอน',
      'ผู้รับผิดชอบ',
      'ให้ความรู้\nเรื่อง ก',
      'ฝึกอบรม',
      'สำนักปลัด',
      'E-Service',
      'เปิดระบบ',
      'กองคลัง',
    ];
    expect(textsOf(readPasted(cells.join('\n\n')))).toEqual([
      ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
      ['ให้ความรู้\nเรื่อง ก', 'ฝึกอบรม', 'สำนักปลัด'],
      ['E-Service', 'เปิดระบบ', 'กองคลัง'],
    ]);
  });
});

test('columns side by side with wide gaps: a piece of a line goes on with the cell it stands under', () => {
  const text = `มาตรการ                 ขั้นตอนหรือวิธีการ           ผู้รับผิดชอบ    การกำกับติดตาม
๑. แต่งตั้งคณะทำงาน       - แต่งตั้งหัวหน้า            สำนักปลัด      รายงานผล
กำหนดมาตรฐาน           ส่วนราชการ                            ณ สิ้นปี
๒. มอบหมายหน้าที่         - กำหนดเจ้าหน้าที่           ทุกกอง`;
  expect(textsOf(readPasted(text))).toEqual([
    ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
    ['๑. แต่งตั้งคณะทำงาน\nกำหนดมาตรฐาน', '- แต่งตั้งหัวหน้า\nส่วนราชการ', 'สำนักปลัด', 'รายงานผล\nณ สิ้นปี'],
    ['๒. มอบหมายหน้าที่', '- กำหนดเจ้าหน้าที่', 'ทุกกอง'],
  ]);
  expect(guessed(text)).toEqual([true]);
});

test('nothing, and more than anyone pastes, is refused', () => {
  expect(() => readPasted(' \n')).toThrow(new WordError('empty-text'));
  expect(() => readPasted('ก'.repeat(4_000_001))).toThrow(WordError);
});

/** Pieces of which pasted texts are made, in any order. */
const pieces = fc.constantFrom(
  ...[
    '\t',
    '\n',
    '\n\n',
    '"',
    '""',
    '|',
    '\f',
    ' ',
    '     ',
    '- ',
    '✓',
    '-',
    '๑. ',
    '<p>',
    '<td>',
    '<table>',
    '&nbsp;',
  ],
  ...['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ', 'กองคลัง', 'ลงชื่อ', '1 ต.ค.64', 'ก', '</table>'],
);

test('any text is read', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      fc.pre(any.trim() !== '');
      expect(readPasted(any).sheets).toHaveLength(1);
      expect(readPastedHtml(any).sheets).toHaveLength(1);
    }),
    { numRuns: 2000 },
  );
});
