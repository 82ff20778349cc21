import { memoModel } from '../../src/memo';
import { OPTIONS, PROJECTS, figuresOf } from './registers';

const memoOf = (register = PROJECTS) => memoModel(register, figuresOf(register, 6), OPTIONS).memo;

describe('The memo on projects like that of document 003', () => {
  test('has the subject of the monitoring report', () => {
    expect(memoOf().kind).toBe('monitoring');
    expect(memoOf().subject).toBe('รายงานการกำกับติดตามการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)');
  });

  const said = (register = PROJECTS) =>
    Object.fromEntries(memoOf(register).body.map(({ key, text }) => [key, text]));

  test('has the sections of the document, and the figures in a paragraph of their own', () => {
    expect(memoOf().body.map(({ block, key }) => `${block} ${key}`)).toEqual([
      'heading h1',
      'paragraph p1',
      'item item1',
      'item item2',
      'item item3',
      'heading h2',
      'paragraph p2',
      'paragraph p3',
      'paragraph figures',
      'heading h3',
      'paragraph p4',
      'closing closing',
    ]);
    expect(said()['figures']).toBe(
      'โครงการ/กิจกรรมประจำปีงบประมาณ พ.ศ. ๒๕๖๔ มีจำนวนทั้งสิ้น ๔ โครงการ/กิจกรรม งบประมาณรวม ๑,๓๘๐,๐๐๐.๕๐ บาท ดำเนินการเสร็จเรียบร้อยแล้ว ๑ โครงการ/กิจกรรม อยู่ระหว่างดำเนินการ ๑ โครงการ/กิจกรรม ยังไม่ดำเนินการ ๑ โครงการ/กิจกรรม และยังไม่ได้ระบุสถานะ ๑ โครงการ/กิจกรรม',
    );
  });

  test('names the e-plan only when the sheet of the agency does, and a theme only in its year', () => {
    expect(said()['p3']).not.toContain('อ้างอิง');
    expect(said()['p2']).toContain('แนวคิด “More open, more transparent.”');
    expect(said({ ...PROJECTS, fiscalYear: 2567 })['p2']).not.toContain('แนวคิด');
    const agency = { ...PROJECTS.agency, source: 'ระบบ e-LAAS' };
    expect(said({ ...PROJECTS, agency })['p3']).toContain('ซึ่งอ้างอิงตามข้อมูลระบบ e-LAAS (ตามเอกสารแนบท้าย)');
  });

  test('keeps the acting title and the post acted for', () => {
    expect(memoOf().signatures[1]).toMatchObject({
      position: 'นักพัฒนาชุมชน',
      acting: 'รักษาราชการแทน',
      actingFor: 'หัวหน้าสำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ',
    });
  });

  test('says which budgets are not known, and sums the others', () => {
    const measures = PROJECTS.measures.map((one, index) => (index > 1 ? { ...one, budget: null } : one));
    expect(said({ ...PROJECTS, measures })['figures']).toContain(
      'งบประมาณรวมเท่าที่ระบุ ๑,๓๓๐,๐๐๐.๕๐ บาท (ยังไม่ได้ระบุงบประมาณ ๒ โครงการ/กิจกรรม)',
    );
  });

  test('says nothing of budgets when none is known', () => {
    const measures = PROJECTS.measures.map((one) => ({ ...one, budget: null }));
    expect(said({ ...PROJECTS, measures })['figures']).not.toContain('งบประมาณรวม');
  });

  test('has an annex of projects, budgets, owners and statuses', () => {
    const [annex] = memoOf().annexes;
    expect(annex?.titles).toEqual([
      'รายงานการกำกับติดตามการดำเนินโครงการ/กิจกรรม',
      'ขององค์การบริหารส่วนตำบลธารสุขใจ',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)',
    ]);
    expect(annex?.table.header.map((row) => row.map(({ lines }) => lines[0]))).toEqual([
      ['โครงการ/กิจกรรม', 'งบประมาณ (บาท)', 'ผู้รับผิดชอบ', 'สถานะการดำเนินงาน'],
    ]);
    expect(annex?.table.rows.map((row) => row.map(({ lines }) => lines.join('|')))).toEqual([
      ['โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ๓', '๑,๒๕๐,๐๐๐', 'กองช่าง', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
      ['โครงการจัดการขยะมูลฝอย', '๘๐,๐๐๐.๕๐', 'กองสาธารณสุข', 'อยู่ระหว่างดำเนินการ'],
      ['โครงการวันเด็กแห่งชาติ', '๓๐,๐๐๐', 'กองการศึกษา', 'ยังไม่ดำเนินการ'],
      ['โครงการฝึกอบรมอาชีพ', '๒๐,๐๐๐', 'สำนักปลัด', ''],
    ]);
  });
});
