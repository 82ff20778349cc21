/** What the command line answers to the shell. */
export const EXIT = {
  ok: 0,
  /** A finding stops the report, or the workbook cannot take it. Nothing was written. */
  stopped: 1,
  /** The input or the way it was called cannot be used. Nothing was written. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
