import { STATUSES, type Status } from '../../domain';
import type { BarPattern, PlanChart, PlanSeries } from '../../workbook';
import { FONT } from '../layouts/styles';
import { figureStyles, WORDS } from '../layouts';
import type { SheetDraft } from './draft';
import { fill, inDigits, type Digits } from './fill';
import type { RowBlock } from './shared-cells';
import { OWNER_COLUMNS } from './summary-parts';

const PT_PER_CM = 72 / 2.54;
/** cm */
const BAR = 0.85;
const AROUND = 2.6;
/** pt */
const SPACE_ROW = 24;
const TEXT_SIZE = 12;
/** More bars than this do not stand on a page; the table above has them all. */
const MOST_BARS = 22;
const FEW = 5;

/** Dark to light as work goes back: told apart without colours too, and by their pattern in a file. */
const LOOKS: Readonly<Record<Status, { readonly color: string; readonly pattern: BarPattern }>> = {
  done: { color: '#1F4E79', pattern: 'solid' },
  'in-progress': { color: '#2E75B6', pattern: 'diagonal' },
  'not-started': { color: '#F2F2F2', pattern: 'dots' },
};
const AWAITING = { color: '#BFBFBF', pattern: 'horizontal' } as const;

/** What a chart of the table by owner is drawn from. */
export interface OwnerTable {
  readonly headerRow: number;
  readonly rows: RowBlock;
  readonly counted: string;
  /** Some measures wait for a status: they get a bar of their own. */
  readonly awaits: boolean;
  readonly digits: Digits;
  /** The longest bar. */
  readonly most: number;
  /** Width of the sheet's columns in pt. */
  readonly width: number;
}

/** Keeps room for the chart below what was drawn so far, on one page, and gives it; `null` without owners. */
export function addOwnerChart(draft: SheetDraft, table: OwnerTable): PlanChart | null {
  const { headerRow, rows, counted, awaits, digits, most, width } = table;
  const count = Math.min(rows.last - rows.first + 1, MOST_BARS);
  if (count < 1) return null;
  const height = AROUND + BAR * count;
  const at = { row: draft.nextRow, column: 0 };
  const needed = Math.ceil((height * PT_PER_CM) / SPACE_ROW) + 1;
  for (let row = 0; row < needed; row++) draft.space(SPACE_ROW, row < needed - 1);
  if (rows.last - rows.first + 1 > MOST_BARS) {
    const text = fill(WORDS.chartOfFirst, { count: inDigits(MOST_BARS, digits) });
    draft.add([{ style: 'remark', text, span: draft.columnCount }]);
  }
  const column = (of: number) => ({
    top: rows.first,
    left: of,
    bottom: rows.first + count - 1,
    right: of,
  });
  const series = (of: number, look: Pick<PlanSeries, 'color'> & { pattern: BarPattern }): PlanSeries => ({
    name: { row: headerRow, column: of },
    values: column(of),
    labels: true,
    ...look,
  });
  const [notStarted, inProgress, done] = OWNER_COLUMNS.statuses;
  const columnOf = { 'not-started': notStarted, 'in-progress': inProgress, done } as const;
  return {
    kind: 'bar-stacked',
    categories: column(OWNER_COLUMNS.owner),
    series: [
      ...[...STATUSES].reverse().map((status) => series(columnOf[status], LOOKS[status])),
      ...(awaits ? [series(OWNER_COLUMNS.awaiting, AWAITING)] : []),
    ],
    title: fill(WORDS.chart, { counted }),
    at,
    width: (width * 0.985) / PT_PER_CM,
    height,
    legend: 'bottom',
    // Below five the program would part ones, and round the parts to the same numbers.
    ...(most < FEW ? { axisMax: FEW } : {}),
    format: figureStyles(digits).count.format?.replace('#,##0', '0') ?? '0',
    font: FONT,
    size: TEXT_SIZE,
    description: fill(WORDS.chartTold, { counted }),
  };
}
