import type { Measure } from '../../domain';
import type { MemoCell, MemoTable } from '../model';
import { type CellContext, TICKS, cellLines } from './cell-lines';
import type { AnnexColumn } from './layout';

/**
 * The table of an annex: one row a measure, and a section line where the topic changes.
 *
 * @param print how a text prints (digits)
 */
export function annexTable(
  columns: readonly AnnexColumn[],
  measures: readonly Measure[],
  context: CellContext,
  print: (text: string) => string,
): MemoTable {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    widths: columns.map((column) => column.width / whole),
    header: headerRows(columns),
    rows: measures.flatMap((measure, index) => {
      const before = measures[index - 1];
      const { topic } = measure;
      const hasTopic = topic !== null && topic !== before?.topic;
      const row = measureRow(columns, measure, hasTopic ? undefined : before, context, print);
      if (!hasTopic) return [row];
      return [[{ lines: [print(topic)], columns: columns.length, section: true }], row];
    }),
  };
}

/** One header row, or two when columns stand in groups. */
function headerRows(columns: readonly AnnexColumn[]): readonly (readonly MemoCell[])[] {
  if (!columns.some((column) => column.group)) return [columns.map((column) => header(column.header))];
  const upper: MemoCell[] = [];
  columns.forEach((column, index) => {
    if (!column.group) upper.push({ ...header(column.header), rows: 2 });
    else if (column.group !== columns[index - 1]?.group)
      upper.push({ ...header(column.group), columns: groupSize(columns, index) });
  });
  return [upper, columns.flatMap((column) => (column.group ? [header(column.header)] : []))];
}

const header = (text: string): MemoCell => ({ lines: [text], align: 'center' });

/** How many columns from here on belong to the same group. */
function groupSize(columns: readonly AnnexColumn[], start: number): number {
  const end = columns.findIndex((one, index) => index > start && one.group !== columns[start]?.group);
  return (end < 0 ? columns.length : end) - start;
}

const ABOVE = { above: true } as const;

/** Whether two measures have their monitoring from one merged cell (documents 000 and 004). */
function isShared(measure: Measure, before: Measure | undefined): boolean {
  const [here, there] = [measure.places.monitoring, before?.places.monitoring];
  return (
    here !== undefined &&
    there !== undefined &&
    here.sheet === there.sheet &&
    here.row === there.row &&
    here.column === there.column
  );
}

/**
 * A status that is none of the three is not ticked anywhere: its words, if there are any, print as typed across
 * the tick columns, for a person to settle.
 */
function measureRow(
  columns: readonly AnnexColumn[],
  measure: Measure,
  before: Measure | undefined,
  context: CellContext,
  print: (text: string) => string,
): readonly MemoCell[] {
  const report = measure.reports[context.round];
  const unsettled = report && report.status === null ? report.statusText : null;
  return columns.flatMap((column, index): readonly MemoCell[] => {
    const align = column.align ? { align: column.align } : {};
    if (unsettled === null || TICKS[column.content] === undefined) {
      const above = column.content === 'monitoring' && isShared(measure, before) ? ABOVE : {};
      return [{ lines: cellLines(column.content, measure, context).map(print), ...align, ...above }];
    }
    if (TICKS[columns[index - 1]?.content ?? 'measure'] !== undefined) return [];
    const words = cellLines('status', measure, context).map(print);
    return [{ lines: words, align: 'center', columns: groupSize(columns, index) }];
  });
}
