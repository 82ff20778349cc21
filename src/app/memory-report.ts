import * as v from 'valibot';
import type { Day, Round } from '../domain';
import type { LayoutId } from '../report';
import { reportSchema } from './memory-schema';

/** What a report told, so that the next one can say what changed. */
export interface ToldReport {
  readonly round: Round;
  /** The day it was made on, or as of which. */
  readonly day: Day;
  /** A word a measure: a digest of its title, then one letter for its status. */
  readonly statuses: string;
}

/** What is remembered of the reports of a workbook. */
export interface RememberedReport {
  /** The layout that a person chose; `null`: as fits the register. */
  readonly layout: LayoutId | null;
  /** The newest last. */
  readonly told: readonly ToldReport[];
}

export const NO_REPORT: RememberedReport = { layout: null, told: [] };

/** What is kept of reports; `null` when it cannot be understood. */
export function reportIn(said: unknown): RememberedReport | null {
  if (said === undefined) return NO_REPORT;
  const parsed = v.safeParse(reportSchema, said);
  return parsed.success ? parsed.output : null;
}

export function isNoReport({ layout, told }: RememberedReport): boolean {
  return layout === null && told.length === 0;
}
