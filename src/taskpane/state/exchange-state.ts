import type {
  CollectedView,
  Decisions,
  ExchangeView,
  RolledUpView,
  UnsureRow,
  SendingView,
  SendWishes,
  Trouble,
} from '../desk';

export const EXCHANGE_PARTS = ['send', 'collect', 'missing', 'rollUp'] as const;
export type ExchangePart = (typeof EXCHANGE_PARTS)[number];

/** What the exchange is waiting for. */
export type ExchangeBusy = 'sending' | 'saving' | 'reading' | 'rolling-up' | null;

/** A file that did not even come to be read. */
export type Unread =
  | { readonly why: 'too-large' | 'unreadable'; readonly file: string }
  | { readonly why: 'too-many'; readonly count: number; readonly limit: number };

export interface ExchangeState {
  readonly part: ExchangePart;
  readonly busy: ExchangeBusy;
  /** `null` until the register was looked at. */
  readonly view: ExchangeView | null;
  readonly choices: SendWishes;
  readonly sending: SendingView | null;
  /** Whether the register remembers what was made last; `null` until it was looked at. */
  readonly remembered: boolean | null;
  readonly collected: CollectedView | null;
  readonly decisions: Decisions;
  /** Rows that may be others of the register: those that wait for an answer, and those that have one. */
  readonly unsure: readonly UnsureRow[];
  readonly unread: readonly Unread[];
  readonly rolledUp: RolledUpView | null;
  /** The name of the file that was handed last to be saved. */
  readonly saved: string | null;
  readonly trouble: Trouble | null;
  /** What has just come and takes the focus. */
  readonly news: 'sending' | 'collected' | 'rolled-up' | 'trouble' | null;
}

export const UNDECIDED: Decisions = { conflicts: {}, added: {}, same: {} };

export const FIRST_EXCHANGE: ExchangeState = {
  part: 'send',
  busy: null,
  view: null,
  choices: { due: null, owners: null, together: false, others: false },
  sending: null,
  remembered: null,
  collected: null,
  decisions: UNDECIDED,
  unsure: [],
  unread: [],
  rolledUp: null,
  saved: null,
  trouble: null,
  news: null,
};

/** The departments that are chosen, of those that there are. */
export function chosenOwners({ choices, view }: Pick<ExchangeState, 'choices' | 'view'>): readonly string[] {
  const all = view?.owners.map(({ owner }) => owner) ?? [];
  return choices.owners === null ? all : all.filter((owner) => choices.owners?.includes(owner));
}
