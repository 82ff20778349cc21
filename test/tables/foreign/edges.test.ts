import { recogniseTables } from '../../../src/tables';
import { sheet, typed, workbook } from '../grid';
import { seen } from './seen';

const HEADER = 'มาตรการ|ขั้นตอนหรือวิธีการ|ผู้รับผิดชอบ|สถานะ';

test('a measure that begins like a header is a measure', async () => {
  const { titles, tables } = await seen({
    ก: `
${HEADER}
มาตรการที่ 1|- ขั้นตอน 1|สำนักปลัด|แล้วเสร็จ
มาตรการที่ 3|- ขั้นตอน 3|สำนักปลัด|รอเอกสาร
มาตรการป้องกันการรับสินบน|ขั้นตอนการร้องเรียน|ผู้อำนวยการกองช่าง|แล้วเสร็จ
|||
มาตรการที่ 4|- ขั้นตอน 4|สำนักปลัด|รอเอกสาร
|||
|||
มาตรการที่ 5|- ขั้นตอน 5|สำนักปลัด|รอเอกสาร
ผู้รับผิดชอบงานร้องเรียน|ขั้นตอนการดำเนินการ|ผู้รับผิดชอบงานนิติการ|แล้วเสร็จ`,
  });
  expect(tables).toHaveLength(1);
  expect(titles).toEqual([
    'มาตรการที่ 1',
    'มาตรการที่ 3',
    'มาตรการป้องกันการรับสินบน',
    'มาตรการที่ 4',
    'มาตรการที่ 5',
    'ผู้รับผิดชอบงานร้องเรียน',
  ]);
});

test('another table right below is another table', async () => {
  const { tables } = await seen({
    ก: `
${HEADER}
ทำคู่มือ|ประชุม|สำนักปลัด|แล้วเสร็จ
มาตรการ|ผลการดำเนินการ|ข้อเสนอแนะ|
ทำคู่มือ|พิมพ์ ๑ เล่ม|ทำทุกปี|`,
  });
  expect(tables.map(({ area }) => [area.top, area.bottom])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('rows behind the signatures are not read, and that is said; positions and names are not taken for them', async () => {
  const { titles, findings } = await seen({
    ก: `
${HEADER}
ทำคู่มือ|ประชุม|สำนักปลัด|แล้วเสร็จ
อบรม|เชิญวิทยากร|กองคลัง|แล้วเสร็จ
ลงชื่อ.............ผู้รายงาน|||
(นางสาวสมใจ ใจดีงาม)|(นายมานะ รักงาน)|(นายชูใจ มั่นคง)|
นักวิเคราะห์|หัวหน้าสำนักปลัด|ปลัด อบต.|
ติดกล้อง|จัดซื้อ|กองช่าง|แล้วเสร็จ
ตรวจพัสดุ|ตรวจนับ|กองคลัง|ยังไม่ดำเนินการ`,
  });
  expect(titles).toEqual(['ทำคู่มือ', 'อบรม']);
  expect(findings).toContain('rows.unread A7');
});

test('names, posts and notes right below the last row are no measures', async () => {
  const below = async (lines: string) =>
    (await seen({ ก: `\n${HEADER}\nทำคู่มือ|ประชุม|สำนักปลัด|แล้วเสร็จ\n${lines}` })).titles;
  expect(await below('พันตำรวจเอก|||\n(สมชาย ใจดีงาม)|||\nผู้กำกับการ|||')).toEqual(['ทำคู่มือ']);
  expect(await below('ข้อมูล ณ วันที่ 31 มีนาคม 2568|||')).toEqual(['ทำคู่มือ']);
  expect(await below('รวม 1 มาตรการ|||แล้วเสร็จ 1')).toEqual(['ทำคู่มือ']);
});

test('hidden rows are read, and that is said', () => {
  const shown = sheet('ก', typed(`${HEADER}\nทำคู่มือ|ประชุม|สำนักปลัด|แล้วเสร็จ\nอบรม|ข|กองคลัง|แล้วเสร็จ`));
  const rows = shown.rows.map((row) => ({ ...row, hidden: row.row === 2 }));
  const { tables, findings } = recogniseTables(workbook({ ...shown, rows }));
  expect(tables[0]?.rows).toHaveLength(2);
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'rows.hidden',
      place: { sheet: 'ก', row: 2, column: 0 },
      data: { count: 1 },
    }),
  ]);
});

test('scores, the list of published data, risks, people and budgets are left alone', async () => {
  const { tables } = await seen({
    คะแนน: `
ที่|ตัวชี้วัด|คะแนน|ระดับ|จุดแข็ง|จุดอ่อน
1|การปฏิบัติหน้าที่|#92.15|A|บริการดี|-`,
    OIT: `
ข้อ|ข้อมูล|รายละเอียด|URL|ผู้รับผิดชอบ
O1|โครงสร้าง|แผนผัง|https://a.example.go.th/o1|สำนักปลัด`,
    ความเสี่ยง: `
ที่|เหตุการณ์ความเสี่ยงการทุจริต|โอกาส|ผลกระทบ|ระดับ|มาตรการควบคุมความเสี่ยง|ผู้รับผิดชอบ
1|การเรียกรับเงิน|#3|#4|สูง|กล้องวงจรปิด|กองช่าง`,
    บุคลากร: `
ที่|ชื่อ - สกุล|ตำแหน่ง|สังกัด|หมายเหตุ
1|นางสาวสมใจ ใจดีงาม|นิติกร|สำนักปลัด|`,
    งบ: `
ที่|โครงการ|งบประมาณ|เบิกจ่าย|คงเหลือ|ร้อยละ
1|ก่อสร้างถนน|#500000|#250000|#250000|#50`,
    มาตรการ: `
${HEADER}
ทำคู่มือ|ประชุม|สำนักปลัด|แล้วเสร็จ`,
  });
  expect(tables.map(({ sheet: name }) => name)).toEqual(['มาตรการ']);
});

test('two years in one workbook: which is meant is asked', async () => {
  const { check } = await seen({
    2567: `
${HEADER}
ทำคู่มือ|ประชุม|สำนักปลัด|แล้วเสร็จ`,
    2568: `
${HEADER}
ทำคู่มือ|ทบทวน|สำนักปลัด|ยังไม่ดำเนินการ`,
  });
  expect(check.tables.map(({ fiscalYear }) => fiscalYear)).toEqual([2567, 2568]);
  expect(check.findings[0]?.rule).toBe('register.ambiguous');
});
