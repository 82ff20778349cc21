import { missingAnswers, reminderOf } from '../../../src/app/mail';
import type { RememberedSending } from '../../../src/app/memory-exchange';
import type { Check } from '../../../src/app';
import { remembering, sampleCheck, sentTo, TODAY } from './book';

const ANSWER = { file: 'กองคลัง.xlsx', day: '2026-03-20', by: null };
const KLANG = 'กองคลัง';

const whoIn = (check: Check, ...sendings: readonly RememberedSending[]) =>
  missingAnswers(remembering(check, ...sendings), TODAY).map(({ owner, sending }) => [owner, sending.id]);

describe('who has not answered', () => {
  let check: Check;
  beforeAll(async () => {
    check = await sampleCheck();
  });

  it('is whose workbook did not come back, with the days since it was due', () => {
    const sendings = [
      sentTo(check, 'สำนักปลัด', { id: 'b', due: null }),
      sentTo(check, 'กองช่าง', { id: 'c', due: '2026-04-30' }),
      sentTo(check, KLANG),
    ];
    const missing = missingAnswers(remembering(check, ...sendings), TODAY);
    expect(missing.map(({ owner, daysOver }) => [owner, daysOver])).toEqual([
      [KLANG, 10],
      ['กองช่าง', -20],
      ['สำนักปลัด', null],
    ]);
    expect(whoIn(check, sentTo(check, KLANG, { answers: [ANSWER] }))).toEqual([]);
    expect(whoIn(check)).toEqual([]);
  });

  it('is asked about the newest workbook of a round alone', () => {
    const old = sentTo(check, KLANG, { id: 'old', day: '2026-02-01' });
    const other = sentTo(check, 'กอง คลัง', { id: 'new', day: '2026-03-10' });
    expect(whoIn(check, old, other)).toEqual([['กอง คลัง', 'new']]);
    expect(whoIn(check, old, { ...other, answers: [ANSWER] })).toEqual([]);
    expect(whoIn(check, { ...old, answers: [{ ...ANSWER, day: '2026-02-20' }] }, other)).toEqual([
      ['กอง คลัง', 'new'],
    ]);
    // The older workbook came back after the newer one had gone out.
    expect(whoIn(check, { ...old, answers: [ANSWER] }, other)).toEqual([]);
    expect(whoIn(check, { ...old, answers: [ANSWER] }, { ...other, round: 12 })).toEqual([
      ['กอง คลัง', 'new'],
    ]);
  });

  it('is everyone for one workbook to all, until it is sent again to each', () => {
    const all = sentTo(check, null, { id: 'all' });
    expect(whoIn(check, all)).toEqual([[null, 'all']]);
    expect(whoIn(check, all, sentTo(check, KLANG, { day: '2026-03-05' }))).toEqual([[KLANG, 'a1']]);
    expect(whoIn(check, { ...all, answers: [ANSWER] })).toEqual([]);
  });

  it('is nobody of an earlier year', () => {
    expect(whoIn(check, sentTo(check, KLANG, { day: '2025-09-30' }))).toEqual([]);
    expect(whoIn(check, sentTo(check, KLANG, { day: '2025-10-01' }))).toEqual([[KLANG, 'a1']]);
  });

  it('has their measures that are late, and those without a status in the round', () => {
    const [six, twelve] = missingAnswers(
      remembering(
        check,
        sentTo(check, KLANG),
        sentTo(check, KLANG, { id: 'b', round: 12, due: '2026-09-30' }),
      ),
      TODAY,
    );
    expect(six?.late.map(({ measure }) => measure.id)).toEqual(['M02']);
    expect(six?.unfilled).toEqual([]);
    expect(twelve?.late).toEqual([]);
    expect(twelve?.unfilled.map(({ id }) => id)).toEqual(['M02', 'M04']);
  });

  it('is found in 10,000 measures and 500 sendings at once', () => {
    const measure = check.register?.measures[1];
    if (!check.register || !measure) throw new Error('no sample');
    const measures = Array.from({ length: 10_000 }, (_, at) => ({ ...measure, id: `M${at}` }));
    const large = { ...check, register: { ...check.register, measures } };
    const sendings = Array.from({ length: 500 }, (_, at) => ({
      ...sentTo(check, `กอง ${at}`, { id: `s${at}` }),
      rows: Object.fromEntries(measures.slice(at * 20, at * 20 + 20).map(({ id }) => [id, ''])),
    }));
    const missing = missingAnswers(remembering(large, ...sendings), TODAY);
    expect(missing).toHaveLength(500);
    expect(missing.reduce((sum, { late }) => sum + late.length, 0)).toBe(10_000);
  });
});

describe('a reminder', () => {
  it('names what waits, and how long it has', async () => {
    const check = await sampleCheck();
    const [missing] = missingAnswers(remembering(check, sentTo(check, KLANG)), TODAY);
    if (!missing) throw new Error('nobody is missing');
    const mail = reminderOf(check, missing);
    expect(mail.to.map(({ email }) => email)).toEqual(['klang@example.go.th']);
    expect(mail.subject).toMatch(/^ขอติดตามการรายงานผล.+\(รอบ ๖ เดือน\) ของกองคลัง$/);
    const parts = mail.body.split('\n\n');
    expect(parts[1]).toMatch(/ให้กองคลัง เมื่อวันที่ ๑ มีนาคม ๒๕๖๙ และขอให้ส่งกลับภายในวันที่ ๓๑ มีนาคม ๒๕๖๙ นั้น$/);
    expect(parts[2]).toMatch(/^บัดนี้เลยกำหนดมาแล้ว ๑๐ วัน/);
    expect(parts[3]).toBe(
      'มาตรการที่ครบกำหนดแล้วและยังไม่แล้วเสร็จ จำนวน ๑ มาตรการ ได้แก่\n๑. จัดทำแนวทางการยืมทรัพย์สินของราชการ (ครบกำหนดวันที่ ๓๑ มีนาคม ๒๕๖๙ สถานะ: อยู่ระหว่างดำเนินการ)',
    );
    expect(`${mail.subject}${mail.body}`).not.toMatch(/null|undefined|[{}]/);
  });

  it('before the day is no reproach, and without a day names none', async () => {
    const check = await sampleCheck();
    const bodyOf = (due: string | null) => {
      const [missing] = missingAnswers(remembering(check, sentTo(check, KLANG, { due, round: 12 })), TODAY);
      return missing ? reminderOf(check, missing).body : '';
    };
    expect(bodyOf('2026-04-30')).toMatch(/ขณะนี้ยังไม่ได้รับแบบรายงาน .+ภายในวันที่ ๓๐ เมษายน ๒๕๖๙/);
    expect(bodyOf('2026-04-30')).not.toContain('เลยกำหนด');
    expect(bodyOf(null)).not.toMatch(/เลยกำหนด|ภายในวันที่/);
    expect(bodyOf(null)).toMatch(/ยังไม่ได้รายงานสถานะของรอบ ๑๒ เดือน จำนวน ๒ มาตรการ ได้แก่\n๑\. .+\n๒\. /);
  });

  it('names no more measures than a letter can hold', async () => {
    const check = await sampleCheck();
    const [missing] = missingAnswers(remembering(check, sentTo(check, null, { round: 12 })), TODAY);
    const [first] = missing?.unfilled ?? [];
    if (!missing || !first) throw new Error('nobody is missing');
    const unfilled = Array.from({ length: 50 }, () => ({ ...first, title: 'ยาว '.repeat(500) }));
    const { body, to } = reminderOf(check, { ...missing, unfilled });
    expect(body).toContain('\n๒๐. ยาว');
    expect(body).not.toContain('\n๒๑. ');
    expect(body).toContain('และอีก ๓๐ มาตรการ');
    expect(to).toHaveLength(5);
  });
});
