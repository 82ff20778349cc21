import type { PlanChart } from '../../src/workbook';
import { axisStep, isDark, labelFormat, plotPlace, withNames } from '../../src/workbook';

test.each([
  [1, 1],
  [10, 1],
  [11, 2],
  [20, 2],
  [21, 5],
  [50, 5],
  [51, 10],
  [300, 50],
  [1200, 200],
])('an axis to %i counts in %i', (max, step) => {
  expect(axisStep(max)).toBe(step);
});

test.each([
  ['#000000', true],
  ['#1F4E79', true],
  ['#7F7F7F', false],
  ['#BDD7EE', false],
  ['#FFFFFF', false],
])('%s needs a white label: %s', (color, white) => {
  expect(isDark({ color })).toBe(white);
});

test('a label is the number as the chart shows it, and nothing for a zero', () => {
  expect(labelFormat({})).toBe('0;;;');
  expect(labelFormat({ format: '[$-D00041E]0' })).toBe('[$-D00041E]0;;;');
});

describe('where the bars stand', () => {
  const chart = { kind: 'bar-stacked', width: 16, height: 8, size: 14 } as const;

  test('is left to the program where names were given no room, and for standing bars', () => {
    expect(plotPlace(chart)).toBeNull();
    expect(plotPlace({ ...chart, kind: 'column', namesWidth: 4 })).toBeNull();
  });

  test('is beside the names, and within the chart', () => {
    const place = plotPlace({ ...chart, namesWidth: 4, title: 'ก', legend: 'bottom' });
    expect(place?.left).toBeCloseTo(4.3);
    expect((place?.left ?? 0) + (place?.width ?? 0)).toBeLessThan(16);
    expect((place?.top ?? 0) + (place?.height ?? 0)).toBeLessThan(8);
  });

  test('a legend takes room on its side', () => {
    const bare = plotPlace({ ...chart, namesWidth: 4 });
    const place = (legend: 'top' | 'bottom' | 'right') => plotPlace({ ...chart, namesWidth: 4, legend });
    expect(place('right')?.width).toBeLessThan(bare?.width ?? 0);
    expect(place('bottom')?.height).toBeLessThan(bare?.height ?? 0);
    expect(place('top')?.top).toBeGreaterThan(bare?.top ?? 0);
  });

  test('a chart too small for it is left to the program', () => {
    expect(plotPlace({ ...chart, height: 1, namesWidth: 4, title: 'ก', legend: 'bottom' })).toBeNull();
  });
});

describe('room for the names beside lying bars', () => {
  const categories = { top: 0, left: 0, bottom: 1, right: 0 };
  const chart: Pick<PlanChart, 'kind' | 'width' | 'size' | 'categories' | 'namesWidth'> = {
    kind: 'bar',
    width: 16,
    size: 14,
    categories,
  };
  const room = (...names: string[]) =>
    withNames(
      chart,
      names.map((value) => [{ value }]),
    ).namesWidth ?? 0;

  test('grows with the longest name, whose marks take none', () => {
    expect(room('กองคลัง', 'กองช่าง')).toBeGreaterThan(room('กอง', 'กอง'));
    expect(room('ที่', 'ก')).toBe(room('ท', 'ก'));
  });

  test('is never half of the chart', () => {
    expect(room('ก'.repeat(300))).toBeLessThan(8);
  });

  test('is what the plan says, where it says something', () => {
    expect(withNames({ ...chart, namesWidth: 2 }, [[{ value: 'ก'.repeat(30) }]]).namesWidth).toBe(2);
    expect(withNames({ ...chart, kind: 'column' }, [])).not.toHaveProperty('namesWidth');
  });
});
