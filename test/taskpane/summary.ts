import type { Summary } from '../../src/taskpane/desk';

/** A workbook that was checked and has nothing to say, but for what a test is about. */
export function summary(told: Partial<Summary> = {}): Summary {
  return {
    round: 6,
    today: '2026-01-15',
    subject: 'measures',
    layout: null,
    fittingLayout: 'status',
    tables: [],
    counts: { total: 12, done: 12, inProgress: 0, notStarted: 0, unknown: 0 },
    late: 0,
    findings: [],
    ignored: [],
    memo: null,
    template: null,
    there: {},
    kept: [],
    readOnly: false,
    ...told,
  };
}
