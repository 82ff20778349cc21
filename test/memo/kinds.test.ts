import { type MemoKind, defaultMemoKind, memoKinds, memoModel } from '../../src/memo';
import type { Register } from '../../src/domain';
import { ALL_DONE, OPTIONS, OUTCOMES, PROJECTS, figuresOf, measure, report } from './registers';

const PLAN: Register = { ...ALL_DONE, measures: ALL_DONE.measures.map((one) => ({ ...one, reports: {} })) };
const memoOf = (register: Register, kind: MemoKind | null, round: 6 | 12 = 6) =>
  memoModel(register, figuresOf(register, round), { ...OPTIONS, round }, { kind }).memo;
const bodyOf = (...args: Parameters<typeof memoOf>) => memoOf(...args).body.map(({ text }) => text);

describe('The kind of memo', () => {
  test.each([
    ['a plan, to be approved', PLAN, 'approval'],
    [
      'a plan with an empty row for its report',
      { ...PLAN, measures: [measure('ก', { reports: { 6: report(null) } })] },
      'approval',
    ],
    ['a report', ALL_DONE, 'report'],
    ['what was only told of the other round', OUTCOMES, 'report'],
    ['projects', PROJECTS, 'monitoring'],
    ['no measure at all', { ...PLAN, measures: [] }, 'report'],
  ] as const)('follows from the register: %s', (_, register, kind) => {
    expect(defaultMemoKind(register)).toBe(kind);
    expect(memoOf(register, null).kind).toBe(kind);
  });

  test('can be chosen among those that can be made from the register', () => {
    expect(memoKinds(ALL_DONE)).toEqual(['report', 'sections', 'approval', 'cover']);
    expect(memoKinds(PROJECTS)).toEqual(['monitoring', 'cover']);
    for (const kind of memoKinds(ALL_DONE)) expect(memoOf(ALL_DONE, kind).kind).toBe(kind);
    expect(memoOf(PROJECTS, 'approval').kind).toBe('monitoring');
  });
});

describe('The approval of measures', () => {
  test('lists up to ten measures, and counts more', () => {
    const many = (count: number) => ({ ...PLAN, measures: PLAN.measures.slice(0, count) });
    const items = (count: number) => memoOf(many(count), null).body.filter(({ block }) => block === 'item');
    expect(items(10)).toHaveLength(10);
    expect(items(10)[9]?.text).toBe('๑๐. การดำเนินงาน');
    expect(items(11)).toEqual([]);
    expect(bodyOf(many(11), null)[1]).toMatch(/ไปสู่การปฏิบัติ จำนวน ๑๑ มาตรการ$/);
  });

  test('speaks of the assessment of the year before when no score is known', () => {
    const register = { ...PLAN, agency: { ...PLAN.agency, scores: [] } };
    expect(bodyOf(register, null)[0]).toMatch(/\(ITA\) ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ นั้น$/);
  });

  test('has the plan for its annex, whatever was reported', () => {
    expect(memoOf(ALL_DONE, 'approval').annexes.map(({ key }) => key)).toEqual(['plan']);
  });
});

describe('The report with sections', () => {
  test('has no reference to make up, and says how far measures are when they are not done', () => {
    const open = { ...ALL_DONE, measures: [measure('ก', { reports: { 6: report('not-started') } })] };
    const body = bodyOf(open, 'sections');
    expect(body[1]).toMatch(/^ตามที่ เทศบาลตำบลทุ่งดาวเรือง ได้กำหนดมาตรการ.*พ.ศ. ๒๕๖๔ นั้น$/);
    expect(body).toContain(
      'สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง ได้ติดตามผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน รอบ ๖ เดือน จำนวน ๑ มาตรการ ยังไม่ดำเนินการ ๑ มาตรการ',
    );
  });

  test('names the item of the OIT that the sheet of the agency names, and none of a year that is not settled', () => {
    const later = { ...ALL_DONE, fiscalYear: 2568 };
    expect(bodyOf(ALL_DONE, 'sections')[3]).toContain('(OIT) ข้อ O42 มาตรการ');
    expect(bodyOf(later, 'sections')[3]).toContain('(OIT) เรื่อง มาตรการ');
    const agency = { ...later.agency, oitItem: 'O27' };
    expect(bodyOf({ ...later, agency }, 'sections')[3]).toContain('(OIT) ข้อ O27 มาตรการ');
  });
});

describe('The short cover memo', () => {
  test('sends a report, a plan or projects on in two paragraphs', () => {
    expect(bodyOf(ALL_DONE, 'cover')).toEqual([
      'พร้อมนี้ สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง ขอส่งรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๖ เดือน จำนวน ๑๒ มาตรการ ดำเนินการเสร็จเรียบร้อยแล้ว ๑๒ มาตรการ รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
      'จึงเรียนมาเพื่อโปรดทราบ และเห็นควรเผยแพร่ผ่านเว็บไซต์ของหน่วยงานต่อไป',
    ]);
    expect(bodyOf(PLAN, 'cover')).toEqual([
      'พร้อมนี้ สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง ขอส่งมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ จำนวน ๑๒ มาตรการ รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
      'จึงเรียนมาเพื่อโปรดพิจารณา',
    ]);
    expect(memoOf(PLAN, 'cover').annexes.map(({ key }) => key)).toEqual(['plan']);
    expect(memoOf(PROJECTS, 'cover').annexes.map(({ key }) => key)).toEqual(['projects']);
    expect(memoOf(PROJECTS, 'cover').subject).toContain('โครงการ/กิจกรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๔');
  });
});

test('Every kind of every register has a subject, a closing and no word of the program, with all known and with nothing', () => {
  const nobody = { ...ALL_DONE.agency, name: null, department: null, scores: [], signatures: [] };
  for (const register of [ALL_DONE, OUTCOMES, PROJECTS, PLAN])
    for (const agency of [register.agency, nobody])
      for (const kind of memoKinds(register)) {
        const memo = memoOf({ ...register, agency }, kind);
        expect(memo.subject).not.toBe('');
        expect(memo.body.at(-1)?.block).toBe('closing');
        expect(JSON.stringify([memo.subject, memo.body, memo.annexes])).not.toMatch(
          /undefined|null|NaN|[{]\??[a-zA-Z]+[}]|[ก-๙] {2}/,
        );
      }
});
