import type { Check } from '../check';
import type { ProposeOptions } from './options';
import type { Proposing } from './proposal';
import { cannot } from './proposed';
import type { ProposalRequest } from './request';

export function proposeForgetOriginal(
  _check: Check,
  _request: Extract<ProposalRequest, { ask: 'forget-original' }>,
  _options: ProposeOptions,
): Proposing {
  return cannot('nothing');
}
