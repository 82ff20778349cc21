import { emptyAgency } from '../../src/domain';
import { memoModel } from '../../src/memo';
import { PNG } from './pictures';
import {
  ALL_DONE,
  MUNICIPALITY,
  OPTIONS,
  OUTCOMES,
  figuresOf,
  measure,
  report,
  withScores,
} from './registers';

const memoOf = (register = ALL_DONE, options = OPTIONS) =>
  memoModel(register, figuresOf(register, options.round), options).memo;
const bodyOf = (...args: Parameters<typeof memoOf>) => memoOf(...args).body.map(({ text }) => text);

describe('The memo on measures like those of document 004', () => {
  const memo = memoOf();

  test('has the head lines of the form', () => {
    expect(memo.from).toBe('สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง โทร. ๐-๔๓๐๐-๐๐๐๐');
    expect(memo.code).toBe('สบ ๗๔๖๐๑/');
    expect(memo.date).toBe('๓๑ มีนาคม ๒๕๖๔');
    expect(memo.subject).toBe(
      'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)',
    );
  });

  test('is addressed to the chief who acts for the head of the agency', () => {
    expect(memo.to).toBe('ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรีตำบลทุ่งดาวเรือง');
  });

  test('reads paragraph by paragraph', () => {
    expect(memo.body).toEqual([
      {
        block: 'paragraph',
        key: 'p1',
        text: 'ตามที่ เทศบาลตำบลทุ่งดาวเรือง ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๓ มีค่าคะแนนเท่ากับ ๗๒.๐๗ คะแนน อยู่ในระดับ C และได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ เพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น นั้น',
      },
      {
        block: 'paragraph',
        key: 'p2',
        text: 'ในการนี้ สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง ได้ดำเนินการตามมาตรการดังกล่าว และขอรายงานผลการดำเนินการ รอบ ๖ เดือน จำนวน ๑๒ มาตรการ ดำเนินการเสร็จเรียบร้อยแล้ว ๑๒ มาตรการ รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
      },
      { block: 'closing', key: 'closing', text: 'จึงเรียนมาเพื่อโปรดทราบ' },
    ]);
  });

  test('keeps the signature chain as it is on the sheet of the agency', () => {
    expect(memo.signatures).toEqual(MUNICIPALITY.signatures);
  });

  test('is in Arabic digits throughout when they are chosen', () => {
    const arabic = memoOf(ALL_DONE, { ...OPTIONS, digits: 'arabic' });
    expect(arabic.date).toBe('31 มีนาคม 2564');
    expect(JSON.stringify([arabic, arabic.annexes])).not.toMatch(/[๐-๙]/);
  });
});

describe('The memo on measures like those of document 002', () => {
  const options = { ...OPTIONS, round: 12, today: '2023-12-11' } as const;

  test('reads paragraph by paragraph, without a score and with the open statuses said plainly', () => {
    expect(bodyOf(OUTCOMES, options)).toEqual([
      'ตามที่ สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ ได้ดำเนินการประเมินคุณธรรมจริยธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment) ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และจัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสประจำปีงบประมาณ พ.ศ. ๒๕๖๖ นั้น',
      'ในการนี้ สำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ ได้ดำเนินการตามมาตรการดังกล่าว และขอรายงานผลการดำเนินการ รอบ ๑๒ เดือน จำนวน ๒ มาตรการ ยังไม่ได้ระบุสถานะ ๒ มาตรการ รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
      'จึงเรียนมาเพื่อโปรดทราบ',
    ]);
  });

  test('is addressed to the head of the agency', () => {
    const { to, date, from } = memoOf(OUTCOMES, options);
    expect(to).toBe('นายกองค์การบริหารส่วนตำบลธารสุขใจ');
    expect(date).toBe('๑๑ ธันวาคม ๒๕๖๖');
    expect(from).toBe('สำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ โทร. ๐ ๔๓๐๐ ๐๐๐๐');
  });
});

describe('Whether all is done', () => {
  const unscored = withScores(ALL_DONE, []);

  test('is said in the words of document 002 when every measure is, and no score asks for the figures', () => {
    expect(bodyOf(unscored)[1]).toBe(
      'ในการนี้ ทางสำนักปลัด เทศบาลตำบลทุ่งดาวเรือง ได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมจริยธรรมและความโปร่งใสประจำปีงบประมาณ พ.ศ. ๒๕๖๔ เรียบร้อยแล้ว รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
    );
  });

  test('is never said when one is not, or has only words for a status', () => {
    for (const last of [report('in-progress'), report(null, { result: 'จัดทำแล้ว' })]) {
      const measures = [...unscored.measures.slice(1), measure('มาตรการสุดท้าย', { reports: { 6: last } })];
      expect(bodyOf({ ...unscored, measures })[1]).not.toContain('เรียบร้อยแล้ว รายละเอียด');
      expect(bodyOf({ ...unscored, measures })[1]).toContain(
        'จำนวน ๑๒ มาตรการ ดำเนินการเสร็จเรียบร้อยแล้ว ๑๑ มาตรการ',
      );
    }
  });
});

describe('The memo that answers to an earlier one, like document 004', () => {
  const reference = {
    number: 'สบ 74601/12',
    date: '1/10/2563',
    subject: 'ผลการวิเคราะห์',
    item: 'ข้อ 6',
    gist: null,
  };
  const answering = (more: Partial<typeof MUNICIPALITY> = {}) =>
    bodyOf({ ...ALL_DONE, agency: { ...MUNICIPALITY, references: [reference], ...more } });

  test('cites it as far as it is known, its day in words', () => {
    expect(answering()[0]).toContain(
      'ไว้ในข้อ ๖ ตามบันทึกข้อความ ที่ สบ ๗๔๖๐๑/๑๒ ลงวันที่ ๑ ตุลาคม ๒๕๖๓ เรื่อง ผลการวิเคราะห์ นั้น',
    );
    const vague = { ...reference, number: null, date: 'ปลายปี', item: null };
    expect(answering({ references: [vague, reference] })[0]).toContain(
      'ให้ดีขึ้น ตามบันทึกข้อความ ลงวันที่ ปลายปี เรื่อง ผลการวิเคราะห์ และที่ สบ ๗๔๖๐๑/๑๒',
    );
  });

  test('says how far the measures are when not all are done', () => {
    const measures = [measure('ก', { reports: { 6: report('in-progress') } })];
    const agency = { ...MUNICIPALITY, references: [reference] };
    expect(bodyOf({ ...ALL_DONE, agency, measures })[1]).toContain(
      'ที่ได้กำหนดไว้ข้างต้น จำนวน ๑ มาตรการ อยู่ระหว่างดำเนินการ ๑ มาตรการ รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
    );
  });

  test('has its tables in the text when the sheet of the agency says ดังนี้', () => {
    const agency = { ...MUNICIPALITY, references: [reference], attachment: 'มีรายละเอียด ดังนี้' };
    const memo = memoOf({ ...ALL_DONE, agency });
    expect(memo.body.slice(0, 2).map(({ text }) => text.endsWith(' ดังนี้'))).toEqual([true, true]);
    expect(memo.annexes.map(({ after }) => after)).toEqual(['p2']);
  });

  test('does not announce tables that go behind it because a row is higher than the page', () => {
    const steps = Array.from({ length: 60 }, (_, at) => `ขั้นตอนที่ ${at + 1} จัดทำประกาศและเผยแพร่ให้ประชาชนทราบ`);
    const agency = { ...MUNICIPALITY, attachment: 'ดังนี้' };
    const memo = memoOf({
      ...ALL_DONE,
      agency,
      measures: [measure('ยาว', { steps, reports: { 6: report('done') } })],
    });
    expect(memo.body.filter(({ text }) => text.endsWith('ดังนี้'))).toEqual([]);
    expect(memo.body.map(({ text }) => text).join()).toContain('รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้');
    expect(memo.annexes.map(({ after }) => after)).toEqual([undefined]);
  });
});

describe('What the memo says of progress', () => {
  const withStatuses = (...statuses: readonly Parameters<typeof report>[0][]) => ({
    ...ALL_DONE,
    measures: statuses.map((status, index) =>
      measure(`มาตรการ ${index}`, { reports: { 6: report(status) } }),
    ),
  });

  test('names every count that is not zero, done first', () => {
    expect(bodyOf(withStatuses('done', 'not-started', null, 'in-progress', 'done'))[1]).toContain(
      'จำนวน ๕ มาตรการ ดำเนินการเสร็จเรียบร้อยแล้ว ๒ มาตรการ อยู่ระหว่างดำเนินการ ๑ มาตรการ ยังไม่ดำเนินการ ๑ มาตรการ และยังไม่ได้ระบุสถานะ ๑ มาตรการ รายละเอียด',
    );
  });

  test('claims no action when nothing was begun', () => {
    const text = bodyOf(withStatuses('not-started', null))[1];
    expect(text).toMatch(/^ในการนี้ สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง ได้ติดตามผลการดำเนินการตามมาตรการดังกล่าว/);
    expect(text).not.toContain('ได้ดำเนินการตาม');
  });
});

describe('The score in the memo', () => {
  const first = (scores: Parameters<typeof withScores>[1]) => bodyOf(withScores(ALL_DONE, scores))[0];

  test('is left out with its whole sentence when there is none', () => {
    expect(first([])).toMatch(/^ตามที่ สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ ได้ดำเนินการประเมิน/);
    expect(first([])).not.toMatch(/คะแนน|ระดับ/);
  });

  test('is that of the newest year before, not of the year itself and not of long ago', () => {
    const scores = [
      { year: 2564, score: 90, grade: null },
      { year: 2562, score: 67.87, grade: null },
      { year: 2560, score: 50, grade: null },
    ];
    expect(first(scores)).toContain('พ.ศ. ๒๕๖๒ มีค่าคะแนนเท่ากับ ๖๗.๘๗ คะแนน อยู่ในระดับ C และได้กำหนด');
    expect(first([{ year: 2560, score: 50, grade: null }])).not.toContain('คะแนน');
  });

  test('keeps the grade as published', () => {
    expect(first([{ year: 2563, score: 85, grade: 'A' }])).toContain('๘๕.๐๐ คะแนน อยู่ในระดับ A');
  });

  test('has no grade where the scale of its year is not settled', () => {
    const register = withScores({ ...ALL_DONE, fiscalYear: 2568 }, [
      { year: 2567, score: 92.5, grade: null },
    ]);
    expect(bodyOf(register)[0]).toContain('๙๒.๕๐ คะแนน และได้กำหนด');
    expect(bodyOf(register)[0]).not.toContain('อยู่ในระดับ');
  });
});

describe('What the workbook does not tell', () => {
  const nameless = { ...ALL_DONE, fiscalYear: null, agency: emptyAgency() };

  test('stays a blank to be filled in, never a guess', () => {
    const memo = memoOf(nameless);
    expect([memo.from, memo.code, memo.to]).toEqual([null, null, null]);
    expect(memo.subject).toContain('พ.ศ. ............ (รอบ ๖ เดือน)');
    expect(memo.body[0]?.text).toContain('ประจำปีงบประมาณ พ.ศ. ............ นั้น');
    expect(memo.body[1]?.text).toMatch(/^ในการนี้ ทาง\.{30} ได้ดำเนินการ/);
  });

  test('does not print words of the program', () => {
    expect(JSON.stringify(memoOf(nameless))).not.toMatch(/undefined|null[^,}\]]|NaN|[{][a-z?]+[}]/);
  });

  test('gives a chain of dotted names by the kind of agency', () => {
    const { signatures } = memoOf({ ...ALL_DONE, agency: { ...MUNICIPALITY, signatures: [] } });
    expect(signatures).toHaveLength(4);
    expect(signatures.every(({ name }) => name === null)).toBe(true);
    expect(signatures.at(-1)?.position).toBe('นายกเทศมนตรีตำบลทุ่งดาวเรือง');
  });
});

describe('Who is named', () => {
  const agencyWith = (more: Partial<typeof MUNICIPALITY>) =>
    memoOf({ ...ALL_DONE, agency: { ...MUNICIPALITY, ...more } });

  test('the agency is not said twice when the department holds its name', () => {
    expect(agencyWith({ department: 'สำนักปลัดเทศบาลตำบลทุ่งดาวเรือง', phone: null }).from).toBe(
      'สำนักปลัดเทศบาลตำบลทุ่งดาวเรือง',
    );
  });

  test('the person addressed on the sheet of the agency comes first', () => {
    expect(agencyWith({ addressee: 'ปลัดเทศบาล' }).to).toBe('ปลัดเทศบาล');
  });

  test('a head on whose behalf another signs is addressed all the same', () => {
    const signatures = MUNICIPALITY.signatures.map((block) => ({
      ...block,
      ...(block.acting ? { acting: 'ปฏิบัติราชการแทน' as const } : {}),
    }));
    expect(agencyWith({ signatures }).to).toBe('นายกเทศมนตรีตำบลทุ่งดาวเรือง');
  });

  test('someone who acts for another post than the head is not addressed as the head', () => {
    const signatures = MUNICIPALITY.signatures.map((block) => ({ ...block, actingFor: 'หัวหน้าสำนักปลัด' }));
    expect(agencyWith({ signatures }).to).toBe('นายกเทศมนตรีตำบลทุ่งดาวเรือง');
  });
});

describe('The emblem', () => {
  const withEmblem = (bytes: Uint8Array | null) =>
    memoModel(ALL_DONE, figuresOf(ALL_DONE, 6), OPTIONS, { emblem: bytes });

  test('is printed when it is a picture that Word can show', () => {
    expect(withEmblem(PNG).memo.emblem).toBe(PNG);
    expect(withEmblem(PNG).findings).toEqual([]);
  });

  test.each([null, new Uint8Array(), new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')])(
    'is missing otherwise, and a finding says so',
    (bytes) => {
      const { memo, findings } = withEmblem(bytes);
      expect(memo.emblem).toBeNull();
      expect(findings).toMatchObject([{ rule: 'emblem.missing', severity: 'info', place: null }]);
    },
  );
});
