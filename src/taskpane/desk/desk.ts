import type { Language } from '../../i18n';
import type { ExchangeDesk } from './exchange';
import type { MemoCopy } from './memo-copy';
import type { Paper, PreviewOf, PreviewPages } from './preview';
import type { Accepting, Proposed, ReadSource, Request } from './proposals';
import type { Trouble } from './trouble';
import type {
  AdoptView,
  Area,
  Counts,
  Day,
  Digits,
  Finding,
  FixId,
  Insertable,
  KeptOriginal,
  LayoutId,
  MemoKind,
  MemoModel,
  MemoPart,
  Orientation,
  Place,
  Refusal,
  RoleChoice,
  Round,
  SourceInput,
  Subject,
  Table,
  TableRef,
  TakenTemplate,
  TemplateProblem,
} from './words';

/** What the person wishes; `null` leaves it to Tidtam. */
export interface Wishes {
  readonly round: Round | null;
  readonly digits: Digits;
  /** The sheet to report on when several could be meant. */
  readonly sheet: string | null;
  /** How the report is laid out: `null` as fits, and left out as it was chosen in this workbook before. */
  readonly layout?: LayoutId | null;
  /** The day that the report is as of, instead of the round; left out, by round. */
  readonly asOf?: Day | null;
}

export interface TableSummary {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: Table['kind'];
  readonly measures: number;
}

/** A way to mend a finding; its label is in `i18n` under its id. */
export interface FixView {
  readonly id: FixId;
  readonly data: Finding['data'];
  /** May be done together with the others of its kind. */
  readonly sure: boolean;
}

export interface FindingView extends Finding {
  /** By which a proposal names it. */
  readonly key: string;
  readonly fixes: readonly FixView[];
}

/** What the memo will say, without its annexes. */
export type MemoBrief = Omit<MemoModel, 'annexes' | 'emblem'> & {
  /** Tables behind the memo; those that stand in its text are not among them. */
  readonly annexCount: number;
  /** Everything that can be written otherwise, in the order of the paper. */
  readonly parts: readonly MemoPart[];
  /** The kinds that the register can be made into. */
  readonly kinds: readonly MemoKind[];
  /** The kind that a person chose; `null`: the one that follows from the register. */
  readonly chosenKind: MemoKind | null;
  readonly fittingKind: MemoKind;
  /** How a person wants the tables behind this kind to lie; `null`: as their layouts do. */
  readonly lie: Orientation | null;
};

/** A check as the pane shows it: small plain data that can cross from a worker. */
export interface Summary {
  /** The round that the figures are for: the one wished, or the one found fitting. */
  readonly round: Round;
  /** The day of the check. */
  readonly today: Day;
  readonly subject: Subject;
  /** The layout that was chosen now or before; `null`: as fits. */
  readonly layout: LayoutId | null;
  /** The layout that fits what the register has. */
  readonly fittingLayout: LayoutId;
  readonly tables: readonly TableSummary[];
  /** `null` when a finding stops the report. */
  readonly counts: Counts | null;
  readonly late: number;
  readonly findings: readonly FindingView[];
  /** What the person chose to pass over; it can be heeded again. */
  readonly ignored: readonly FindingView[];
  /** `null` when a finding stops the report. */
  readonly memo: MemoBrief | null;
  /** The name of the office's own memo template; `null`: the workbook keeps none. */
  readonly template: string | null;
  /** Sheets of ours that hold what people type, by what they are: they are shown, not inserted again. */
  readonly there: Readonly<Partial<Record<Insertable, string>>>;
  /** What adopted tables were before, kept until the person says otherwise. */
  readonly kept: readonly KeptOriginal[];
  /** The workbook cannot be changed: Protected View, read-only, someone else's file. */
  readonly readOnly: boolean;
}

/**
 * The files that can be saved after the job. In Excel the report is already in the workbook. `standard-memo`: without the
 * office's own template, whether it has one or not; `template`: the one to begin with.
 */
export type Product = 'report' | 'memo' | 'standard-memo' | 'template';

/** A file that was handed to be saved. */
export interface SavedFile {
  readonly name: string;
  /** Of a memo in the office's own template: what is to be known, or why it could not be used. */
  readonly problems: readonly TemplateProblem[];
}

/** How a memo gets out: as a download; by our page in a browser (Mac); only through the clipboard (iPad). */
export type Saving = 'download' | 'page' | 'copy';

export type Making =
  | { readonly outcome: 'made'; readonly summary: Summary; readonly sheets: readonly string[] }
  | { readonly outcome: 'stopped'; readonly summary: Summary }
  | { readonly outcome: 'refused'; readonly summary: Summary; readonly refusals: readonly Refusal[] };

export type PuttingBack =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

export type Inserting =
  | { readonly outcome: 'inserted'; readonly sheets: readonly string[] }
  | { readonly outcome: 'there'; readonly sheet: string }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * The workbook in front of the person, as the pane needs it: a file in the page, the open workbook in Excel.
 * A promise that rejects means something that failed (`explain` tells what); every expected outcome is a union.
 */
export interface Desk {
  /** The name of the workbook as the person knows it; empty when it is not known. */
  readonly name: string;
  readonly products: readonly Product[];
  readonly saving: Saving;
  /**
   * An aborted signal ends work between two of its steps: the promise then rejects with its reason, and the workbook
   * is as it was. Work that cannot end so ends as always.
   */
  readonly check: (wishes: Wishes, signal?: AbortSignal) => Promise<Summary>;
  /** A check that nobody asked for, made while the person works; leaves alone what they can undo. */
  readonly glance?: (wishes: Wishes) => Promise<Summary>;
  readonly make: (wishes: Wishes, signal?: AbortSignal) => Promise<Making>;
  /** Puts an empty standard table on a new sheet, or a register filled in to try. */
  readonly insert: (
    what: Insertable | 'sample',
    language: Language,
    signal?: AbortSignal,
  ) => Promise<Inserting>;
  /** A table as it is understood with the roles that the person chose; `null` when there is none. */
  readonly look: (table: TableRef, roles: readonly RoleChoice[], wishes: Wishes) => Promise<AdoptView | null>;
  /** The table at the cell that the person has selected, or that could be made of what stands there. */
  readonly tableHere: (wishes: Wishes) => Promise<TableRef | null>;
  /** The cell that the person has selected, or `null` when there is none. */
  readonly selected: () => Promise<Place | null>;
  /** Reads the tables of a Word file or of pasted text; kept until the next. */
  readonly readSource: (input: SourceInput) => Promise<ReadSource>;
  /** What a request would change; nothing is written before `accept`. */
  readonly propose: (
    request: Request,
    wishes: Wishes,
    language: Language,
    signal?: AbortSignal,
  ) => Promise<Proposed>;
  /** Writes the plan that was proposed last, if nothing that it touches has changed since. */
  readonly accept: (id: number, wishes: Wishes, signal?: AbortSignal) => Promise<Accepting>;
  /** Workbooks that travel to departments and back. */
  readonly exchange: ExchangeDesk;
  /** Puts the workbook back as it was before the last operation. */
  readonly putBack: () => Promise<PuttingBack>;
  /** Hands the product to be saved. Says nothing of whether it arrived. */
  readonly save: (product: Product, wishes: Wishes, signal?: AbortSignal) => Promise<SavedFile>;
  /** Lays out what will print, before anything is written; `null` when a finding stops it. */
  readonly preview: (what: PreviewOf, wishes: Wishes, signal?: AbortSignal) => Promise<PreviewPages | null>;
  /** A page of what was laid out last; `null` when something else was since. */
  readonly previewPage: (id: number, index: number) => Promise<Paper | null>;
  /** Checks a memo template that was changed in Word; nothing is kept yet. */
  readonly readTemplate: (name: string, file: Uint8Array) => Promise<TakenTemplate>;
  /** The memo for the clipboard, tables included; `null` when a finding stops it. */
  readonly memoCopy: (wishes: Wishes, signal?: AbortSignal) => Promise<MemoCopy | null>;
  /** Opens our page in a browser, where the memo can be saved; only where `saving` is `page`. */
  readonly openPage?: () => void;
  /** Shows and selects cells of the workbook; without an area, the sheet. */
  readonly show: (sheet: string, area: Area | null) => void;
  /** Calls back after each change of the workbook, until it is told to stop. */
  readonly watch?: (changed: () => void) => () => void;
  readonly explain: (error: unknown) => Trouble;
}
