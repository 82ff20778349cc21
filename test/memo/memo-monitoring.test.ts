import { memoModel } from '../../src/memo';
import { OPTIONS, PROJECTS, figuresOf } from './registers';

const memoOf = (register = PROJECTS) => memoModel(register, figuresOf(register, 6), OPTIONS).memo;

describe('The memo on projects like that of document 003', () => {
  test('has the subject of the monitoring report', () => {
    expect(memoOf().kind).toBe('monitoring');
    expect(memoOf().subject).toBe('รายงานการกำกับติดตามการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)');
  });

  test('reads section by section', () => {
    expect(memoOf().body).toEqual([
      { block: 'heading', text: 'เรื่องเดิม' },
      {
        block: 'paragraph',
        text: 'ตามที่สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (ป.ป.ช.) ได้กำหนดการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ ซึ่งให้หน่วยงานเปิดเผยข้อมูลการดำเนินงานต่อสาธารณะ รวมถึงการกำกับติดตามการดำเนินงานประจำปี นั้น',
      },
      { block: 'heading', text: 'ข้อเท็จจริง' },
      {
        block: 'paragraph',
        text: 'สำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ ขอสรุปรายงานการกำกับติดตามการดำเนินโครงการ/กิจกรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน) จำนวน ๔ โครงการ/กิจกรรม งบประมาณรวม ๑,๓๘๐,๐๐๐.๕๐ บาท ดำเนินการเสร็จเรียบร้อยแล้ว ๑ โครงการ/กิจกรรม อยู่ระหว่างดำเนินการ ๑ โครงการ/กิจกรรม ยังไม่ดำเนินการ ๑ โครงการ/กิจกรรม และยังไม่ได้ระบุสถานะ ๑ โครงการ/กิจกรรม รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
      },
      {
        block: 'paragraph',
        text: 'ทั้งนี้ เพื่อแสดงความก้าวหน้าในการดำเนินงานประจำปีขององค์การบริหารส่วนตำบลธารสุขใจ เพื่อวางแผนสำหรับโครงการ/กิจกรรมที่ยังมิได้ดำเนินการ และเพื่อประชาสัมพันธ์ให้ประชาชนรับทราบต่อไป',
      },
      { block: 'heading', text: 'ข้อเสนอแนะ' },
      {
        block: 'paragraph',
        text: 'เพื่อให้การบริหารงานเกิดประสิทธิภาพ และสอดคล้องกับการเปิดเผยข้อมูลสาธารณะ เห็นควรประชาสัมพันธ์ผ่านเว็บไซต์ขององค์การบริหารส่วนตำบลธารสุขใจ ต่อไป',
      },
      { block: 'closing', text: 'จึงเรียนมาเพื่อโปรดทราบ' },
    ]);
  });

  test('keeps the acting title and the post acted for', () => {
    expect(memoOf().signatures[1]).toMatchObject({
      position: 'นักพัฒนาชุมชน',
      acting: 'รักษาราชการแทน',
      actingFor: 'หัวหน้าสำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ',
    });
  });

  test('names the web site, its digits untouched', () => {
    const register = {
      ...PROJECTS,
      agency: { ...PROJECTS.agency, website: 'https://tharnsukjai.example/o11' },
    };
    expect(memoOf(register).body.at(-2)?.text).toContain('ธารสุขใจ https://tharnsukjai.example/o11 ต่อไป');
  });

  test('says which budgets are not known, and sums the others', () => {
    const measures = PROJECTS.measures.map((one, index) => (index > 1 ? { ...one, budget: null } : one));
    expect(memoOf({ ...PROJECTS, measures }).body[3]?.text).toContain(
      'งบประมาณรวมเท่าที่ระบุ ๑,๓๓๐,๐๐๐.๕๐ บาท (ยังไม่ได้ระบุงบประมาณ ๒ โครงการ/กิจกรรม)',
    );
  });

  test('says nothing of budgets when none is known', () => {
    const measures = PROJECTS.measures.map((one) => ({ ...one, budget: null }));
    expect(memoOf({ ...PROJECTS, measures }).body[3]?.text).not.toContain('งบประมาณรวม');
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
