import { memoModel } from '../../../src/memo';
import { ALL_DONE, OPTIONS, figuresOf, measure, report } from '../registers';
import { type Written, styleOf, written } from './docx-parts';

const write = (register = ALL_DONE) => written(memoModel(register, figuresOf(register, 6), OPTIONS).memo);
const rowsOf = ({ annexes }: Written) => annexes.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];

describe('The table of the annex', () => {
  let memo: Written;
  beforeAll(async () => {
    memo = await write();
  });

  test('repeats its two header rows on every page and no other', () => {
    expect(rowsOf(memo)).toHaveLength(14);
    expect(rowsOf(memo).map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      true,
      ...Array<boolean>(12).fill(false),
    ]);
  });

  test('never splits a row', () =>
    expect(rowsOf(memo).every((row) => row.includes('<w:cantSplit/>'))).toBe(true));

  test('has fixed widths in twips that fill the lying page', () => {
    expect(memo.annexes).toContain('<w:tblLayout w:type="fixed"/>');
    expect(memo.annexes).toMatch(/<w:tblW w:type="dxa" w:w="14003"\/>/);
    const columns = [...memo.annexes.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) =>
      Number(width),
    );
    expect(columns).toHaveLength(6);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(14003);
    const cells = [...(rowsOf(memo)[2] ?? '').matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g)];
    expect(cells.map(([, width]) => Number(width))).toEqual(columns);
  });

  test('has cell margins in twips', () =>
    expect(memo.annexes).toMatch(/<w:tblCellMar>.*w:type="dxa" w:w="80".*<\/w:tblCellMar>/s));

  test('covers the statuses with a header over three columns, and the others over two rows', () => {
    expect(rowsOf(memo)[0]?.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3);
    expect(rowsOf(memo)[0]).toContain('<w:gridSpan w:val="3"/>');
    expect(rowsOf(memo)[1]?.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(3);
  });

  test('sets ticks in a font that has them, in a run of their own', () => {
    const run = /<w:r><w:rPr>[^✓]*?<\/w:rPr><w:t[^>]*>✓<\/w:t><\/w:r>/.exec(rowsOf(memo)[2] ?? '')?.[0];
    expect(run).toContain('w:ascii="Segoe UI Symbol"');
    expect(run).toContain('w:cs="Segoe UI Symbol"');
  });

  test('keeps a section line with the row below it', async () => {
    const topical = await write({ ...ALL_DONE, measures: [measure('ก', { topic: 'หัวข้อ' })] });
    const line = topical.paragraphs.find(({ text }) => text === 'หัวข้อ');
    expect(line?.style).toBe('MemoCellSection');
    expect(styleOf(topical, 'MemoCellSection')).toContain('<w:keepNext/>');
  });
});

describe('An annex of many pages', () => {
  const measures = Array.from({ length: 1203 }, (_, index) =>
    measure(`มาตรการ ${index}`, { reports: { 6: report('done', { result: `ผล ${index}` }) } }),
  );

  test('holds every row once and in order, in each of its tables', async () => {
    const memo = await write({ ...ALL_DONE, measures });
    const tables = memo.annexes.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const titles = [...table.matchAll(/>มาตรการ ([๐-๙]+)</g)].map(([, number]) => number);
      expect(titles).toHaveLength(1203);
      expect([titles[0], titles[499], titles[500], titles[1202]]).toEqual(['๐', '๔๙๙', '๕๐๐', '๑๒๐๒']);
      expect(new Set(titles).size).toBe(1203);
    }
    expect(memo.document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(memo.document.match(/<w:sectPr/g)).toHaveLength(3);
  });
});
