import { CHART_EDGE, parseArea, seriesColors, type Area, type PlanChart } from '../..';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, valueOf, type Step } from '../steps';
import type { PlacedChart } from '../write/charts';
import { PT_PER_CM } from '../write/places';

/** The first version that tells where the cells of a series are. */
const TELLS_CELLS = '1.15';

const KINDS: Readonly<Record<string, PlanChart['kind']>> = {
  BarClustered: 'bar',
  BarStacked: 'bar-stacked',
  ColumnClustered: 'column',
  ColumnStacked: 'column-stacked',
};
const LEGENDS: Readonly<Record<string, NonNullable<PlanChart['legend']>>> = {
  Top: 'top',
  Bottom: 'bottom',
  Right: 'right',
};

/** Whether this Excel can say enough of a chart for it to be drawn again. */
export function tellsCharts(supports: (version: string) => boolean): boolean {
  return supports(TELLS_CELLS);
}

/** A chart of ours as a plan would say it; `null` when the user has made something else of it. */
export function chartStep(sheet: string, name: string): Step<PlacedChart | null> {
  const colors = seriesColors(name);
  return {
    bytes: (10 + colors.length * 4) * CALL_BYTES,
    queue: (context) => {
      const chart = sheetIn(context, sheet).charts.getItem(name).load('left,top,width,height,chartType');
      const title = chart.title.load('text,visible');
      const legend = chart.legend.load('position,visible');
      const axis = chart.axes.valueAxis.load('maximum,numberFormat');
      const font = chart.format.font.load('name,size');
      const plot = chart.plotArea.load('insideLeft');
      const series = colors.map((color, index) => queueSeries(chart.series.getItemAt(index), color));
      return () => {
        const kind = KINDS[chart.chartType];
        const told = series.map((one) => one());
        const [first] = told;
        if (kind === undefined || !first?.categories || told.some(({ values }) => values === null))
          return null;
        const position = legend.visible ? LEGENDS[legend.position] : undefined;
        const maximum = Number(axis.maximum);
        return {
          kind,
          categories: first.categories,
          series: told.flatMap(({ values, name: said, color, labels }) =>
            values === null ? [] : [{ name: said, values, color, labels }],
          ),
          left: chart.left,
          top: chart.top,
          width: chart.width / PT_PER_CM,
          height: chart.height / PT_PER_CM,
          // Names keep the room they have; what the program chose by itself it would choose again.
          ...(kind.startsWith('bar')
            ? { namesWidth: Math.max(0, plot.insideLeft / PT_PER_CM - CHART_EDGE) }
            : {}),
          ...(title.visible ? { title: title.text } : {}),
          ...(position === undefined ? {} : { legend: position }),
          ...(maximum > 0 ? { axisMax: maximum } : {}),
          ...(axis.numberFormat === '' ? {} : { format: axis.numberFormat }),
          ...(font.name ? { font: font.name } : {}),
          ...(font.size ? { size: font.size } : {}),
        };
      };
    },
  };
}

interface ToldSeries {
  readonly name: string;
  readonly values: Area | null;
  readonly categories: Area | null;
  readonly color: string;
  readonly labels: boolean;
}

function queueSeries(series: Excel.ChartSeries, color: string): () => ToldSeries {
  series.load('name,hasDataLabels');
  const values = series.getDimensionDataSourceString('Values');
  const categories = series.getDimensionDataSourceString('Categories');
  return () => ({
    name: series.name,
    labels: series.hasDataLabels,
    color,
    values: areaOf(valueOf(values)),
    categories: areaOf(valueOf(categories)),
  });
}

/** `'รายงาน'!$B$2:$B$5` → its cells: a chart of ours has those of its own sheet. */
function areaOf(reference: string): Area | null {
  return parseArea(reference.slice(reference.lastIndexOf('!') + 1));
}
