import { findingKey } from '../../domain';
import { type Check, contextOf } from '../check';
import { heeding } from '../ignored';
import { memoryEdit } from '../memory';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** Shows findings again that were passed over. */
export function proposeHeed(check: Check, request: Extract<ProposalRequest, { ask: 'heed' }>): Proposing {
  const keys = new Set(request.findings);
  const meant = check.ignored.filter((finding) => keys.has(findingKey(finding)));
  if (meant.length === 0) return cannot('gone');
  return proposed([memoryEdit(heeding(check.memory, meant, contextOf(check)))], check.snapshot);
}
