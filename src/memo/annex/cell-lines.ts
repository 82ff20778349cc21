import {
  type Measure,
  type Place,
  type Round,
  STATUS_LABELS,
  type Status,
  formatPeriod,
  linesOf,
  ownerLines,
  stepLines,
} from '../../domain';
import { WORDS } from '../kinds/words';
import { formatBaht } from '../text/money';
import type { ColumnContent } from './layout';

/** What a cell of the user's says as typed; `null` when it is not known, or no text. */
export type AsTyped = (place: Place) => string | null;

/** What is known besides the measures when their cells are filled. */
export interface CellContext {
  readonly round: Round;
  readonly asTyped: AsTyped;
}

/** The status that a tick column stands for. */
export const TICKS: Readonly<Partial<Record<ColumnContent, Status>>> = {
  'tick.not-started': 'not-started',
  'tick.in-progress': 'in-progress',
  'tick.done': 'done',
};

/** What a column shows of a measure, one entry a line; empty when there is nothing to show. */
export function cellLines(
  content: ColumnContent,
  measure: Measure,
  { round, asTyped }: CellContext,
): readonly string[] {
  const report = measure.reports[round];
  const typed = (place: Place | undefined) => (place ? asTyped(place) : null);
  switch (content) {
    case 'measure':
      return linesOf(measure.number === null ? measure.title : `${measure.number} ${measure.title}`);
    case 'steps':
      return stepLines(measure.steps, typed(measure.places.steps));
    case 'owners':
      return ownerLines(measure.owners, typed(measure.places.owner));
    case 'monitoring':
      return linesOf(measure.monitoring);
    case 'period':
      if (measure.period === null) return [];
      return linesOf(typed(measure.places.period) ?? formatPeriod(measure.period, 'short', 'arabic'));
    case 'budget':
      return measure.budget === null ? [] : [formatBaht(measure.budget)];
    case 'status':
      return report?.status ? [STATUS_LABELS[report.status]] : linesOf(report?.statusText ?? null);
    case 'tick.not-started':
    case 'tick.in-progress':
    case 'tick.done':
      if (!report?.status) return [];
      if (report.status !== TICKS[content]) return [WORDS.no];
      return [WORDS.tick, ...linesOf(report.evidence)];
    case 'result':
    case 'outcome':
    case 'recommendation':
    case 'evidence':
      return linesOf(report?.[content] ?? null);
  }
}
