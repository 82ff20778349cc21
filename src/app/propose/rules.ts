import type { Check } from '../check';
import type { ProposeOptions } from './options';
import type { Proposing } from './proposal';
import { cannot } from './proposed';
import type { ProposalRequest } from './request';

export function proposeRules(
  _check: Check,
  _request: Extract<ProposalRequest, { ask: 'rules' }>,
  _options: ProposeOptions,
): Proposing {
  return cannot('nothing');
}
