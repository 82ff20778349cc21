import type { Area } from '../address';
import { isArea } from '../areas';
import type { PlanChart } from '../chart';
import { isOurDrawing } from '../drawing-names';
import type { PlanPicture, SheetContent } from '../plan';
import { isColor } from './check-style';

/** More series than can be told apart; their colours are told in the name of the chart. */
const MAX_SERIES = 30;
/** Excel's limit for a text of a chart, in characters. */
const MAX_TEXT = 255;
/** Cells of a series: more bars than can be told apart on any paper. */
const MAX_BARS = 4_000;

/** What is wrong with the pictures and charts of a sheet. */
export function drawingProblems({ pictures = [], charts = [] }: SheetContent): string[] {
  const names = pictures.flatMap(({ name }) => name ?? []);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...pictures.filter((one) => !isPicture(one)).map(() => 'picture'),
    ...twice.map((name) => `picture-twice: ${name}`),
    ...charts.flatMap(chartProblems),
  ];
}

function isPicture(picture: PlanPicture): boolean {
  const { name } = picture;
  const isNamed =
    name === undefined || (name.trim() !== '' && name.length <= MAX_TEXT && !isOurDrawing(name));
  return isNamed && isPlaced(picture);
}

function chartProblems(chart: PlanChart): string[] {
  const { categories, series, title = '', axisMax, format, size } = chart;
  const problems: string[] = [];
  if (!isPlaced(chart)) problems.push('place');
  const { namesWidth = 0, width } = chart;
  if (!(namesWidth >= 0 && namesWidth < width / 2)) problems.push('names-width');
  if (title.length > MAX_TEXT) problems.push('title');
  if (axisMax !== undefined && !(axisMax > 0 && Number.isFinite(axisMax))) problems.push('axis');
  if (format !== undefined && (format === '' || format.length > MAX_TEXT || format.includes(';')))
    problems.push('format');
  if (size !== undefined && !(size >= 1 && size <= 400)) problems.push('font-size');
  if (series.length === 0 || series.length > MAX_SERIES) problems.push('series');
  const bars = lineLength(categories);
  for (const { name, values, color } of series) {
    if (bars === null || lineLength(values) !== bars) problems.push('area');
    if (!isColor(color)) problems.push('color');
    const isText = typeof name === 'string';
    if (isText ? name.length > MAX_TEXT : !isCell(name.row, name.column)) problems.push('name');
  }
  return [...new Set(problems)].map((problem) => `chart-${problem}`);
}

/** How many cells a row or a column of cells has; `null` for any other area. */
function lineLength(area: Area): number | null {
  if (!isArea(area) || (area.top !== area.bottom && area.left !== area.right)) return null;
  const length = area.bottom - area.top + area.right - area.left + 1;
  return length > MAX_BARS ? null : length;
}

function isPlaced({ at, width, height }: Pick<PlanPicture, 'at' | 'width' | 'height'>): boolean {
  return isCell(at.row, at.column) && width > 0 && height > 0;
}

function isCell(row: number, column: number): boolean {
  return isArea({ top: row, left: column, bottom: row, right: column });
}
