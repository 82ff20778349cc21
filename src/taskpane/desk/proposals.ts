import type { Preview, ProposalRequest, Proposing, WordProblem } from '../../app';
import type { Summary } from './desk';
import type { ExchangeRequest } from './exchange';
import type { Finding, Refusal, SourceView } from './words';

/** What a person asks for that may change a cell of theirs. */
export type Request = ProposalRequest | ExchangeRequest;

/** The answer: what would change, to be said yes to by its `id`; or why there is nothing to change. */
export type Proposed =
  | {
      readonly outcome: 'proposed';
      readonly id: number;
      readonly preview: Preview;
      readonly notes: readonly Finding[];
    }
  | Extract<Proposing, { readonly outcome: 'cannot' }>;

/** What came of a yes. */
export type Accepting =
  | { readonly outcome: 'accepted'; readonly summary: Summary; readonly sheets: readonly string[] }
  /** Another proposal, or none, is on the table by now. */
  | { readonly outcome: 'forgotten' }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/** A Word file or pasted text as understood; a request names it by its `id`. */
export type ReadSource =
  | { readonly outcome: 'read'; readonly id: string; readonly view: SourceView }
  | {
      readonly outcome: 'unreadable';
      readonly problem: WordProblem;
      readonly detail: string | number | null;
    };
