import type { Check } from '../check';
import type { ProposeOptions } from './options';
import type { Proposing } from './proposal';
import { cannot } from './proposed';
import type { ProposalRequest } from './request';

export function proposeTakeIn(
  _check: Check,
  _request: Extract<ProposalRequest, { ask: 'take-in' }>,
  _options: ProposeOptions,
): Proposing {
  return cannot('nothing');
}
