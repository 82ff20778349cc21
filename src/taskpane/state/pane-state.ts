import type {
  AdoptView,
  CannotReason,
  Day,
  Digits,
  Finding,
  Insertable,
  LayoutId,
  MemoKind,
  Preview,
  PreviewOf,
  PreviewPages,
  Product,
  Refusal,
  Request,
  RoleChoice,
  Round,
  SourceView,
  Summary,
  TableRef,
  TemplateProblem,
  Trouble,
  Wishes,
  WordProblem,
} from '../desk';

/** The places of the pane, named by what people do there. */
export const PLACES = ['tables', 'check', 'report', 'memo', 'exchange'] as const;
export type Place = (typeof PLACES)[number];

/** What the pane is waiting for; `stopping`: a piece of work that is told to end, and takes back what it did. */
export type Busy =
  | 'checking'
  | 'making'
  | 'inserting'
  | 'looking'
  | 'reading'
  | 'proposing'
  | 'changing'
  | 'putting-back'
  | 'copying'
  | 'previewing'
  | 'stopping'
  | Product
  | null;

/** How work that takes long can be ended: what only reads at once, what writes when it has taken back what it did. */
const ENDINGS: Readonly<Record<NonNullable<Busy>, 'at-once' | 'when-undone' | 'never'>> = {
  checking: 'at-once',
  making: 'when-undone',
  inserting: 'when-undone',
  looking: 'at-once',
  reading: 'at-once',
  proposing: 'at-once',
  changing: 'when-undone',
  'putting-back': 'never',
  copying: 'at-once',
  report: 'at-once',
  memo: 'at-once',
  'standard-memo': 'at-once',
  template: 'at-once',
  previewing: 'at-once',
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
  | { readonly notice: 'no-table-here' }
  | {
      readonly notice: 'unreadable';
      readonly name: string | null;
      readonly problem: WordProblem;
      readonly detail: string | number | null;
    }
  /** There is nothing to propose, and why. */
  | { readonly notice: 'cannot'; readonly reason: CannotReason; readonly data: Finding['data'] }
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
  readonly layout: LayoutId | null;
  readonly asOf: Day | null;
}

/** New sheets with an empty table, or with the sample. */
export interface InsertedSheets {
  readonly what: Insertable | 'sample';
  readonly sheets: readonly string[];
}

/** A plan that waits for a yes. */
export interface OpenProposal {
  readonly id: number;
  readonly request: Request;
  readonly preview: Preview;
  readonly notes: readonly Finding[];
}

/** What a person is writing in a part of the memo, and has not saved. */
export interface Draft {
  readonly text: string;
  /** What was proposed when they began. */
  readonly from: string;
}

/** What is to be told of the office's own memo template. */
export interface TemplateTold {
  /** It was read and is kept; it cannot be used; or a memo was made of it. */
  readonly told: 'usable' | 'unusable' | 'filled';
  /** Name of its file. */
  readonly file: string;
  readonly problems: readonly TemplateProblem[];
}

/** What is looked at as it will print. */
export interface Previewing {
  readonly what: PreviewOf;
  /** `null`: a finding stops it by now. */
  readonly pages: PreviewPages | null;
  /** What was known of the workbook when it was laid out. */
  readonly of: Summary | null;
}

/** What the last yes changed. */
export interface Changed {
  readonly request: Request;
  readonly preview: Preview;
  readonly sheets: readonly string[];
}

/** Parts of the place *tables* that are opened on their own. */
export type Part = 'library' | 'take-in';

/** A document that was read, and not yet taken in. */
export interface OpenSource {
  readonly id: string;
  /** Name of the file; `null` for pasted text. */
  readonly name: string | null;
  readonly view: SourceView;
}

/** A table that the person looks at closely, with what they said of its columns. */
export interface Looking {
  readonly table: TableRef;
  readonly roles: readonly RoleChoice[];
  /** `null`: there is no such table, or not any more. */
  readonly view: AdoptView | null;
}

export interface PaneState {
  /** `null`: the pane chooses by what it finds (`placeOf`). */
  readonly place: Place | null;
  readonly busy: Busy;
  readonly wishes: Wishes;
  readonly summary: Summary | null;
  readonly made: Made | null;
  readonly inserted: InsertedSheets | null;
  readonly part: Part | null;
  readonly source: OpenSource | null;
  readonly looking: Looking | null;
  readonly proposal: OpenProposal | null;
  readonly changed: Changed | null;
  /** By `draftKey`; kept until saved or dismissed, whatever is looked at in the meantime. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Names of the last files handed to be saved. */
  readonly saved: Readonly<Partial<Record<Product, string>>>;
  readonly template: TemplateTold | null;
  readonly preview: Previewing | null;
  readonly notice: Notice | null;
  /** What has just come and takes the focus; going elsewhere, nothing does. */
  readonly news:
    | 'made'
    | 'inserted'
    | 'part'
    | 'source'
    | 'looking'
    | 'proposal'
    | 'changed'
    | 'template'
    | 'preview'
    | 'notice'
    | null;
}

export const FIRST_STATE: PaneState = {
  place: null,
  busy: 'checking',
  wishes: { round: null, digits: 'thai', sheet: null },
  summary: null,
  made: null,
  inserted: null,
  part: null,
  source: null,
  looking: null,
  proposal: null,
  changed: null,
  drafts: {},
  saved: {},
  template: null,
  preview: null,
  notice: null,
  news: null,
};

/** Where the person is: where they went, else where there is something to do. */
export function placeOf({ place, summary }: Pick<PaneState, 'place' | 'summary'>): Place {
  if (place !== null) return place;
  return summary !== null && summary.tables.length === 0 ? 'tables' : 'report';
}

/** Names a draft: parts of different kinds of memo may have the same key. */
export function draftKey(kind: MemoKind, part: string): string {
  return `${kind}/${part}`;
}

/** The layout as chosen now, else as it was chosen before; `null`: as fits. */
export function layoutOf({ layout }: Wishes, summary: Pick<Summary, 'layout'> | null): LayoutId | null {
  return layout === undefined ? (summary?.layout ?? null) : layout;
}

/** Whether a choice was changed after the report was made. */
export function outOfDate({ made, wishes, summary }: PaneState): boolean {
  if (!made) return false;
  const round = wishes.round ?? summary?.round ?? made.round;
  const { digits, sheet, asOf = null } = wishes;
  const isSame =
    made.round === round &&
    made.digits === digits &&
    made.sheet === sheet &&
    made.asOf === asOf &&
    made.layout === layoutOf(wishes, summary);
  return !isSame;
}
