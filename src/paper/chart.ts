import { textWidth } from '../typography';
import type { Area, PlanChart, PlanSeries, SheetContent } from '../workbook';
import { numberFormat } from '../workbook/number-format';
import { cellText } from './cell-text';
import type { Draft } from './paper';
import { PT_PER_CM } from './units';

const SIZE = 12;
/** Room around the bars, in pt. */
const HEAD = 40;
const FOOT = 12;
const SIDE = 10;
/** A bar takes this much of the room that it has. */
const BAR = 0.62;
const KEY = 8;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A chart of bars, drawn from the cells that it is over: lying bars, those of one name on one another or in a row. */
export function putChart(draft: Draft, chart: PlanChart, content: SheetContent, spot: Spot): void {
  const { x, y, scale } = spot;
  const width = chart.width * PT_PER_CM * scale;
  const height = chart.height * PT_PER_CM * scale;
  const size = (chart.size ?? SIZE) * scale;
  draft.frame({ x, y, width, height }, 0.5);
  if (chart.title !== undefined)
    draft.text({
      text: chart.title,
      x: x + width / 2,
      y: y + size * 1.3,
      size,
      bold: true,
      align: 'middle',
      width: null,
    });
  putKeys(draft, chart, content, { x: x + width / 2, y: y + size * 2.8, size });
  const names = cells(content, chart.categories).map(({ text }) => text);
  const left = x + (chart.namesWidth === undefined ? width * 0.3 : chart.namesWidth * PT_PER_CM * scale);
  const room = x + width - SIDE - left;
  const step = (height - HEAD * scale - FOOT) / Math.max(1, names.length);
  const values = chart.series.map(({ values }) => cells(content, values).map(({ value }) => value));
  const isStacked = chart.kind.endsWith('-stacked');
  const most = chart.axisMax ?? Math.max(1, ...names.map((_, at) => longest(values, at, isStacked)));
  const show = numberFormat(chart.format ?? '');
  names.forEach((name, at) => {
    const top = y + HEAD * scale + at * step;
    const middle = top + step / 2 + size * 0.3;
    draft.text({ text: name, x: left - 4, y: middle, size, bold: false, align: 'end', width: null });
    const bar = (step * BAR) / (isStacked ? 1 : chart.series.length);
    let from = left;
    chart.series.forEach((series, index) => {
      const value = values[index]?.[at] ?? 0;
      const long = (value / most) * room;
      const beginning = isStacked ? from : left;
      const down = top + (step * (1 - BAR)) / 2 + (isStacked ? 0 : index * bar);
      if (long <= 0) return;
      draft.fill({ x: beginning, y: down, width: long, height: bar, color: series.color });
      draft.frame({ x: beginning, y: down, width: long, height: bar }, 0.5);
      if (series.labels) {
        const color = isDark(series.color) ? '#FFFFFF' : '#000000';
        const text = show.show(value).text;
        draft.text({
          text,
          x: beginning + long / 2,
          y: middle,
          size,
          bold: false,
          align: 'middle',
          width: null,
          color,
        });
      }
      from += long;
    });
  });
}

function putKeys(
  draft: Draft,
  chart: PlanChart,
  content: SheetContent,
  at: { x: number; y: number; size: number },
): void {
  if (chart.legend === undefined) return;
  const { size } = at;
  const keys = chart.series.map((series) => ({ series, name: nameOf(series, content) }));
  const widths = keys.map(({ name }) => textWidth(name, size) + KEY * 3);
  let x = at.x - widths.reduce((sum, width) => sum + width, 0) / 2;
  keys.forEach(({ series, name }, index) => {
    draft.fill({ x, y: at.y - KEY, width: KEY, height: KEY, color: series.color });
    draft.frame({ x, y: at.y - KEY, width: KEY, height: KEY }, 0.5);
    draft.text({ text: name, x: x + KEY * 1.5, y: at.y, size, bold: false, align: 'start', width: null });
    x += widths[index] ?? 0;
  });
}

function nameOf({ name }: PlanSeries, content: SheetContent): string {
  if (typeof name === 'string') return name;
  const area = { top: name.row, bottom: name.row, left: name.column, right: name.column };
  return cells(content, area)[0]?.text ?? '';
}

function cells({ rows, styles }: SheetContent, { top, left, bottom, right }: Area) {
  const found: { readonly text: string; readonly value: number }[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = rows[row]?.[column];
      const style = cell?.style === undefined ? {} : (styles[cell.style] ?? {});
      found.push({
        text: cell ? cellText(cell, style).replaceAll('\n', ' ') : '',
        value: typeof cell?.value === 'number' ? cell.value : 0,
      });
    }
  return found;
}

function longest(values: readonly (readonly number[])[], at: number, isStacked: boolean): number {
  const own = values.map((series) => series[at] ?? 0);
  return isStacked ? own.reduce((sum, value) => sum + value, 0) : Math.max(...own);
}

/** Whether white letters are read better on it. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}
