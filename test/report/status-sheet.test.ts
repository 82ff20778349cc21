import fc from 'fast-check';
import { progressFigures, reportSheets } from '../../src/report';
import type { Measure, Register } from '../../src/domain';
import type { ReportOptions } from '../../src/report';
import { cellTextWidth, rowHeight, textLines } from '../../src/typography';
import type { PlanCell, SheetContent } from '../../src/workbook';
import { AFTER_SIX, measure, register, report, twelveDone } from './registers';

const LONG = 'สร้างการรับรู้ของบุคลากรภายในหน่วยงานต่อการใช้อำนาจของผู้บังคับบัญชาอย่างเป็นธรรมและไม่เลือกปฏิบัติ ';

function sheets(made: Register, options: ReportOptions = AFTER_SIX): SheetContent[] {
  return reportSheets(made, progressFigures(made, options), options).map(({ content }) => content);
}

function statusSheet(measures: readonly Measure[], more: Partial<Register> = {}): SheetContent {
  return sheets(register(measures, more), { ...AFTER_SIX, layout: 'status' })[0]!;
}

const texts = ({ rows }: SheetContent): string[][] =>
  rows.map((row) => row.map((cell) => String(cell?.value ?? '')));
const rowOf = (content: SheetContent, text: string): string[] =>
  texts(content).find((row) => row.some((cell) => cell.includes(text))) ?? [];

/** Height that the text of a row needs by the font's metrics, merges taken into account. */
function neededHeight(content: SheetContent, row: number): number {
  const cells = content.rows[row] ?? [];
  const lines = cells.map((cell, column) => {
    if (!cell || typeof cell.value !== 'string') return 1;
    const merge = content.merges.find(({ top, left }) => top === row && left === column);
    const right = merge?.right ?? column;
    const width = content.widths.slice(column, right + 1).reduce((sum, part) => sum + part, 0);
    const needed = textLines(
      cell.value,
      cellTextWidth(width),
      16,
      content.styles[cell.style ?? '']?.bold,
    ).length;
    return merge && merge.bottom > row ? 1 : needed;
  });
  return rowHeight(Math.max(1, ...lines), 16);
}

const drawn = (content: SheetContent): PlanCell[] =>
  content.rows.flatMap((row) => row.filter((cell): cell is PlanCell => cell !== null));

describe('the status table of document 004', () => {
  test('says on top what it is, of whom, of which year and round', () => {
    expect(
      texts(statusSheet(twelveDone()))
        .slice(0, 3)
        .map(([text]) => text),
    ).toEqual([
      'ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ของเทศบาลตำบลทุ่งดาวเรือง อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ (รอบ ๖ เดือน)',
    ]);
  });

  test('Arabic digits when they are chosen', () => {
    const [content] = sheets(register(twelveDone()), { ...AFTER_SIX, digits: 'arabic' });
    expect(rowOf(content!, 'ประจำปี')[0]).toBe('ประจำปีงบประมาณ พ.ศ. 2565 (รอบ 6 เดือน)');
  });

  test('a year that nobody told is left as dots', () => {
    expect(rowOf(statusSheet(twelveDone(), { fiscalYear: null }), 'ประจำปี')[0]).toContain('พ.ศ. ......');
  });

  test('two header rows, repeated on every page and kept in view', () => {
    const content = statusSheet(twelveDone());
    const { first, last } = content.page.titleRows!;
    expect(texts(content)[first]).toEqual(['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'สถานะการดำเนินงาน', '', '']);
    expect(texts(content)[last]!.slice(2)).toEqual([
      'ยังไม่ดำเนินการ',
      'อยู่ระหว่างดำเนินการ',
      'ดำเนินการเสร็จเรียบร้อยแล้ว',
    ]);
    expect(last).toBe(first + 1);
    expect(content.freeze).toEqual({ rows: last + 1, columns: 0 });
    expect(content.merges).toContainEqual({ top: first, left: 2, bottom: first, right: 4 });
    expect(content.merges).toContainEqual({ top: first, left: 0, bottom: last, right: 0 });
  });

  test('the tick with its note stands in the column of the status, a dash in the others', () => {
    const rows = texts(statusSheet(twelveDone())).filter((row) => row[0]?.startsWith('มาตรการที่'));
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(row.slice(2)).toEqual(['-', '-', '✓\nตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน']);
  });

  test('a measure without a known status has three empty cells, and its words stand below', () => {
    const content = statusSheet([
      measure('ลดขั้นตอน', { reports: { 6: report(null, { statusText: 'ขอเลื่อนดำเนินการ' }) } }),
      measure('E-Service'),
    ]);
    expect(rowOf(content, 'ลดขั้นตอน').slice(2)).toEqual(['', '', '']);
    expect(rowOf(content, 'ขอเลื่อน')[0]).toBe('รอยืนยันสถานะ: ขอเลื่อนดำเนินการ');
    expect(rowOf(content, 'ยังไม่ได้รายงาน')[0]).toBe('รอยืนยันสถานะ: ยังไม่ได้รายงาน');
    expect(texts(content).flat()).not.toContain('✓');
  });

  test('the words of the status are not repeated under its tick', () => {
    const words = 'ดำเนินการแล้วเสร็จ';
    const content = statusSheet([
      measure('ลดขั้นตอน', { reports: { 6: report('done', { statusText: words, result: words }) } }),
    ]);
    expect(rowOf(content, 'ลดขั้นตอน')[4]).toBe('✓');
  });

  test('several steps are a list, a section line stands above its measures once', () => {
    const content = statusSheet([
      measure('ก', { topic: 'ด้านการใช้อำนาจ', steps: ['จัดทำประกาศ', 'เผยแพร่'] }),
      measure('ข', { topic: 'ด้านการใช้อำนาจ' }),
    ]);
    expect(rowOf(content, 'จัดทำประกาศ')[1]).toBe('- จัดทำประกาศ\n- เผยแพร่');
    expect(texts(content).filter(([text]) => text === 'ด้านการใช้อำนาจ')).toHaveLength(1);
  });

  test('a web address given as evidence stays text, for a link would be cut off after a line', () => {
    const evidence = 'https://www.example.go.th/ita/2565/report.pdf';
    const content = statusSheet([measure('ก', { reports: { 6: report('done', { evidence }) } })]);
    expect(rowOf(content, 'https')[4]).toBe(`✓\n${evidence}`);
    expect(drawn(content).filter(({ link }) => link !== undefined)).toEqual([]);
  });

  test('ends with the signature of the one who reports', () => {
    const lines = texts(statusSheet(twelveDone()))
      .slice(-4)
      .map((row) => row[2]);
    expect(lines).toEqual([
      expect.stringMatching(/^ลงชื่อ \.+ ผู้รายงาน$/),
      '(นางสาวสมใจ ใจดีงาม)',
      'ตำแหน่ง นักจัดการงานทั่วไป',
      expect.stringMatching(/^วันที่ \./),
    ]);
  });
});

describe('ready to print', () => {
  const long = measure('การใช้อำนาจ', {
    steps: Array.from({ length: 30 }, () => LONG.trim()),
    reports: { 6: report('done') },
  });

  test('landscape A4 with page numbers, the table no wider than the page', () => {
    const { page, widths } = statusSheet(twelveDone());
    expect(page.orientation).toBe('landscape');
    expect(page.footer).toContain('หน้า &P / &N');
    const paper = ((29.7 - page.margins.left - page.margins.right) / 2.54) * 72;
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(paper);
  });

  test('a measure too tall for a row goes on in the next, and nothing of it is lost', () => {
    const content = statusSheet([long, measure('ถัดไป')]);
    const rows = texts(content);
    const first = rows.findIndex(([title]) => title === 'การใช้อำนาจ');
    const next = rows.findIndex(([title]) => title === 'ถัดไป');
    expect(rows.slice(first + 1, next).map(([title]) => title)).toEqual(
      Array<string>(next - first - 1).fill('(ต่อ)'),
    );
    expect(next - first).toBeGreaterThan(1);
    const whole = rows
      .slice(first, next)
      .map((row) => row[1])
      .join('');
    expect(whole.replace(/\s/g, '')).toBe(
      long.steps
        .map((step) => `-${step}`)
        .join('')
        .replace(/\s/g, ''),
    );
  });

  test('pages hold what their heights say, and the signature is never alone', () => {
    const measures = Array.from({ length: 60 }, (_, at) =>
      measure(`มาตรการ ${at}`, { steps: [LONG.repeat(1 + (at % 7))], reports: { 6: report('done') } }),
    );
    for (const end of [measures, [...measures, long]]) {
      const { page, heights, rows } = statusSheet(end);
      const header = heights.slice(page.titleRows!.first, page.titleRows!.last + 1);
      const room = ((21 - page.margins.top - page.margins.bottom) / 2.54) * 72;
      const starts = [0, ...page.breaksBefore!];
      starts.forEach((start, at) => {
        const used = [...(at > 0 ? header : []), ...heights.slice(start, starts[at + 1])];
        expect(used.reduce<number>((sum, height) => sum + (height ?? 0), 0)).toBeLessThan(room);
      });
      const lastPage = rows.slice(starts.at(-1)).flatMap((row) => row.map((cell) => cell?.style));
      expect(lastPage).toContain('sign');
      expect(lastPage).toContain('center');
    }
  });

  test('whatever the text, each row shows all of it and none is higher than Excel takes', () => {
    const anything = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'กขคงรสา่้ีเแ ๑๒ab-\n'), maxLength: 3000 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anything, anything, anything), { minLength: 1, maxLength: 4 }),
        (drawnFrom) => {
          const measures = drawnFrom.map(([title, steps, evidence], at) =>
            measure(title, {
              topic: at === 1 ? evidence : null,
              steps: [steps],
              owners: [steps],
              period: { from: null, to: '2022-01-01' },
              reports: { 6: report(at % 2 === 0 ? 'in-progress' : null, { evidence, statusText: title }) },
            }),
          );
          for (const content of sheets(register(measures))) {
            expect(content.heights).toHaveLength(content.rows.length);
            content.heights.forEach((height, row) => {
              expect(height).toBeLessThanOrEqual(409);
              if ((content.rows[row] ?? []).length > 0) {
                expect(height).toBeGreaterThanOrEqual(neededHeight(content, row));
              }
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('text of the workbook', () => {
  test('never becomes a formula: it is text in cells formatted as text', () => {
    const dangerous = ['=1+1', '+66 2', '-ห้าม', '@SUM(A1)', '=HYPERLINK("http://x")'];
    const measures = dangerous.map((text) =>
      measure(text, { steps: [text], owners: [text], reports: { 6: report('done', { evidence: text }) } }),
    );
    for (const content of sheets(register(measures))) {
      for (const cell of drawn(content)) {
        for (const text of dangerous) expect(cell.formula ?? '').not.toContain(text);
        if (typeof cell.value === 'string') expect(content.styles[cell.style ?? '']?.format).toBe('@');
      }
    }
  });

  test('is set in TH Sarabun of 16 points, and every style is one that the sheet uses', () => {
    for (const content of sheets(register(twelveDone()))) {
      const used = new Set(drawn(content).map(({ style }) => style));
      expect(new Set(Object.keys(content.styles))).toEqual(used);
      for (const style of Object.values(content.styles)) {
        expect(style).toMatchObject({ font: 'TH SarabunPSK', size: 16 });
      }
    }
  });
});
