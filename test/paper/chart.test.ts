import { type Paper, sheetPapers } from '../../src/paper';
import type { PlanChart, SheetContent } from '../../src/workbook';

const CM = 72 / 2.54;
const column = (at: number) => ({ top: 0, left: at, bottom: 1, right: at });

const chart: PlanChart = {
  kind: 'bar-stacked',
  categories: column(0),
  series: [
    { name: 'เสร็จ', values: column(1), color: '#1F4E79', labels: true },
    { name: 'ยังไม่เสร็จ', values: column(2), color: '#F2F2F2' },
  ],
  title: 'ความก้าวหน้า',
  at: { row: 2, column: 0 },
  width: 12,
  height: 5,
  namesWidth: 3,
  legend: 'top',
  axisMax: 10,
  format: '[$-D00041E]0',
  description: 'แผนภูมิ',
};

const content: SheetContent = {
  styles: {},
  rows: [
    [{ value: 'สำนักปลัด' }, { value: 10 }, { value: 0 }],
    [{ value: 'กองคลัง' }, { value: 2 }, { value: 4 }],
    [null],
  ],
  heights: [20, 20, 160],
  widths: [150, 60, 60],
  merges: [],
  page: {
    orientation: 'portrait',
    margins: { top: 1.5, bottom: 1.6, left: 2, right: 1.5, header: 0.7, footer: 0.7 },
  },
  charts: [chart],
};

const page = sheetPapers(content).page(0) as Paper;
const bars = page.fills.filter(({ height }) => height > 10);
const text = (words: string) => page.texts.find((one) => one.text === words);

describe('a chart on paper', () => {
  it('has bars as long as their numbers, those of one name on the same line', () => {
    const [first, second, rest] = bars;
    expect(bars).toHaveLength(3);
    expect(second?.width).toBeCloseTo((first?.width ?? 0) * 0.2, 3);
    expect(rest?.width).toBeCloseTo((first?.width ?? 0) * 0.4, 3);
    expect(rest?.y).toBe(second?.y);
    expect(rest?.x).toBeCloseTo((second?.x ?? 0) + (second?.width ?? 0), 3);
  });

  it('begins its bars behind the names, and ends within its frame', () => {
    expect(bars[0]?.x).toBeCloseTo((2 + 3) * CM, 3);
    for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual((2 + 12) * CM);
    expect(text('กองคลัง')?.x).toBeLessThan(bars[0]?.x ?? 0);
  });

  it('writes numbers on the bars that ask for it, in the digits of the axis', () => {
    expect(text('๑๐')?.color).toBe('#FFFFFF');
    expect(text('๔')).toBeUndefined();
  });

  it('says its title, and what each colour means', () => {
    expect(text('ความก้าวหน้า')?.bold).toBe(true);
    expect(text('ยังไม่เสร็จ')).toBeDefined();
  });
});
