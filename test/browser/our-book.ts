import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

/** A table of an office of its own, as somebody typed it: it is read, and has things to mend. */
export const OUR_ROWS: readonly (readonly (string | number | null)[])[] = [
  ['แบบติดตามมาตรการ องค์การบริหารส่วนตำบลธารสุขใจ ปีงบประมาณ ๒๕๖๙'],
  [],
  ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ', 'ผลการดำเนินการ'],
  [
    1,
    'ประกาศเจตนารมณ์ไม่รับของขวัญ',
    '- จัดทำประกาศ\n- เผยแพร่บนเว็บไซต์',
    'สำนักปลัด',
    'ต.ค. 2568 - มี.ค. 2569',
    'เสร็จแล้ว',
    'ประกาศเมื่อ ๒ ธ.ค. ๒๕๖๘',
  ],
  [
    2,
    'จัดทำแนวทางการยืมทรัพย์สินของราชการ',
    '1) ร่างแนวทาง 2) เวียนให้ทุกกองทราบ',
    'กองคลัง',
    'ม.ค. - มิ.ย. 2569',
    'กำลังทำ',
    'อยู่ระหว่างเวียนร่าง',
  ],
  [3, 'อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน', '- จัดอบรม', 'สำนักปลัด', 'ก.พ. 2569', 'รองบประมาณ', null],
  [4, 'เปิดช่องทางร้องเรียนการทุจริต', '- ทำแบบฟอร์ม', 'กองช่าง', 'มี.ค. 2569', 'เรียบร้อย', 'เปิดใช้แล้ว'],
];

export const OUR_SHEET = 'งานของเรา';

/** A real .xlsx with the rows on one sheet. */
export async function bookOf(rows = OUR_ROWS, sheet = OUR_SHEET): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const outcome = await book.apply({
    edits: [
      {
        edit: 'put-sheet',
        mark: '',
        name: sheet,
        content: {
          styles: { long: { wrap: true } },
          rows: rows.map((row) => row.map((value) => (value === null ? null : { value, style: 'long' }))),
          heights: [],
          widths: [30, 160, 160, 90, 110, 90, 160],
          merges: [],
          page: {
            orientation: 'landscape',
            margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
          },
        },
      },
    ],
  });
  if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
  return book.save();
}
