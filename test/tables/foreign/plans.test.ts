import { periodOf, seen } from './seen';

test('an อบต. plans along the seven topics, topics and numbers merged down the left', async () => {
  const { tables, rows, roles } = await seen({
    O27: `
มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘|←|←|←|←|←|←|←
องค์การบริหารส่วนตำบลธารสุขใจ อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี|←|←|←|←|←|←|←
ที่|ประเด็น/หัวข้อ|ปัญหา/จุดอ่อน|มาตรการ/แนวทางการแก้ไข|ขั้นตอน/วิธีปฏิบัติ|ผู้รับผิดชอบ|ระยะเวลา/กรอบเวลา|การติดตามผล
๑|การปฏิบัติงานที่โปร่งใส|ประชาชนไม่ทราบขั้นตอน|๑.๑ จัดทำแผนผังการให้บริการ|๑. ประชุม⏎๒. จัดทำแผนผัง|สำนักปลัด|ต.ค. ๖๗ - ธ.ค. ๖๗|รายงานรอบ ๖ เดือน
↑|↑|เลือกปฏิบัติ|๑.๒ จัดอบรมมาตรฐานการให้บริการ|- อบรม ๑ ครั้ง|สำนักปลัด/กองคลัง|ม.ค. - มี.ค. ๖๘|รายงานรอบ ๖ เดือน
๒|การให้บริการและระบบ E-Service|ไม่มีผู้ใช้|๒.๑ ประชาสัมพันธ์ E-Service|- จัดทำ QR Code|กองช่าง|ตลอดปีงบประมาณ|รอบ ๖ เดือน และ ๑๒ เดือน
หมายเหตุ : ระยะเวลาอาจปรับตามความเหมาะสม|←|←|←|←|←|←|←`,
  });
  expect(tables[0]).toMatchObject({ kind: 'plan', fiscalYear: 2568 });
  expect(roles).toEqual([['number', 'topic', 'note', 'measure', 'steps', 'owner', 'period', 'monitoring']]);
  expect(rows.map(({ measure }) => [measure.number, measure.topic, measure.title, measure.owners])).toEqual([
    ['๑.๑', 'การปฏิบัติงานที่โปร่งใส', 'จัดทำแผนผังการให้บริการ', ['สำนักปลัด']],
    ['๑.๒', 'การปฏิบัติงานที่โปร่งใส', 'จัดอบรมมาตรฐานการให้บริการ', ['สำนักปลัด', 'กองคลัง']],
    ['๒.๑', 'การให้บริการและระบบ E-Service', 'ประชาสัมพันธ์ E-Service', ['กองช่าง']],
  ]);
  expect(rows.map(periodOf)).toEqual([
    '2024-10-01 – 2024-12-31',
    '2025-01-01 – 2025-03-31',
    '2024-10-01 – 2025-09-30',
  ]);
});

test('an agency analyses its score and calls its measures แนวทาง; hoped-for outcomes are no outcomes', async () => {
  const { tables, rows, roles } = await seen({
    วิเคราะห์: `
การวิเคราะห์ผลการประเมินและการกำหนดมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘||||||
ประเด็นการวิเคราะห์|ผลการวิเคราะห์|วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ|ขั้นตอนการปฏิบัติ|ผู้รับผิดชอบ|กรอบระยะเวลา|ผลลัพธ์ที่คาดหวัง
๑. กระบวนการปฏิบัติงาน|คะแนน i1 ต่ำ|จัดทำมาตรฐานการปฏิบัติงาน|๑.ประชุม ๒.จัดทำ|สำนักปลัด|ภายใน ๓๑ มี.ค. ๖๘|มีมาตรฐานครบ
๒. การให้บริการ|คะแนน e7 ต่ำ|เพิ่ม E-Service|๑.พัฒนา ๒.ทดสอบ|กองช่าง|ภายใน ๓๐ ก.ย. ๖๘|มี E-Service ๒ งาน`,
  });
  expect(tables[0]).toMatchObject({ kind: 'plan', fiscalYear: 2568 });
  expect(roles).toEqual([['topic', 'unknown', 'measure', 'steps', 'owner', 'period', 'unknown']]);
  expect(rows.map(({ measure }) => measure.title)).toEqual(['จัดทำมาตรฐานการปฏิบัติงาน', 'เพิ่ม E-Service']);
  expect(rows.map(periodOf)).toEqual(['– 2025-03-31', '– 2025-09-30']);
});

test('แนวทางการแก้ไข are the measures only when no other column is', async () => {
  const alone = await seen({
    ก: `
ประเด็นที่ต้องพัฒนา|แนวทางการแก้ไข|ขั้นตอน|ผู้รับผิดชอบ|การติดตามผล
การใช้ทรัพย์สิน|จัดทำคู่มือการยืม|ร่างคู่มือ|สำนักปลัด|รอบ 6 เดือน`,
  });
  expect(alone.roles).toEqual([['topic', 'measure', 'steps', 'owner', 'monitoring']]);
  const beside = await seen({
    ก: `
มาตรการ|ผู้รับผิดชอบ|ผลการดำเนินการ|แนวทางการแก้ไข
จัดทำคู่มือ|สำนักปลัด|ดำเนินการแล้วเสร็จ|ควรทำทุกปี`,
  });
  expect(beside.roles).toEqual([['measure', 'owner', 'result', 'recommendation']]);
});

test('a title typed into the first cell right above the header stays a title', async () => {
  const { tables } = await seen({
    สรุป: `
สรุปผลการดำเนินงานตามมาตรการ ประจำปี 2568 รอบ 6 เดือน||||
ที่|มาตรการ|ผู้รับผิดชอบ|สถานะการดำเนินงาน|หมายเหตุ
1|จัดทำแผนผัง|สำนักปลัด|แล้วเสร็จ|`,
  });
  expect(tables[0]).toMatchObject({ area: { top: 1 }, fiscalYear: 2568, round: 6 });
  expect(tables[0]?.columns.map(({ header }) => header)).toContain('สถานะการดำเนินงาน');
});

test('a table begins at D7 below a logo', async () => {
  const { tables, titles } = await seen({
    แผ่น: `
|||(ตราสัญลักษณ์)|||
||||||
|||มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน|←|←|←
|||เทศบาลตำบลทุ่งดาวเรือง|←|←|←
|||ประจำปีงบประมาณ พ.ศ. ๒๕๖๙|←|←|←
||||||
|||มาตรการ|ขั้นตอนหรือวิธีการปฏิบัติ|ผู้รับผิดชอบ|การกำกับติดตาม
|||การเผยแพร่ข้อมูล|- แต่งตั้งผู้รับผิดชอบ⏎- ปรับปรุงเว็บไซต์|สำนักปลัด|รายงานผล ณ ๓๑ มีนาคม ๒๕๖๙
|||การมีส่วนร่วม|- ประชุมประชาคม|กองยุทธศาสตร์|สิ้นปีงบประมาณ`,
  });
  expect(tables[0]).toMatchObject({ area: { top: 6, left: 3, bottom: 8, right: 6 }, fiscalYear: 2569 });
  expect(titles).toEqual(['การเผยแพร่ข้อมูล', 'การมีส่วนร่วม']);
});

test('the days of monitoring tell the round that is meant', async () => {
  const at = async (monitoring: string) => {
    const { check } = await seen({
      แผน: `
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|การกำกับติดตาม
ก|ข|กองคลัง|${monitoring}`,
    });
    return check.options.round;
  };
  expect(await at('รายงานความก้าวหน้าและสรุปผล ณ ๓๐ กันยายน ๒๕๖๙')).toBe(12);
  expect(await at('รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๙')).toBe(6);
});
