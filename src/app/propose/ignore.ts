import { findingKey } from '../../domain';
import { type Check, contextOf } from '../check';
import { canIgnore, ignoring } from '../ignored';
import { memoryEdit } from '../memory';
import { MEMORY_LIMITS } from '../memory-schema';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** Remembers findings as passed over. What stops the report cannot be. */
export function proposeIgnore(check: Check, request: Extract<ProposalRequest, { ask: 'ignore' }>): Proposing {
  const keys = new Set(request.findings);
  const meant = check.findings.filter((finding) => keys.has(findingKey(finding)));
  if (meant.length === 0) return cannot('gone');
  const context = contextOf(check);
  const added = meant.filter(canIgnore).map((finding) => ignoring(finding, context));
  if (added.length === 0) return cannot('nothing');
  const ignored = [...check.memory.ignored, ...added];
  if (ignored.length > MEMORY_LIMITS.ignored) return cannot('too-large');
  return proposed([memoryEdit({ ...check.memory, ignored })], check.snapshot);
}
