import { STATUS_LABELS, formatDay } from '../../domain';
import type { Measure, Period, Round, RoundReport, Status } from '../../domain';
import type { PlanCell } from '../../workbook';
import type { ColumnRole } from '../roles';
import type { StyleName } from './look';

export type Digits = 'thai' | 'arabic';

export interface CellContext {
  /** The round of the column, else of the sheet. */
  readonly round: Round;
  readonly digits: Digits;
  /** The table has a column of its own for the row number. */
  readonly numbered: boolean;
}

/** ✓ and the dash of document 004. */
const TICK = '✓';
const NO_TICK = '-';

const FIRST_DATE = '1900-03-01';

/** Excel's limit for the address of a link. */
const MAX_ADDRESS = 2_000;

/** What a cell of each role shows of a measure. */
const CELLS: Readonly<Record<ColumnRole, (measure: Measure, context: CellContext) => PlanCell>> = {
  id: ({ id }) => text(id, 'center'),
  number: ({ number }) => text(number, 'center'),
  topic: ({ topic }) => text(topic),
  measure: (measure, context) => text(titleOf(measure, context)),
  project: (measure, context) => text(titleOf(measure, context)),
  steps: ({ steps }) => text(stepsText(steps)),
  owner: ({ owners }) => text(owners.join('\n'), 'center'),
  monitoring: ({ monitoring }) => text(monitoring),
  period: ({ period }, { digits }) => text(periodText(period, digits), 'center'),
  from: ({ period }, { digits }) => date(period?.from ?? null, digits),
  to: ({ period }, { digits }) => date(period?.to ?? null, digits),
  // A formula of the register, which knows where its other columns stand.
  late: () => ({ style: 'center' }),
  budget: ({ budget }) => baht(budget),
  status: (measure, { round }) => text(statusText(measure.reports[round]), 'center'),
  'status.not-started': (measure, { round }) => tick(measure.reports[round], 'not-started'),
  'status.in-progress': (measure, { round }) => tick(measure.reports[round], 'in-progress'),
  'status.done': (measure, { round }) => tick(measure.reports[round], 'done'),
  result: (measure, { round }) => text(measure.reports[round]?.result),
  outcome: (measure, { round }) => text(measure.reports[round]?.outcome),
  recommendation: (measure, { round }) => text(measure.reports[round]?.recommendation),
  evidence: (measure, { round }) => link(measure.reports[round]?.evidence),
  note: () => text(null),
  // The register keeps statuses; a share done is only read.
  progress: () => ({ style: 'text' }),
  unknown: () => text(null),
};

/** The cell of a column of the given role for one measure; empty cells keep their border. */
export function measureCell(role: ColumnRole, measure: Measure, context: CellContext): PlanCell {
  return CELLS[role](measure, context);
}

function text(value: string | null | undefined, style: StyleName = 'text'): PlanCell {
  return value ? { value, style } : { style };
}

function titleOf({ number, title }: Measure, { numbered }: CellContext): string {
  return number === null || numbered ? title : `${number} ${title}`;
}

/** One step stands alone; several get a dash each, on lines of their own. */
function stepsText(steps: readonly string[]): string {
  return steps.length > 1 ? steps.map((step) => `- ${step}`).join('\n') : (steps[0] ?? '');
}

function dayText(day: string | null, digits: Digits): string {
  return day === null ? '' : formatDay(day, 'short', digits);
}

/** A real date where a cell can hold one: Excel's calendar begins with 1900, and its March is the first to be trusted. */
function date(day: string | null, digits: Digits): PlanCell {
  const style = digits === 'thai' ? 'thaiDate' : 'arabicDate';
  if (day === null) return { style };
  return day < FIRST_DATE ? text(dayText(day, digits), 'center') : { date: day, style };
}

function periodText(period: Period | null, digits: Digits): string {
  if (period === null) return '';
  const to = dayText(period.to, digits);
  return period.from === null ? to : `${dayText(period.from, digits)} -\n${to}`;
}

function baht(budget: number | null): PlanCell {
  if (budget === null) return { style: 'baht' };
  return { value: budget, style: Number.isInteger(budget) ? 'baht' : 'satang' };
}

/** What waits for an answer is shown as it was typed. */
function statusText(report: RoundReport | undefined): string | null {
  return report?.status ? STATUS_LABELS[report.status] : (report?.statusText ?? null);
}

/** `✓ note` under the status that it has, a dash under the others; nothing where no status is known. */
function tick(report: RoundReport | undefined, status: Status): PlanCell {
  if (!report?.status) return { style: 'center' };
  if (report.status !== status) return text(NO_TICK, 'center');
  return text(report.evidence === null ? TICK : `${TICK} ${report.evidence}`, 'center');
}

function link(evidence: string | null | undefined): PlanCell {
  const address = webAddress(evidence ?? '');
  return address === null ? text(evidence) : { value: address, link: address, style: 'link' };
}

/** The text when the whole of it is an address that a cell can link to; everything else stays text. */
function webAddress(text: string): string | null {
  if (text.length > MAX_ADDRESS || !/^https?:\/\/[^\s"<>\p{Cc}]+$/iu.test(text)) return null;
  try {
    return new URL(text).hostname === '' ? null : text;
  } catch {
    return null;
  }
}
