import { areaAddress, BAR_OUTLINE, isDark, labelFormat, PLAIN_FORMAT, quoteSheetName } from '../../..';
import type { Area, BarPattern, CellValue, PlanChart, PlanSeries } from '../../..';
import { attributeText, cellText } from '../cell-text';
import { fontXml } from './chart-text';
import type { ChartSheet } from './chart-xml';

/** Patterns of DrawingML that still differ in a small bar on paper. */
const PATTERN: Readonly<Record<Exclude<BarPattern, 'solid'>, string>> = {
  diagonal: 'wdUpDiag',
  cross: 'diagCross',
  horizontal: 'narHorz',
  vertical: 'narVert',
  dots: 'pct20',
};
const OUTLINE = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${BAR_OUTLINE.slice(1)}"/></a:solidFill></a:ln>`;

/** The bars of one series, with its cells' contents as they are now. */
export function seriesXml(series: PlanSeries, index: number, chart: PlanChart, sheet: ChartSheet): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, sheet)}` +
    `<c:spPr>${fillXml(series)}${OUTLINE}</c:spPr><c:invertIfNegative val="0"/>` +
    (series.labels ? labelsXml(series, chart) : '') +
    `<c:cat>${textsXml(chart.categories, sheet)}</c:cat><c:val>${numbersXml(series.values, chart, sheet)}</c:val></c:ser>`
  );
}

function nameXml({ name }: PlanSeries, sheet: ChartSheet): string {
  if (typeof name === 'string') return `<c:tx><c:v>${cellText(name)}</c:v></c:tx>`;
  const { row, column } = name;
  return `<c:tx>${textsXml({ top: row, left: column, bottom: row, right: column }, sheet)}</c:tx>`;
}

function fillXml({ color, pattern = 'solid' }: PlanSeries): string {
  const paint = `<a:srgbClr val="${color.slice(1).toUpperCase()}"/>`;
  if (pattern === 'solid') return `<a:solidFill>${paint}</a:solidFill>`;
  const paper = '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>';
  return `<a:pattFill prst="${PATTERN[pattern]}"><a:fgClr>${paint}</a:fgClr>${paper}</a:pattFill>`;
}

/** Numbers on their bars, to be read on any of them: white on dark paint, and on a patch of paper on a pattern. */
function labelsXml(series: PlanSeries, chart: PlanChart): string {
  const { pattern = 'solid' } = series;
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  // On bars side by side labels stand behind them.
  const isInside = chart.kind.endsWith('-stacked');
  const isSolid = pattern === 'solid';
  const patch = isSolid || !isInside ? '<a:noFill/>' : '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
  return (
    `<c:dLbls><c:numFmt formatCode="${attributeText(labelFormat(chart))}" sourceLinked="0"/>` +
    `<c:spPr>${patch}<a:ln><a:noFill/></a:ln></c:spPr>` +
    fontXml(chart, { bold: false, white: isSolid && isInside && isDark(series) }) +
    shown.map((one) => `<c:show${one} val="${one === 'Val' ? 1 : 0}"/>`).join('') +
    '</c:dLbls>'
  );
}

function textsXml(area: Area, sheet: ChartSheet): string {
  const texts = contents(area, sheet).map((value) => (value === null ? null : String(value)));
  return `<c:strRef><c:f>${reference(area, sheet)}</c:f><c:strCache>${pointsXml(texts)}</c:strCache></c:strRef>`;
}

function numbersXml(area: Area, { format = PLAIN_FORMAT }: PlanChart, sheet: ChartSheet): string {
  const numbers = contents(area, sheet).map((value) => (typeof value === 'number' ? String(value) : null));
  return (
    `<c:numRef><c:f>${reference(area, sheet)}</c:f><c:numCache>` +
    `<c:formatCode>${cellText(format)}</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef>`
  );
}

function pointsXml(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${cellText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function contents({ top, left, bottom, right }: Area, { rows }: ChartSheet): CellValue[] {
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) values.push(rows[row]?.[column]?.value ?? null);
  }
  return values;
}

function reference(area: Area, { name }: ChartSheet): string {
  const cells = areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return cellText(`${quoteSheetName(name)}!${cells}`);
}
