import { fixesOf } from '../../check';
import { findingKey } from '../../domain';
import { type Check, contextOf } from '../check';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** One fix of one finding, as long as the finding still stands. */
export function proposeFix(check: Check, request: Extract<ProposalRequest, { ask: 'fix' }>): Proposing {
  const finding = check.findings.find((one) => findingKey(one) === request.finding);
  if (!finding) return cannot('gone');
  const fix = fixesOf(finding, contextOf(check)).find(({ id }) => id === request.fix);
  return fix ? proposed(fix.edits, check.snapshot) : cannot('nothing');
}
