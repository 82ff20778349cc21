import type { Finding, RuleId } from '../../domain';
import type { CheckContext } from '../context';
import type { Fix, Fixer } from '../fix';

/** Rules that can be mended. */
const FIXERS: Readonly<Partial<Record<RuleId, Fixer>>> = {};

/** Ways to mend a finding, the likeliest first; none where only a person can. */
export function fixesOf(finding: Finding, context: CheckContext): readonly Fix[] {
  return FIXERS[finding.rule]?.(finding, context) ?? [];
}
