import { periodOf, seen } from './seen';

test('an อบจ. ticks with a symbol font, done first, evidence behind, totals below', async () => {
  const { tables, rows, statuses, findings } = await seen({
    รายงาน: `
รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน||||||
องค์การบริหารส่วนจังหวัดสมมุติบุรี รอบ ๑๒ เดือน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗||||||
ลำดับที่|มาตรการ/กิจกรรม|สำนัก/กอง ที่รับผิดชอบ|ผลการดำเนินงาน|←|←|เอกสาร/หลักฐานอ้างอิง
↑|↑|↑|ดำเนินการแล้ว|อยู่ระหว่างดำเนินการ|ยังไม่ได้ดำเนินการ|↑
๑|เผยแพร่แผนการจัดซื้อจัดจ้าง|กองพัสดุและทรัพย์สิน|P|||https://pao.example.go.th/o12
๒|เปิดช่องทางร้องเรียน|หน่วยตรวจสอบภายใน||P||
๓|ประเมินความเสี่ยงการทุจริต|สำนักปลัด อบจ.|||P|
|รวม||#1|#1|#1|`,
  });
  expect(tables[0]).toMatchObject({ kind: 'status', fiscalYear: 2567, round: 12 });
  expect(statuses).toEqual(['done', 'in-progress', 'not-started']);
  expect(rows.map(({ report }) => report?.evidence)).toEqual(['https://pao.example.go.th/o12', null, null]);
  expect(findings).toEqual([]);
});

test('a school reports shares: beside words, against words, and alone', async () => {
  const { rows, roles, statuses, findings } = await seen({
    รายงาน: `
โรงเรียนบ้านธารสุขใจ ปีงบประมาณ 2567||||
ที่|มาตรการ|ผู้รับผิดชอบ|ผลการดำเนินการ|ร้อยละความก้าวหน้า
#1|ปรับปรุงเว็บไซต์|งานทั่วไป|ดำเนินการแล้วเสร็จ|%1
#2|ประกาศ No Gift Policy|งานบุคคล|ดำเนินการแล้วเสร็จ|%0.6
#3|อบรมครู|งานวิชาการ||%1
#4|ค่ายคุณธรรม|งานวิชาการ||%0`,
  });
  expect(roles[0]?.slice(3)).toEqual(['result', 'progress']);
  expect(statuses).toEqual(['done', null, null, null]);
  expect(rows.map(({ report }) => report?.result)).toEqual([
    'ดำเนินการแล้วเสร็จ\n100%',
    'ดำเนินการแล้วเสร็จ\n60%',
    '100%',
    '0%',
  ]);
  expect(findings).toEqual(['status.share E4', 'status.unknown E5', 'status.unknown E6']);
});

test('a share alone proposes a status and records none', async () => {
  const { check, statuses } = await seen({
    ก้าวหน้า: `
มาตรการ|ผู้รับผิดชอบ|ความก้าวหน้า (ร้อยละ)
ก|สำนักปลัด|#100
ข|สำนักปลัด|60%
ค|กองคลัง|ร้อยละ ๐`,
  });
  expect(statuses).toEqual([null, null, null]);
  const asked = check.findings.filter(({ rule }) => rule === 'status.unknown');
  expect(asked.map(({ data }) => [data?.text, data?.nearest])).toEqual([
    ['100%', 'done'],
    ['60%', 'in-progress'],
    ['0%', 'not-started'],
  ]);
});

test('words beside a tick may deny it; a bullet alone is a tick; an X and a count are asked about', async () => {
  const { statuses, findings } = await seen({
    ตาราง: `
สรุปสถานะมาตรการ ปี 2568||||
มาตรการ|ผู้รับผิดชอบ|แล้วเสร็จ|กำลังดำเนินการ|ยังไม่ดำเนินการ
ทำคู่มือ|สำนักปลัด||●|
ตรวจสอบ|กองช่าง|✓ ยังไม่แล้วเสร็จ||
เผยแพร่|กองช่าง|#1||
สำรวจ|กองช่าง|||X`,
  });
  expect(statuses).toEqual(['in-progress', null, null, null]);
  expect(findings).toEqual(['status.denied C4', 'status.not-a-tick C5', 'status.not-a-tick E6']);
});

test('a form in a cell: the option that is ticked is the status', async () => {
  const { statuses } = await seen({
    แบบ: `
มาตรการ|ขั้นตอน|ผลการดำเนินการ
ก|ข|☑ ดำเนินการแล้ว⏎☐ อยู่ระหว่างดำเนินการ⏎☐ ยังไม่ดำเนินการ
ค|ง|( ) ดำเนินการแล้ว⏎(✓) ยังไม่ดำเนินการ
จ|ฉ|☐ ดำเนินการแล้ว⏎☐ ยังไม่ดำเนินการ
ช|ซ|☑ ดำเนินการแล้ว⏎☑ ยังไม่ดำเนินการ`,
  });
  expect(statuses).toEqual(['done', 'not-started', null, null]);
});

test('results of two rounds, their months in brackets', async () => {
  const { rows, tables } = await seen({
    ผล: `
รายงานผลการดำเนินงานตามมาตรการ ปีงบประมาณ พ.ศ. 2567||||||
ที่|มาตรการ|ผู้รับผิดชอบ|ผลการดำเนินงาน|←|หลักฐาน|←
↑|↑|↑|รอบ 6 เดือน (ต.ค.66-มี.ค.67)|รอบ 12 เดือน (เม.ย.67-ก.ย.67)|รอบ 6 เดือน|รอบ 12 เดือน
1|ทำคู่มือ|สำนักปลัด|อยู่ระหว่างดำเนินการ|ดำเนินการแล้วเสร็จ||คู่มือ.pdf`,
  });
  expect(tables[0]?.columns.map(({ role, round }) => [role, round]).slice(3)).toEqual([
    ['result', 6],
    ['result', 12],
    ['evidence', 6],
    ['evidence', 12],
  ]);
  expect(rows[0]?.measure.reports).toMatchObject({
    6: { status: 'in-progress', evidence: null },
    12: { status: 'done', evidence: 'คู่มือ.pdf' },
  });
});

test('plan and report stand under groups, the measures named above', async () => {
  const { tables, statuses, roles, rows } = await seen({
    รวม: `
ที่|มาตรการ|แผน|←|←|ผล|←|←|←
↑|↑|ขั้นตอน|ผู้รับผิดชอบ|ระยะเวลา|สถานะ|←|←|หลักฐาน
↑|↑|↑|↑|↑|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการแล้วเสร็จ|↑
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)
๑|ทำคู่มือ|ประชุม|สำนักปลัด|ต.ค. ๖๗ - ธ.ค. ๖๗|||√|คู่มือ
๒|อบรม|เชิญวิทยากร|กองคลัง|ม.ค. - มี.ค. ๖๘||√||`,
  });
  expect(tables[0]).toMatchObject({ kind: 'status', area: { top: 0, bottom: 5 } });
  expect(roles[0]?.slice(0, 5)).toEqual(['number', 'measure', 'steps', 'owner', 'period']);
  expect(statuses).toEqual(['done', 'in-progress']);
  expect(rows.map(periodOf)).toEqual(['2024-10-01 – 2024-12-31', '2025-01-01 – 2025-03-31']);
});

test('a row for each step: the measure lasts from the first to the last, and asks when its steps differ', async () => {
  const { rows, statuses, findings } = await seen({
    แผน: `
แผนขับเคลื่อนมาตรการ ประจำปีงบประมาณ ๒๕๖๙||||||
ที่|มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|เริ่ม|สิ้นสุด|สถานะ
๑|พัฒนาศูนย์ข้อมูล|๑) แต่งตั้ง|สำนักปลัด|@2025-10-01|@2025-10-31|ดำเนินการแล้วเสร็จ
↑|↑|๒) จัดสถานที่|กองช่าง|@2025-11-01|@2025-12-31|อยู่ระหว่างดำเนินการ
๒|จัดทำคู่มือ|๑) ร่าง|กองคลัง|@2025-10-01|@2025-12-31|ดำเนินการแล้วเสร็จ
↑|↑|๒) เผยแพร่|กองคลัง|@2026-01-01|@2026-01-31|ดำเนินการแล้วเสร็จ`,
  });
  expect(rows.map(periodOf)).toEqual(['2025-10-01 – 2025-12-31', '2025-10-01 – 2026-01-31']);
  expect(statuses).toEqual([null, 'done']);
  expect(findings).toEqual(['status.rows-differ G4']);
});
