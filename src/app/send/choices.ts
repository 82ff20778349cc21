import type { Day, Finding, FindingData, Round } from '../../domain';
import type { Sending } from '../../exchange';
import type { Proposal } from '../propose/proposal';

/** What a person chose for sending. */
export interface SendChoices {
  readonly round: Round;
  /** The day by which answers are asked for. */
  readonly due: Day | null;
  /** Departments as `sendableOwners` names them; `null`: all. */
  readonly owners: readonly string[] | null;
  /** One workbook for all of them, every row to be filled in. */
  readonly together: boolean;
  /** Each also sees the rows of others, to read. */
  readonly others: boolean;
  /** A new id for each workbook: 1 to 40 lower-case letters and digits, never the same again. */
  readonly id: () => string;
}

/** A workbook that is ready to be sent. */
export interface SentFile {
  /** `null`: to all. */
  readonly owner: string | null;
  /** The name of the file. */
  readonly name: string;
  readonly file: Uint8Array;
  /** Rows to be filled in. */
  readonly rows: number;
  readonly sending: Sending;
}

/** Why nothing can be sent; the sentence is in `i18n` under the reason. */
export type SendProblem =
  /** The workbook has no register: what is sent comes back into it. */
  | 'no-register'
  /** The register has no measure. */
  | 'no-measures'
  /** Measures without an id, which they would be known again by. `count`; the first: `measure` */
  | 'ids-missing'
  /** Measures of one id. `count`; the first: `id` */
  | 'ids-twice'
  /** No measure has an owner, or none of those chosen. */
  | 'no-owners'
  /** More rows than one sending can have. `limit` */
  | 'too-large';

export type Sent =
  | {
      readonly outcome: 'sent';
      readonly files: readonly SentFile[];
      /** What the register is to remember of it. Asks nothing; without it answers are matched by what they tell alone. */
      readonly remember: Proposal;
      /** What a person should know before the files go out. */
      readonly notes: readonly Finding[];
    }
  | { readonly outcome: 'cannot'; readonly reason: SendProblem; readonly data: FindingData };
