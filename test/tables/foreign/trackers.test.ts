import { periodOf, seen } from './seen';

test('an English tracker with overdue and dropped actions and a share done', async () => {
  const { rows, statuses, findings, roles } = await seen({
    Tracker: `
ITA Integrity Action Tracker FY2025||||||
Item|Action|Owner|Due|Status|% complete|Comments
#1|Publish procurement plan|Finance|@2024-12-31|Done|%1|Posted
#2|Train all staff|HR|@2025-02-28|Overdue|%0.5|
#3|Buy archive cabinets|Office|@2025-03-15|Dropped|%0|No budget
#4|Survey of citizens|Planning|@2025-09-30|Not started|%0|`,
  });
  expect(roles).toEqual([['number', 'measure', 'owner', 'to', 'status', 'progress', 'note']]);
  expect(statuses).toEqual(['done', null, null, 'not-started']);
  expect(rows.map(periodOf).slice(0, 2)).toEqual(['– 2024-12-31', '– 2025-02-28']);
  expect(findings).toEqual(['status.outside E4', 'status.outside E5', 'measure.late D6']);
});

test('an export of another tracker: Summary is the measure', async () => {
  const { rows, statuses } = await seen({
    Export: `
Key|Summary|Assignee|Status|Priority|Due date
ITA-1|Publish procurement plan|Somjai|Done|High|2025-03-31
ITA-2|Complaint hotline|Mana|To Do|Low|31/12/2025`,
  });
  expect(rows.map(({ measure }) => [measure.id, measure.title])).toEqual([
    ['ITA-1', 'Publish procurement plan'],
    ['ITA-2', 'Complaint hotline'],
  ]);
  expect(statuses).toEqual(['done', 'not-started']);
});

test('statuses and titles by formula, days typed in three ways', async () => {
  const { rows, statuses, titles } = await seen({
    data: `
รหัส|มาตรการ|ผู้รับผิดชอบ|กำหนดเสร็จ|สถานะ
M-01|ประกาศนโยบาย|สำนักปลัด|31/12/2567|=IF(1=1,"x","y") → ดำเนินการเสร็จเรียบร้อยแล้ว
M-02|="จัด"&"ประชาคม" → จัดประชาคม|สำนักปลัด|2568-03-31|=IF(1=1,"x","y") → อยู่ระหว่างดำเนินการ
M-03|ตรวจสอบภายใน|กองคลัง|30-ก.ย.-68|ยังไม่ดำเนินการ`,
  });
  expect(titles).toEqual(['ประกาศนโยบาย', 'จัดประชาคม', 'ตรวจสอบภายใน']);
  expect(rows.map(periodOf)).toEqual(['– 2024-12-31', '– 2025-03-31', '– 2025-09-30']);
  expect(statuses).toEqual(['done', 'in-progress', 'not-started']);
});

test('measures 1.1 and 1.2 stand below a heading numbered 1', async () => {
  const { rows, findings } = await seen({
    แผน: `
แผนการดำเนินมาตรการภายใน ปีงบประมาณ 2569||||
ลำดับ|มาตรการ / กิจกรรมย่อย|ผู้รับผิดชอบ|กำหนดแล้วเสร็จ|สถานะ
1|ด้านการเปิดเผยข้อมูล|||
1.1|ปรับปรุงเว็บไซต์|กองช่าง|31 ธ.ค. 2568|แล้วเสร็จ
1.2|เผยแพร่งบการเงิน|กองคลัง|31/03/2569|กำลังดำเนินการ
2|ด้านการมีส่วนร่วม|||
2.1|จัดประชาคม|กองช่าง|30 มิ.ย. 69|ยังไม่เริ่ม`,
  });
  expect(rows.map(({ measure }) => [measure.number, measure.title, measure.topic])).toEqual([
    ['1.1', 'ปรับปรุงเว็บไซต์', 'ด้านการเปิดเผยข้อมูล'],
    ['1.2', 'เผยแพร่งบการเงิน', 'ด้านการเปิดเผยข้อมูล'],
    ['2.1', 'จัดประชาคม', 'ด้านการมีส่วนร่วม'],
  ]);
  expect(findings).toEqual([]);
});
