import { type Measure, type Round, STATUS_LABELS, type Status } from '../../domain';
import { WORDS } from '../kinds/words';
import { formatBaht } from '../text/money';
import type { ColumnContent } from './layout';

/** The status that a tick column stands for. */
export const TICKS: Readonly<Partial<Record<ColumnContent, Status>>> = {
  'tick.not-started': 'not-started',
  'tick.in-progress': 'in-progress',
  'tick.done': 'done',
};

/** What a column shows of a measure, one entry a line; empty when there is nothing to show. */
export function cellLines(content: ColumnContent, measure: Measure, round: Round): readonly string[] {
  const report = measure.reports[round];
  switch (content) {
    case 'measure':
      return lines(measure.number === null ? measure.title : `${measure.number} ${measure.title}`);
    case 'steps':
      return measure.steps.length > 1
        ? measure.steps.flatMap((step) => lines(WORDS.step + step))
        : measure.steps.flatMap(lines);
    case 'owners':
      return measure.owners.flatMap(lines);
    case 'budget':
      return measure.budget === null ? [] : [formatBaht(measure.budget)];
    case 'status':
      return report?.status ? [STATUS_LABELS[report.status]] : lines(report?.statusText ?? null);
    case 'tick.not-started':
    case 'tick.in-progress':
    case 'tick.done':
      if (!report?.status) return [];
      if (report.status !== TICKS[content]) return [WORDS.no];
      return [WORDS.tick, ...lines(report.evidence)];
    case 'result':
    case 'outcome':
    case 'recommendation':
    case 'evidence':
      return lines(report?.[content] ?? null);
  }
}

function lines(text: string | null): readonly string[] {
  return text === null ? [] : text.split('\n').filter((line) => line.trim() !== '');
}
