import type { Round } from '../../../src/domain';
import type { AgencySummary, RollUpInput, RollUpOptions, RoundCounts } from '../../../src/exchange';

export const OPTIONS: RollUpOptions = {
  round: null,
  today: '2026-04-20',
  year: null,
  digits: 'thai',
  language: 'thai',
};

export function counts(round: Round, said: Partial<RoundCounts> = {}): RoundCounts {
  return { round, notStarted: 0, inProgress: 0, done: 0, unknown: 0, late: 0, told: true, ...said };
}

/** An agency with nothing doubtful about it. */
export function summary(file: string, said: Partial<AgencySummary> = {}): AgencySummary {
  return {
    file,
    agency: `องค์การบริหารส่วนตำบล${file}`,
    kind: 'sao',
    district: 'เมืองสมมุติ',
    province: 'สมมุติบุรี',
    fiscalYear: 2569,
    measures: 10,
    rounds: [counts(6, { notStarted: 1, inProgress: 2, done: 3, unknown: 4 })],
    warnings: 0,
    ...said,
  };
}

export function input(summaries: readonly AgencySummary[], more: Partial<RollUpInput> = {}): RollUpInput {
  return { summaries, late: [], lateLeft: 0, leftOut: [], others: {}, ...more };
}
