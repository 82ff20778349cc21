import type {
  Digits,
  Insertable,
  Inserting,
  Making,
  Product,
  PuttingBack,
  Refusal,
  Round,
  Summary,
  Trouble,
  Wishes,
} from '../desk';

/** The places of the pane, named by what people do there. */
export const PLACES = ['tables', 'check', 'report', 'memo'] as const;
export type Place = (typeof PLACES)[number];

/** What the pane is waiting for; `stopping`: a piece of work that is told to end, and takes back what it did. */
export type Busy =
  'checking' | 'making' | 'inserting' | 'putting-back' | 'copying' | 'stopping' | Product | null;

/** How work that takes long can be ended: what only reads at once, what writes when it has taken back what it did. */
const ENDINGS: Readonly<Record<NonNullable<Busy>, 'at-once' | 'when-undone' | 'never'>> = {
  checking: 'at-once',
  making: 'when-undone',
  inserting: 'when-undone',
  'putting-back': 'never',
  copying: 'at-once',
  report: 'at-once',
  memo: 'at-once',
  stopping: 'never',
};

export function endingOf(busy: Busy): 'at-once' | 'when-undone' | 'never' {
  return busy === null ? 'never' : ENDINGS[busy];
}

/** Whether the buttons must wait. A check stands in nobody's way: what is pressed goes before it. */
export function isOccupied({ busy }: Pick<PaneState, 'busy'>): boolean {
  return busy !== null && busy !== 'checking';
}

/** Something to tell, other than findings. */
export type Notice =
  | { readonly notice: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly notice: 'put-back' }
  | { readonly notice: 'nothing-to-put-back' }
  | { readonly notice: 'there'; readonly sheet: string }
  | { readonly notice: 'copied' }
  | { readonly notice: 'not-copied' }
  | { readonly notice: 'trouble'; readonly trouble: Trouble };

/** What the last press of the button made. */
export interface Made {
  readonly sheets: readonly string[];
  /** What it was made by; the pane says so when the choices have changed since. */
  readonly round: Round;
  readonly digits: Digits;
  readonly sheet: string | null;
}

/** New sheets with an empty table, or with the sample. */
export interface InsertedSheets {
  readonly what: Insertable | 'sample';
  readonly sheets: readonly string[];
}

export interface PaneState {
  /** `null`: the pane chooses by what it finds (`placeOf`). */
  readonly place: Place | null;
  readonly busy: Busy;
  readonly wishes: Wishes;
  readonly summary: Summary | null;
  readonly made: Made | null;
  readonly inserted: InsertedSheets | null;
  /** Names of the last files handed to be saved. */
  readonly saved: Readonly<Partial<Record<Product, string>>>;
  readonly notice: Notice | null;
  /** What has just come and takes the focus; going elsewhere, nothing does. */
  readonly news: 'made' | 'inserted' | 'notice' | null;
}

export type PaneEvent =
  | { readonly event: 'go'; readonly place: Place }
  | { readonly event: 'wish'; readonly wishes: Partial<Wishes> }
  | { readonly event: 'start'; readonly busy: Busy }
  | { readonly event: 'checked'; readonly summary: Summary }
  /** A check that nobody asked for: it changes nothing but what is known. */
  | { readonly event: 'looked-again'; readonly summary: Summary }
  | { readonly event: 'cancelled' }
  | { readonly event: 'made'; readonly making: Making }
  | {
      readonly event: 'inserted';
      readonly what: Insertable | 'sample';
      readonly inserting: Inserting;
    }
  | { readonly event: 'put-back'; readonly outcome: PuttingBack }
  | { readonly event: 'saved'; readonly product: Product; readonly file: string }
  | { readonly event: 'copied'; readonly done: boolean }
  | { readonly event: 'failed'; readonly trouble: Trouble }
  | { readonly event: 'dismiss' };

export const FIRST_STATE: PaneState = {
  place: null,
  busy: 'checking',
  wishes: { round: null, digits: 'thai', sheet: null },
  summary: null,
  made: null,
  inserted: null,
  saved: {},
  notice: null,
  news: null,
};

/** What the pane shows next. Pure: the work itself is done by `pane-runner.ts`. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.event) {
    case 'go':
      return { ...state, place: event.place, news: null };
    case 'wish':
      return { ...state, wishes: { ...state.wishes, ...event.wishes } };
    case 'start':
      return { ...state, busy: event.busy, notice: null, news: null };
    case 'checked':
      return { ...state, busy: null, summary: event.summary };
    case 'looked-again':
      // The place does not change under the person's hands, whatever was found.
      return { ...state, place: state.summary && placeOf(state), summary: event.summary };
    case 'cancelled':
      return { ...state, busy: null };
    case 'made':
      return afterMaking({ ...state, busy: null, summary: event.making.summary }, event.making);
    case 'inserted':
      return afterInserting({ ...state, busy: null }, event.what, event.inserting);
    case 'put-back':
      return afterPuttingBack({ ...state, busy: null }, event.outcome);
    case 'saved':
      return { ...state, busy: null, saved: { ...state.saved, [event.product]: event.file } };
    case 'copied':
      return telling({ ...state, busy: null }, { notice: event.done ? 'copied' : 'not-copied' });
    case 'failed':
      return telling({ ...state, busy: null }, { notice: 'trouble', trouble: event.trouble });
    case 'dismiss':
      return { ...state, notice: null, news: null };
  }
}

function telling(state: PaneState, notice: Notice): PaneState {
  return { ...state, notice, news: 'notice' };
}

function afterMaking(state: PaneState, making: Making): PaneState {
  switch (making.outcome) {
    case 'made':
      return { ...state, made: madeOf(state.wishes, making), inserted: null, saved: {}, news: 'made' };
    case 'refused':
      return telling(state, { notice: 'refused', refusals: making.refusals });
    case 'stopped':
      return state;
  }
}

function madeOf({ digits, sheet }: Wishes, making: Extract<Making, { outcome: 'made' }>): Made {
  return { sheets: making.sheets, round: making.summary.round, digits, sheet };
}

function afterInserting(state: PaneState, what: Insertable | 'sample', inserting: Inserting): PaneState {
  switch (inserting.outcome) {
    case 'inserted':
      // Only the last operation can be put back, and no longer the report.
      return {
        ...state,
        place: 'tables',
        made: null,
        inserted: { what, sheets: inserting.sheets },
        news: 'inserted',
      };
    case 'there':
      return telling(state, { notice: 'there', sheet: inserting.sheet });
    case 'refused':
      return telling(state, { notice: 'refused', refusals: inserting.refusals });
  }
}

function afterPuttingBack(state: PaneState, outcome: PuttingBack): PaneState {
  switch (outcome.outcome) {
    case 'done':
      return telling({ ...state, made: null, inserted: null, saved: {} }, { notice: 'put-back' });
    case 'nothing':
      return telling({ ...state, made: null, inserted: null }, { notice: 'nothing-to-put-back' });
    case 'refused':
      return telling(state, { notice: 'refused', refusals: outcome.refusals });
  }
}

/** Where the person is: where they went, else where there is something to do. */
export function placeOf({ place, summary }: Pick<PaneState, 'place' | 'summary'>): Place {
  if (place !== null) return place;
  return summary !== null && summary.tables.length === 0 ? 'tables' : 'report';
}

/** Whether a choice was changed after the report was made. */
export function outOfDate({ made, wishes, summary }: PaneState): boolean {
  if (!made) return false;
  const round = wishes.round ?? summary?.round ?? made.round;
  return made.round !== round || made.digits !== wishes.digits || made.sheet !== wishes.sheet;
}
