import type { Check } from '../check';
import { proposeAdopt } from './adopt';
import { proposeFix } from './fix';
import { proposeFixAll } from './fix-all';
import { proposeForgetOriginal } from './forget-original';
import { proposeHeed } from './heed';
import { proposeIgnore } from './ignore';
import { proposeInsert } from './insert';
import { proposeMemoEdit, proposeMemoKind, proposeMemoPages } from './memo';
import type { ProposeOptions } from './options';
import type { Proposing } from './proposal';
import type { ProposalRequest } from './request';
import { cannot } from './proposed';
import { proposeRules } from './rules';
import { proposeTakeIn } from './take-in';
import { proposeTemplate } from './template';

/** Answers what a person asks for with a plan to say yes to, or with why there is none. Writes nothing. */
export function propose(
  check: Check,
  request: ProposalRequest,
  options: ProposeOptions,
): Proposing | Promise<Proposing> {
  switch (request.ask) {
    case 'fix':
      return proposeFix(check, request);
    case 'fix-all':
      return proposeFixAll(check, request);
    case 'ignore':
      return proposeIgnore(check, request);
    case 'heed':
      return proposeHeed(check, request);
    case 'adopt':
      return proposeAdopt(check, request, options);
    case 'forget-original':
      return proposeForgetOriginal(check, request);
    case 'insert':
      return proposeInsert(check, request, options);
    case 'memo-kind':
      return proposeMemoKind(check, request);
    case 'memo-edit':
      return proposeMemoEdit(check, request);
    case 'memo-pages':
      return proposeMemoPages(check, request);
    case 'rules':
      return proposeRules(check, request, options);
    case 'template':
      return proposeTemplate(check, request);
    case 'take-in': {
      const source = options.sources?.get(request.source);
      return source ? proposeTakeIn(check, source, request.tables, options) : cannot('gone');
    }
  }
}
