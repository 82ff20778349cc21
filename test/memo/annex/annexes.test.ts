import { memoModel } from '../../../src/memo';
import { ALL_DONE, OPTIONS, OUTCOMES, figuresOf, measure, report } from '../registers';

const annexesOf = (register: typeof ALL_DONE, round: 6 | 12 = 6) =>
  memoModel(register, figuresOf(register, round), { ...OPTIONS, round }).memo.annexes;
const texts = (rows: readonly (readonly { lines: readonly string[] }[])[] | undefined) =>
  rows?.map((row) => row.map(({ lines }) => lines.join('|')));
const withMeasures = (...measures: readonly ReturnType<typeof measure>[]) => ({ ...ALL_DONE, measures });

describe('The annex of document 004', () => {
  const [annex] = annexesOf(ALL_DONE);

  test('has the title lines of the document', () => {
    expect(annex?.titles).toEqual([
      'ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ของเทศบาลตำบลทุ่งดาวเรือง อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)',
    ]);
  });

  test('has a header of two levels over the three statuses', () => {
    expect(texts(annex?.table.header)).toEqual([
      ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'สถานะการดำเนินงาน'],
      ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
    ]);
    expect(annex?.table.header[0]?.map(({ rows, columns }) => [rows, columns])).toEqual([
      [2, undefined],
      [2, undefined],
      [2, undefined],
      [undefined, 3],
    ]);
  });

  test('ticks one status a row, the note on evidence below the tick', () => {
    expect(texts(annex?.table.rows)?.[1]).toEqual([
      'ให้ความรู้เกี่ยวกับการป้องกันผลประโยชน์ทับซ้อน',
      'ฝึกอบรมหรือประชุมพนักงานเพื่อให้ความรู้เกี่ยวกับผลประโยชน์ทับซ้อน',
      'สำนักปลัด|กองคลัง',
      '-',
      '-',
      '✓|ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน',
    ]);
    expect(annex?.table.rows).toHaveLength(12);
  });

  test('lists several steps with dashes', () => {
    expect(annex?.table.rows[9]?.[1]?.lines).toEqual([
      '- จัดทำขั้นตอนและระยะเวลาการให้บริการ',
      '- สร้างจิตสำนึกให้พนักงาน',
      '- ให้ข้อมูลอย่างตรงไปตรงมา',
    ]);
  });

  test('has widths that fill the page', () =>
    expect(annex?.table.widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10));
});

describe('The annex of document 002', () => {
  test('shows what was done and what came of it instead of ticks, lines as typed', () => {
    const annexes = annexesOf(OUTCOMES, 12);
    expect(annexes).toHaveLength(1);
    expect(texts(annexes[0]?.table.header)).toEqual([
      ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'ผลการดำเนินการตามมาตรการฯ', 'ผลลัพธ์ของการดำเนินการตามมาตรการฯ'],
    ]);
    expect(texts(annexes[0]?.table.rows)?.[1]).toEqual([
      '๒. มีระบบและช่องทางการรับเรื่องร้องเรียน',
      'จัดทำระบบร้องเรียน|ผ่านเว็บไซต์ของ อบต.',
      'ประชาชนไม่ต้องเดินทาง',
    ]);
    expect(annexes[0]?.titles[1]).toBe('ขององค์การบริหารส่วนตำบลธารสุขใจ อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี');
  });
});

describe('Which annexes there are', () => {
  test('both, when there are statuses and results', () => {
    const both = withMeasures(
      measure('ก', { reports: { 6: report('done', { result: 'ข', recommendation: 'ค' }) } }),
    );
    const [status, outcome] = annexesOf(both);
    expect(texts(status?.table.rows)).toEqual([['ก', '', '', '-', '-', '✓']]);
    expect(texts(outcome?.table.header)?.[0]?.slice(1)).toEqual(['ผลการดำเนินการตามมาตรการฯ', 'ข้อเสนอแนะ']);
  });

  test('the table of ticks when nothing was reported in the round', () => {
    const annexes = annexesOf(withMeasures(measure('ก', { reports: { 12: report('done') } })));
    expect(annexes.map(({ table }) => texts(table.rows))).toEqual([[['ก', '', '', '', '', '']]]);
  });

  test('none without measures', () => expect(annexesOf(withMeasures())).toEqual([]));
});

describe('A row of the annex', () => {
  test('ticks nothing for a status outside the three, and prints its words as typed', () => {
    const [annex] = annexesOf(
      withMeasures(
        measure('ก', { reports: { 6: report('done') } }),
        measure('ข', { reports: { 6: report(null, { statusText: 'ยกเลิก' }) } }),
      ),
    );
    expect(annex?.table.rows[1]?.slice(3)).toEqual([{ lines: ['ยกเลิก'], align: 'center', columns: 3 }]);
  });

  test('follows a section line when the topic changes', () => {
    const topics = ['หัวข้อ 1', 'หัวข้อ 1', null, 'หัวข้อ 2'];
    const [annex] = annexesOf(
      withMeasures(...topics.map((topic) => measure('ก', { topic, reports: { 6: report('done') } }))),
    );
    expect(texts(annex?.table.rows)?.map(([first]) => first)).toEqual([
      'หัวข้อ ๑',
      'ก',
      'ก',
      'ก',
      'หัวข้อ ๒',
      'ก',
    ]);
    expect(annex?.table.rows[0]).toEqual([{ lines: ['หัวข้อ ๑'], columns: 6, section: true }]);
  });

  test('shares its monitoring with the row above when both are one cell, but not over a section line', () => {
    const place = { sheet: 'แผน', row: 3, column: 3 };
    const planned = (topic: string | null, row = 3) =>
      measure('ก', { topic, monitoring: 'รอบ 6 เดือน', places: { monitoring: { ...place, row } } });
    const [annex] = annexesOf(
      withMeasures(planned(null), planned(null), planned('ข'), planned('ข'), planned('ข', 7)),
    );
    expect(annex?.table.rows.map((row) => row.at(-1)?.above ?? false)).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(annex?.table.rows.at(-1)?.at(-1)?.lines).toEqual(['รอบ ๖ เดือน']);
  });
});

describe('Cells in the words of the office', () => {
  const place = (column: number) => ({ sheet: 'แผน', row: 3, column });
  const cellsOf = (
    steps: readonly string[],
    owners: readonly string[],
    typed: Readonly<Record<number, string>>,
  ) => {
    const one = measure('ก', { steps, owners, places: { steps: place(1), owner: place(2) } });
    const register = withMeasures(one);
    const asTyped = ({ column }: { readonly column: number }) => typed[column] ?? null;
    const { memo } = memoModel(register, figuresOf(register, 6), OPTIONS, { asTyped });
    return memo.annexes[0]?.table.rows[0]?.slice(1, 3).map(({ lines }) => lines.join('|'));
  };

  test('have the marks of steps as typed, lines that were torn put together', () => {
    const steps = ['จัดทำแผนผังแสดงขั้นตอน', 'เผยแพร่ประชาสัมพันธ์'];
    const typed = { 1: '๑.จัดทำแผนผัง\nแสดงขั้นตอน\n๒) เผยแพร่ประชาสัมพันธ์' };
    expect(cellsOf(steps, [], typed)?.[0]).toBe('๑. จัดทำแผนผังแสดงขั้นตอน|๒) เผยแพร่ประชาสัมพันธ์');
    expect(cellsOf(['จัดอบรมพนักงาน'], [], { 1: '-จัดอบรมพนักงาน' })?.[0]).toBe('- จัดอบรมพนักงาน');
    expect(cellsOf(['จัดอบรมพนักงาน'], [], { 1: 'จัดอบรมพนักงาน' })?.[0]).toBe('จัดอบรมพนักงาน');
  });

  test('have dashes before several steps when the cell does not tell', () => {
    expect(cellsOf(['ขั้นแรกของงาน', 'ขั้นที่สองของงาน'], [], { 1: 'อย่างอื่น' })?.[0]).toBe(
      '- ขั้นแรกของงาน|- ขั้นที่สองของงาน',
    );
  });

  test('have owners as typed only when that says the same', () => {
    const owners = ['สำนักปลัด', 'กองคลัง'];
    expect(cellsOf([], owners, { 2: 'สำนักปลัด/กองคลัง' })?.[1]).toBe('สำนักปลัด/กองคลัง');
    expect(cellsOf([], owners, { 2: 'สำนักปลัด' })?.[1]).toBe('สำนักปลัด|กองคลัง');
    expect(cellsOf([], owners, {})?.[1]).toBe('สำนักปลัด|กองคลัง');
  });
});
