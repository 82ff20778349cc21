import type { CollectView, SendProblem } from '../../app';
import type { Decisions, FileRefusal, ReturnProblem, UnsureRow } from '../../exchange';
import type { Language } from '../../i18n';
import type { Wishes } from './desk';
import type { Day, Finding, Round } from './words';

export type { CollectView, Decisions, FileRefusal, ReturnProblem, SendProblem, UnsureRow };

/** A mail as text to copy. */
export interface MailView {
  /** Addresses, parted by commas; empty when none is known. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A department that has rows to fill in. */
export interface OwnerView {
  readonly owner: string;
  readonly rows: number;
  /** Addresses, parted by commas; empty when none is known. */
  readonly to: string;
}

/** Someone who has not answered. */
export interface MissingView {
  /** The id of the sending. */
  readonly id: string;
  /** `null`: one workbook was sent to all. */
  readonly owner: string | null;
  readonly round: Round;
  readonly day: Day;
  readonly due: Day | null;
  /** 0 on the day, less before; `null` when no day was named. */
  readonly daysOver: number | null;
  /** Measures of theirs that are past due, and those without a status. */
  readonly late: number;
  readonly unfilled: number;
  readonly mail: MailView;
}

/** What the exchange can begin with. */
export interface ExchangeView {
  /** Without a register nothing is sent, nor taken back. */
  readonly hasRegister: boolean;
  readonly round: Round;
  readonly today: Day;
  readonly owners: readonly OwnerView[];
  /** The sheet with the addresses; `null` when there is none. */
  readonly agencySheet: string | null;
  /** Workbooks that were sent and are remembered, by their ids. */
  readonly sendings: readonly string[];
  readonly missing: readonly MissingView[];
  /** The mail with report and memo to those who sign; `null` when a finding stops the report. */
  readonly report: MailView | null;
}

/** What a person chose for sending; the round is that of the check. */
export interface SendWishes {
  readonly due: Day | null;
  /** `null`: all. */
  readonly owners: readonly string[] | null;
  readonly together: boolean;
  readonly others: boolean;
}

/** A workbook that is ready to be sent. */
export interface SentView {
  readonly id: string;
  readonly owner: string | null;
  /** The name of its file. */
  readonly name: string;
  readonly rows: number;
  readonly mail: MailView;
  readonly notes: readonly Finding[];
}

export type SendingView =
  | {
      readonly outcome: 'sent';
      readonly files: readonly SentView[];
      /** What a person should know before the files go out. */
      readonly notes: readonly Finding[];
      /** Whether the register can remember it. */
      readonly remembers: boolean;
    }
  | { readonly outcome: 'cannot'; readonly reason: SendProblem; readonly data: Finding['data'] };

/** A file to keep: of one sending by its id, or of all in one archive. */
export type ExchangeFile =
  | { readonly file: 'workbook' | 'draft' | 'reminder'; readonly id: string }
  | { readonly file: 'all-sent' | 'all-reminders' }
  /** The mail with report and memo. */
  | { readonly file: 'report' };

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook that came back, or why it could not be read. */
export type ReturnedView =
  | {
      readonly outcome: 'read';
      /** By which it is put aside. */
      readonly key: string;
      readonly name: string;
      readonly rows: number;
      readonly owner: string | null;
      readonly round: Round | null;
      readonly savedBy: string | null;
      /** ISO */
      readonly savedAt: string | null;
      /** Why it is not merged. */
      readonly refused: FileRefusal | null;
      /** What was cleaned or left behind. */
      readonly notes: readonly Finding[];
    }
  | {
      readonly outcome: 'unreadable';
      readonly key: string;
      readonly name: string;
      readonly problem: ReturnProblem;
      readonly detail: string | number | null;
    };

/** What came of the returned workbooks together. */
export interface CollectedView {
  readonly files: readonly ReturnedView[];
  /** `null` when there is no register to merge into, or no file that can be read. */
  readonly view: CollectView | null;
  /** Whether there is anything to write into the workbook. */
  readonly changes: boolean;
}

/** One summary of many agencies' workbooks. */
export interface RolledUpView {
  /** The name of the file that was handed to be saved. */
  readonly name: string;
  readonly agencies: number;
  readonly measures: number;
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

/** What a person asks of the exchange that is written into the register. */
export type ExchangeRequest =
  /** Remembers what was made last to be sent. */
  | { readonly ask: 'sent' }
  /** Merges the workbooks that came back. */
  | { readonly ask: 'collect'; readonly decisions: Decisions };

/** Workbooks that travel, as the pane needs them. A promise that rejects means something that failed. */
export interface ExchangeDesk {
  /** Leaves alone what the person can undo. */
  readonly look: (wishes: Wishes) => Promise<ExchangeView>;
  /** Makes the workbooks; they are kept until the next are made. */
  readonly send: (choices: SendWishes, wishes: Wishes) => Promise<SendingView>;
  /** Hands a file to be saved; gives its name. Says nothing of whether it arrived. */
  readonly save: (file: ExchangeFile, wishes: Wishes) => Promise<string>;
  /** Reads workbooks that came back, beside those read before. */
  readonly take: (files: readonly GivenFile[]) => Promise<void>;
  /** Puts one of them aside, by its key; `null`: all. */
  readonly leave: (key: string | null) => Promise<void>;
  /** What the workbooks come to; leaves alone what the person can undo. */
  readonly collect: (decisions: Decisions, wishes: Wishes) => Promise<CollectedView>;
  /** Sums up the workbooks of many agencies and hands the summary to be saved; only in the page. */
  readonly rollUp?: (
    files: readonly GivenFile[],
    wishes: Wishes,
    language: Language,
  ) => Promise<RolledUpView>;
}
