import type { Register, Round, RoundReport } from '../domain';
import type { LayoutId } from './layouts';

/**
 * The layout that shows what a register has in a round: the documents kept to one each. A status that stands apart
 * from the result's words is worth columns of its own; without any report there is only the plan to show.
 */
export function defaultLayout({ subject, measures }: Register, round: Round): LayoutId {
  if (subject === 'projects') return 'projects';
  const reports = measures.flatMap((measure) => measure.reports[round] ?? []);
  if (reports.some(saysStatusApart)) return 'status';
  if (reports.some(({ outcome }) => outcome !== null)) return 'outcome';
  if (reports.some(({ result, recommendation }) => result !== null || recommendation !== null))
    return 'report';
  const isReported = measures.some((measure) => Object.keys(measure.reports).length > 0);
  return isReported || measures.length === 0 ? 'status' : 'plan';
}

/** In document 001 the words of the result are also those of the status. */
function saysStatusApart({ status, statusText, result }: RoundReport): boolean {
  return status !== null && (result === null || (statusText !== null && statusText !== result));
}
