import { CHART_GAP, plotPlace, type PlanChart, type SheetContent } from '../../..';
import { attributeText } from '../cell-text';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './axes-xml';
import { fontXml, titleXml } from './chart-text';
import { seriesXml } from './series-xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const LEGEND = { top: 't', bottom: 'b', right: 'r' } as const;

/** The sheet that a chart is on: its name, and what its cells hold. */
export interface ChartSheet {
  readonly name: string;
  readonly rows: SheetContent['rows'];
}

/**
 * A chart part (ECMA-376 part 1, 21.2), children in the order of the schema. It holds what the cells hold as well, so
 * that a program which calculates nothing shows it too.
 */
export function chartXml(chart: PlanChart, sheet: ChartSheet): string {
  const { kind, series, legend, title } = chart;
  const isStacked = kind.endsWith('-stacked');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>` +
    `${title === undefined ? '' : titleXml(title, chart)}<c:autoTitleDeleted val="${title === undefined ? 1 : 0}"/>` +
    `<c:plotArea>${layoutXml(chart)}<c:barChart><c:barDir val="${kind.startsWith('bar') ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    series.map((one, index) => seriesXml(one, index, chart, sheet)).join('') +
    `<c:gapWidth val="${CHART_GAP}"/>${isStacked ? '<c:overlap val="100"/>' : ''}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axesXml(chart)}` +
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>' +
    (legend === undefined
      ? ''
      : `<c:legend><c:legendPos val="${LEGEND[legend]}"/><c:overlay val="0"/></c:legend>`) +
    // What a chart shows may stand in columns that are hidden from view.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${fontXml(chart)}</c:chartSpace>`
  );
}

/** The frame of a chart in the drawing of its sheet; `arrow` is the relationship to the chart. */
export function chartFrameXml(
  { description }: PlanChart,
  shape: { id: number; name: string },
  arrow: string,
): string {
  return (
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shape.id}" name="${attributeText(shape.name)}" descr="${attributeText(description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${arrow}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame>'
  );
}

/** Where the bars stand; all else finds its place around them. */
function layoutXml(chart: PlanChart): string {
  const place = plotPlace(chart);
  if (place === null) return '<c:layout/>';
  const { width, height } = chart;
  const parts = {
    x: place.left / width,
    y: place.top / height,
    w: place.width / width,
    h: place.height / height,
  };
  const said = Object.entries(parts).map(
    ([name, part]) => `<c:${name} val="${Math.round(part * 1e4) / 1e4}"/>`,
  );
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `${said.join('')}</c:manualLayout></c:layout>`
  );
}
