import type { Finding, RuleId } from '../../src/domain';

/** The findings of one rule. */
export function findingsOf(findings: readonly Finding[], rule: RuleId): readonly Finding[] {
  return findings.filter((one) => one.rule === rule);
}

/** How often each rule was met. */
export function ruleCounts(findings: readonly Finding[]): Partial<Record<RuleId, number>> {
  const counts: Partial<Record<RuleId, number>> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
