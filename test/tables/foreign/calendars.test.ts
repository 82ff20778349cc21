import { periodOf, seen } from './seen';

test('a เทศบาลเมือง ticks the months, calendar years above them', async () => {
  const { tables, rows, roles, findings } = await seen({
    'แผน 2568': `
แผนปฏิบัติการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568||||||||||||||
ที่|มาตรการ|ผู้รับผิดชอบ|ปี พ.ศ. 2567|←|←|ปี พ.ศ. 2568|←|←|←|←|←|←|←|←
↑|↑|↑|ต.ค.|พ.ย.|ธ.ค.|ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.
1|ประกาศ No Gift Policy|สำนักปลัด|✓|✓||||||||||
2|อบรมคุณธรรมจริยธรรม|กองคลัง||||✓|-|✓||||||
3|เผยแพร่การจัดซื้อ|กองช่าง|/|/|/|/|/|/|/|/|/|/|/|/`,
  });
  expect(tables[0]).toMatchObject({ kind: 'plan', fiscalYear: 2568 });
  expect(roles[0]?.slice(2)).toEqual(['owner', ...Array.from({ length: 12 }, () => 'period')]);
  expect(rows.map(periodOf)).toEqual([
    '2024-10-01 – 2024-11-30',
    '2025-01-01 – 2025-03-31',
    '2024-10-01 – 2025-09-30',
  ]);
  expect(findings.filter((one) => !one.startsWith('status.missing'))).toEqual([]);
});

test('bars are drawn with arrows, merged or not, under a fiscal year', async () => {
  const { rows } = await seen({
    แผน: `
กิจกรรม|ผู้รับผิดชอบ|ระยะเวลาดำเนินการ ปีงบประมาณ 2569|||||||||||
||ต.ค.|พ.ย.|ธ.ค.|ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.
ทบทวนคำสั่ง|สำนักปลัด|<-------->|←|←|||||||||
จัดอบรม|กองคลัง||||→|→|||||||
ประเมินผล|ทุกกอง|||||||||||■|■`,
  });
  expect(rows.map(periodOf)).toEqual([
    '2025-10-01 – 2025-12-31',
    '2026-01-01 – 2026-02-28',
    '2026-08-01 – 2026-09-30',
  ]);
});

test('quarters are ticked beside a status', async () => {
  const { rows, statuses, findings } = await seen({
    ติดตาม: `
ติดตามการดำเนินการตามมาตรการ ITA ปี 2568|||||||
ลำดับ|มาตรการ|หน่วยงานรับผิดชอบ|ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|ไตรมาส 4|สถานะ
1|จัดทำคู่มือประชาชน|สำนักปลัด|✓||||ดำเนินการแล้วเสร็จ
2|ปรับปรุงศูนย์ข้อมูล|กองช่าง||✓|✓||อยู่ระหว่างดำเนินการ (60%)
3|สำรวจความพึงพอใจ|ทุกกอง||||✓|ยังไม่ถึงกำหนด`,
  });
  expect(rows.map(periodOf)).toEqual([
    '2024-10-01 – 2024-12-31',
    '2025-01-01 – 2025-06-30',
    '2025-07-01 – 2025-09-30',
  ]);
  expect(statuses).toEqual(['done', 'in-progress', null]);
  expect(findings).toEqual(['measure.late E4', 'status.outside H5']);
});

test('months that are only coloured are said not to be read', async () => {
  const { rows, findings } = await seen({
    แผน: `
แผนดำเนินงาน ปี 2569||||
มาตรการ|ผู้รับผิดชอบ|ต.ค. 68|พ.ย. 68|ธ.ค. 68
ทบทวนคำสั่ง|สำนักปลัด|||
จัดอบรม|กองคลัง|||`,
  });
  expect(rows.map(periodOf)).toEqual([null, null]);
  expect(findings).toContain('columns.unmarked C3');
});

test('what stands in the quarters of a result is a result', async () => {
  const { rows, roles, statuses } = await seen({
    ผล: `
ที่|มาตรการ|ผู้รับผิดชอบ|ผลการดำเนินงาน|←|สถานะ
↑|↑|↑|ไตรมาส 1|ไตรมาส 2|↑
1|ทบทวนคำสั่ง|สำนักปลัด|ประชุม|ออกคำสั่ง|แล้วเสร็จ
2|จัดอบรม|กองคลัง|-|วางแผน|อยู่ระหว่างดำเนินการ`,
  });
  expect(roles).toEqual([['number', 'measure', 'owner', 'result', 'result', 'status']]);
  expect(rows.map(({ report }) => report?.result)).toEqual(['ประชุม\nออกคำสั่ง', 'วางแผน']);
  expect(statuses).toEqual(['done', 'in-progress']);
});

test('money by month is no table of measures', async () => {
  const { check } = await seen({
    งบ: `
โครงการ|หน่วยงาน|ต.ค.|พ.ย.|ธ.ค.|รวม
ก่อสร้างถนน|กองช่าง|#1000|#2000|#3000|#6000`,
    ค่าน้ำ: `
รายการ|ผู้รับผิดชอบ|ม.ค.|ก.พ.|มี.ค.
ค่าไฟฟ้า|กองคลัง|#1200|#1300|#1250`,
  });
  expect(check.tables).toEqual([]);
  expect(check.findings.map(({ rule }) => rule)).toContain('workbook.no-table');
});
