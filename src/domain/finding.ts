import type { Place } from './place';
import { RULES, type RuleId } from './rules';

/** `error` stops the report; `warning` should be looked at before signing; `info` tells what was understood. */
export type Severity = 'error' | 'warning' | 'info';

/** The values a finding's sentence speaks of; the sentence itself is in `i18n/` under the rule's id. */
export type FindingData = Readonly<Record<string, string | number>>;

/** Something a person should know about the workbook. Never a guess that was silently acted on. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The cell it is about, or `null` when it is about the whole workbook. */
  readonly place: Place | null;
  readonly data: FindingData;
}

/** A finding with the severity of its rule. */
export function finding(rule: RuleId, place: Place | null, data: FindingData = {}): Finding {
  return { rule, severity: RULES[rule], place, data };
}

/** Tells findings of one workbook apart: the same rule at the same cell with the same words is one finding. */
export function findingKey({ rule, place, data }: Finding): string {
  return JSON.stringify([rule, place && [place.sheet, place.row, place.column], data]);
}
