import type { Round, Status } from '../../../src/domain';
import type { ColumnRole } from '../../../src/tables';
import type { GridValue } from '../grid';
import type { Column, Layout } from './layouts';
import type { Random } from './random';
import type { Style } from './style';
import type { TrueMeasure, TrueReport } from './truth';
import { NOTES, RESULTS } from './words';
import { budgetValue, ownersText, packedSteps, statusWords } from './write-cells';
import { writeDay } from './write-period';

/** A measure whose truth may still be settled by what is typed: the note beside a tick is its evidence. */
export interface Settled {
  truth: TrueMeasure;
}

/** What a cell is typed from. */
export interface Cell {
  readonly random: Random;
  readonly style: Style;
  readonly layout: Layout;
  readonly column: Column;
  /** The period as its office writes it. */
  readonly period: GridValue;
}

type Writer = (cell: Cell, settled: Settled, nothing: string) => GridValue;

export function textOf(cell: Cell, settled: Settled): GridValue {
  const nothing = cell.random.chance(cell.style.dashes) ? '-' : '';
  const write = WRITERS[cell.column.role];
  if (!write) throw new RangeError(cell.column.role);
  return write(cell, settled, nothing);
}

const titleOf: Writer = ({ style }, { truth: { number, title } }) => {
  if (style.numbers !== 'title' || number === null) return title;
  // Right before a title that begins with a figure (`2.5 ส.`) nobody could tell the number.
  return number + (style.numberMark.endsWith(' ') || /^\d/.test(title) ? ' ' : '') + title;
};

const WRITERS: Readonly<Partial<Record<ColumnRole, Writer>>> = {
  number: ({ random }, { truth: { number } }) =>
    number !== null && /^\d+$/.test(number) && random.chance(0.5) ? Number(number) : number,
  topic: (_, { truth }) => truth.topic,
  measure: titleOf,
  project: titleOf,
  steps: ({ random, style }, { truth }) => packedSteps(random, truth.steps, style.digits),
  owner: ({ random, style }, { truth }) => ownersText(random, truth.owners, style.digits),
  monitoring: (_, { truth }, nothing) => truth.monitoring ?? nothing,
  period: ({ period }, _, nothing) => period ?? nothing,
  from: ({ random, style }, { truth }, nothing) =>
    truth.period?.from ? writeDay(random, truth.period.from, style.days) : nothing,
  to: dueText,
  budget: ({ random, style }, { truth }) => budgetValue(random, truth.budget, style.digits),
  note: ({ random }) => (random.chance(0.3) ? random.pick(NOTES) : ''),
  unknown: ({ random, column }) => random.pick(column.values),
  status: ({ random, layout, column }, { truth }, nothing) => {
    const status = truth.reports.get(column.round)?.status ?? null;
    return status === null && random.chance(0.3) ? nothing : statusWords(random, status, layout.english);
  },
  'status.not-started': tickText,
  'status.in-progress': tickText,
  'status.done': tickText,
  result: (cell, settled, nothing) => {
    const { layout, column } = cell;
    if (!layout.columns.some(({ role }) => role.startsWith('status'))) return resultAsStatus(cell, settled);
    return settled.truth.reports.get(column.round)?.result ?? nothing;
  },
  outcome: ({ column }, { truth }, nothing) => truth.reports.get(column.round)?.outcome ?? nothing,
  recommendation: ({ column }, { truth }, nothing) =>
    truth.reports.get(column.round)?.recommendation ?? nothing,
  evidence: ({ column }, { truth }, nothing) => truth.reports.get(column.round)?.evidence ?? nothing,
};

/** Without a column for its beginning a period is only the day on which it is due. */
function dueText({ random, style, layout }: Cell, settled: Settled, nothing: string): GridValue {
  const { period } = settled.truth;
  if (period === null) return nothing;
  const { to } = period;
  if (!layout.columns.some(({ role }) => role === 'from'))
    settled.truth = { ...settled.truth, period: { from: null, to } };
  return writeDay(random, to, style.days);
}

/** Where no column is for the status, the result says it, or something else. */
function resultAsStatus({ random, layout, column }: Cell, settled: Settled): string {
  const status = settled.truth.reports.get(column.round)?.status ?? null;
  const isStatus = random.chance(0.6) && status !== null;
  const text = isStatus ? statusWords(random, status, layout.english) : random.pick(RESULTS);
  settleReport(settled, column.round, { result: text, status: isStatus ? status : null });
  return text;
}

function tickText({ random, style, layout, column }: Cell, settled: Settled): GridValue {
  const status = column.role.slice('status.'.length) as Status;
  const report = settled.truth.reports.get(column.round);
  if (report?.status !== status) return random.pick(style.noTicks);
  const tick = random.chance(0.9) ? style.tick : random.pick(style.otherTicks);
  const hasEvidence = layout.columns.some(({ role }) => role === 'evidence');
  const mayNote = style.notesBesideTicks && !hasEvidence && status === 'done';
  if (!mayNote || typeof tick !== 'string' || tick === '') return tick;
  const note = random.pick(['ตรวจสอบได้ที่เว็บไซต์', 'คำสั่งที่ 55/2565', 'ประกาศบนเว็บไซต์ของหน่วยงาน']);
  settleReport(settled, column.round, { evidence: note });
  const mark = tick.trim();
  return random.pick([`${mark} ${note}`, `${mark}\n${note}`, `${mark} - ${note}`, `${mark} (${note})`]);
}

function settleReport(settled: Settled, round: Round | null, change: Partial<TrueReport>): void {
  const { truth } = settled;
  const before = truth.reports.get(round);
  if (before)
    settled.truth = { ...truth, reports: new Map([...truth.reports, [round, { ...before, ...change }]]) };
}
