import type { Digits, Making, Product, PuttingBack, Refusal, Round, Summary, Wishes } from '../desk';

/** What the pane is waiting for. */
export type Busy = 'checking' | 'making' | 'putting-back' | Product | null;

/** Something to tell, other than findings. */
export type Notice =
  | { readonly notice: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly notice: 'put-back' }
  | { readonly notice: 'unexpected' };

/** What the last press of the button made. */
export interface Made {
  readonly sheets: readonly string[];
  /** What it was made by; the pane says so when the choices have changed since. */
  readonly round: Round;
  readonly digits: Digits;
  readonly sheet: string | null;
  /** Name of the last file handed to be saved. */
  readonly saved: string | null;
}

export interface PaneState {
  readonly busy: Busy;
  readonly wishes: Wishes;
  readonly summary: Summary | null;
  readonly made: Made | null;
  readonly notice: Notice | null;
}

export type PaneEvent =
  | { readonly event: 'wish'; readonly wishes: Partial<Wishes> }
  | { readonly event: 'start'; readonly busy: Busy }
  | { readonly event: 'checked'; readonly summary: Summary }
  | { readonly event: 'made'; readonly making: Making }
  | { readonly event: 'put-back'; readonly outcome: PuttingBack }
  | { readonly event: 'saved'; readonly file: string }
  | { readonly event: 'failed' }
  | { readonly event: 'dismiss' };

export const FIRST_STATE: PaneState = {
  busy: 'checking',
  wishes: { round: null, digits: 'thai', sheet: null },
  summary: null,
  made: null,
  notice: null,
};

/** What the pane shows next. Pure: the work itself is done by `use-pane.ts`. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.event) {
    case 'wish':
      // Every change of a wish is followed by a check: see `use-pane.ts`.
      return { ...state, busy: 'checking', wishes: { ...state.wishes, ...event.wishes }, notice: null };
    case 'start':
      return { ...state, busy: event.busy, notice: null };
    case 'checked':
      return { ...state, busy: null, summary: event.summary };
    case 'made':
      return afterMaking({ ...state, busy: null, summary: event.making.summary }, event.making);
    case 'put-back':
      return event.outcome.outcome === 'done'
        ? { ...state, busy: null, made: null, notice: { notice: 'put-back' } }
        : { ...state, busy: null, notice: { notice: 'refused', refusals: event.outcome.refusals } };
    case 'saved':
      return { ...state, busy: null, made: state.made && { ...state.made, saved: event.file } };
    case 'failed':
      return { ...state, busy: null, notice: { notice: 'unexpected' } };
    case 'dismiss':
      return { ...state, notice: null };
  }
}

function afterMaking(state: PaneState, making: Making): PaneState {
  switch (making.outcome) {
    case 'made':
      return { ...state, made: madeOf(state.wishes, making) };
    case 'refused':
      return { ...state, notice: { notice: 'refused', refusals: making.refusals } };
    case 'stopped':
      return state;
  }
}

function madeOf({ digits, sheet }: Wishes, making: Extract<Making, { outcome: 'made' }>): Made {
  return { sheets: making.sheets, round: making.summary.round, digits, sheet, saved: null };
}

/** Whether a choice was changed after the report was made. */
export function outOfDate({ made, wishes, summary }: PaneState): boolean {
  if (!made) return false;
  const round = wishes.round ?? summary?.round ?? made.round;
  return made.round !== round || made.digits !== wishes.digits || made.sheet !== wishes.sheet;
}
