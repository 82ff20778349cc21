import { fixesOf, mergedEdits } from '../../check';
import { type Check, contextOf } from '../check';
import type { Proposing } from './proposal';
import { proposed } from './proposed';
import type { ProposalRequest } from './request';

/** The sure fix of every finding of a rule, in one plan. What is ignored is left as it is. */
export function proposeFixAll(
  check: Check,
  request: Extract<ProposalRequest, { ask: 'fix-all' }>,
): Proposing {
  const context = contextOf(check);
  const edits = check.findings
    .filter(({ rule }) => rule === request.rule)
    .flatMap((finding) => fixesOf(finding, context).find(({ sure }) => sure)?.edits ?? []);
  return proposed(mergedEdits(edits), check.snapshot);
}
