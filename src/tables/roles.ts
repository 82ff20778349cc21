/**
 * What a column is for. These are also the words of the command line's JSON (`columns[].role`).
 * `status` is one column of words; `status.…` are the three columns of ticks of document 004; `progress` is a share
 * done (`ร้อยละความก้าวหน้า`); `late` says that a measure is past due, and is never read: the days tell.
 */
export const COLUMN_ROLES = [
  'id',
  'number',
  'topic',
  'measure',
  'project',
  'steps',
  'owner',
  'monitoring',
  'period',
  'from',
  'to',
  'budget',
  'status',
  'status.not-started',
  'status.in-progress',
  'status.done',
  'progress',
  'result',
  'outcome',
  'recommendation',
  'evidence',
  'late',
  'note',
  'unknown',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
