import type { Language } from '../../i18n';
import type {
  Desk,
  Insertable,
  Making,
  MemoCopy,
  Product,
  Request,
  RoleChoice,
  SourceInput,
  Summary,
  TableRef,
  Wishes,
  WordProblem,
} from '../desk';
import { nextState } from './next-state';
import type { PaneEvent } from './pane-event';
import {
  endingOf,
  FIRST_STATE,
  isOccupied,
  type Looking,
  type OpenProposal,
  type OpenSource,
  type PaneState,
  type Part,
  type Place,
} from './pane-state';

/** Told when a piece of work has ended, so that it can be announced. */
export interface PaneListener {
  readonly checked: (summary: Summary, first: boolean) => void;
  readonly made: (making: Making) => void;
  readonly inserted: (sheets: readonly string[]) => void;
  readonly looked: (looking: Looking) => void;
  readonly read: (source: OpenSource) => void;
  readonly proposed: (proposal: OpenProposal) => void;
  readonly changed: (request: Request) => void;
  readonly putBack: () => void;
  readonly saved: (file: string) => void;
  readonly copied: (done: boolean) => void;
  readonly failed: () => void;
}

/** Puts the memo, which is still on its way, on the clipboard; whether it could. */
export type CopyMemo = (memo: Promise<MemoCopy | null>) => Promise<boolean>;

/**
 * Runs the use cases on the desk and keeps what the pane shows. Lives outside of React, because the buttons of
 * the ribbon do the same work while the pane is closed. Only the answer to the newest question counts.
 */
export class PaneRunner {
  private state = FIRST_STATE;
  private newest = 0;
  /** A look that something else was in the way of: done when that has ended. */
  private owed = false;
  private stop: AbortController | null = null;
  private language: Language = 'th';
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<PaneListener>();

  constructor(
    readonly desk: Desk,
    private readonly copyMemo: CopyMemo,
  ) {}

  /** For `useSyncExternalStore`. */
  readonly getState = (): PaneState => this.state;
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  listen(listener: PaneListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The language of the interface, in which new sheets are headed. */
  speak(language: Language): void {
    this.language = language;
  }

  readonly go = (place: Place): void => this.dispatch({ event: 'go', place });
  readonly dismiss = (): void => this.dispatch({ event: 'dismiss' });

  /** Every change of a wish is followed by a check. */
  readonly wish = (wishes: Partial<Wishes>): Promise<void> => {
    this.dispatch({ event: 'wish', wishes });
    return this.check();
  };

  /** The first look, unless something was asked for already. */
  begin(): void {
    if (this.newest === 0) void this.check();
  }

  readonly check = (): Promise<void> => {
    const first = this.state.summary === null;
    const stop = this.start('checking');
    return this.run(this.desk.check(this.state.wishes, stop.signal), (summary) => {
      this.dispatch({ event: 'checked', summary });
      this.tell((one) => one.checked(summary, first));
    });
  };

  /** Looks at the workbook after somebody changed it. Says nothing and stands in nobody's way. */
  readonly lookAgain = async (): Promise<void> => {
    this.owed = this.state.busy !== null;
    if (this.owed) return;
    const turn = this.newest;
    const summary = await this.look();
    // What began in the meantime may know less than this look.
    if (turn !== this.newest) return this.lookAgain();
    if (summary) this.dispatch({ event: 'looked-again', summary });
  };

  /** Lets go of what takes long. Work that writes ends with the workbook as it was, or with what it made. */
  readonly cancel = (): void => {
    const ending = endingOf(this.state.busy);
    if (ending === 'never') return;
    this.stop?.abort();
    if (ending === 'when-undone') return this.dispatch({ event: 'start', busy: 'stopping' });
    this.newest++;
    this.dispatch({ event: 'cancelled' });
  };

  readonly make = (): Promise<void> => {
    const stop = this.start('making');
    return this.run(this.desk.make(this.state.wishes, stop.signal), (making) => {
      this.dispatch({ event: 'made', making });
      this.tell((one) => one.made(making));
      if (making.outcome === 'refused') void this.lookAgain();
    });
  };

  readonly insert = (what: Insertable | 'sample'): Promise<void> => {
    const stop = this.start('inserting');
    const inserts = this.desk.insert(what, this.language, stop.signal);
    return this.run(this.seen(inserts), ([inserting, summary]) => {
      if (summary) this.dispatch({ event: 'looked-again', summary });
      this.dispatch({ event: 'inserted', what, inserting });
      if (inserting.outcome === 'refused') return;
      const sheet = inserting.outcome === 'inserted' ? inserting.sheets[0] : inserting.sheet;
      if (sheet !== undefined) this.desk.show(sheet, null);
      if (inserting.outcome === 'inserted') this.tell((one) => one.inserted(inserting.sheets));
    });
  };

  /** Looks at a table closely, with what the person says of its columns. */
  readonly lookAt = (table: TableRef, roles: readonly RoleChoice[] = []): Promise<void> => {
    // Kept at once, so that the next choice is made on top of this one.
    if (this.state.looking?.table === table)
      this.dispatch({ event: 'looked', looking: { table, roles, view: null } });
    this.start('looking');
    return this.run(this.desk.look(table, roles, this.state.wishes), (view) => {
      this.dispatch({ event: 'looked', looking: { table, roles, view } });
      const { looking } = this.state;
      if (looking) this.tell((one) => one.looked(looking));
    });
  };

  /** Looks at the table where the person has selected a cell. */
  readonly lookHere = (): Promise<void> => {
    this.start('looking');
    return this.run(this.desk.tableHere(this.state.wishes), (table) => {
      if (table) return this.lookAt(table);
      this.dispatch({ event: 'looked', looking: null });
    });
  };

  readonly lookAway = (): void => this.dispatch({ event: 'looked-away' });

  readonly open = (part: Part | null): void => this.dispatch({ event: 'part', part });

  /** Reads the tables of a document; `name` is that of its file. */
  readonly readSource = (name: string | null, input: SourceInput): Promise<void> => {
    this.start('reading');
    return this.run(this.desk.readSource(input), (read) => {
      this.dispatch({ event: 'read', name, read });
      const { source } = this.state;
      if (source) this.tell((one) => one.read(source));
    });
  };

  /** A file that could not even be read. */
  readonly refuseSource = (name: string, problem: WordProblem): void =>
    this.dispatch({ event: 'read', name, read: { outcome: 'unreadable', problem, detail: null } });

  /** A standard table with its top left corner at the cell that the person has selected. */
  readonly insertHere = (what: Insertable): Promise<void> => {
    this.start('proposing');
    return this.run(this.desk.selected(), (at) => this.propose({ ask: 'insert', what, at, from: null }));
  };

  /** Shows what a request would change. What changes nothing of the user's needs no yes. */
  readonly propose = (request: Request): Promise<void> => {
    const stop = this.start('proposing');
    const proposes = this.desk.propose(request, this.state.wishes, this.language, stop.signal);
    return this.run(proposes, (proposed) => {
      this.dispatch({ event: 'proposed', request, proposed });
      const { proposal } = this.state;
      if (!proposal) return;
      if (!proposal.preview.asks) return this.accept();
      this.tell((one) => one.proposed(proposal));
    });
  };

  /** The yes to the plan that is shown. */
  readonly accept = (): Promise<void> => {
    const { proposal, wishes } = this.state;
    if (!proposal) return Promise.resolve();
    const stop = this.start('changing');
    return this.run(this.desk.accept(proposal.id, wishes, stop.signal), (accepting) => {
      this.dispatch({ event: 'accepted', accepting });
      if (accepting.outcome !== 'accepted') return this.lookAgain();
      this.tell((one) => one.changed(proposal.request));
      // What is new comes into view; where cells of the person's changed, they are where they look.
      const { cellCount, sheets } = proposal.preview;
      const made = sheets.findLast(({ change }) => change === 'made');
      if (made && cellCount === 0) this.desk.show(made.sheet, null);
    });
  };

  readonly decline = (): void => this.dispatch({ event: 'declined' });

  readonly putBack = (): Promise<void> => {
    this.start('putting-back');
    return this.run(this.seen(this.desk.putBack()), ([outcome, summary]) => {
      if (summary) this.dispatch({ event: 'looked-again', summary });
      this.dispatch({ event: 'put-back', outcome });
      if (outcome.outcome === 'done') this.tell((one) => one.putBack());
    });
  };

  readonly save = (product: Product): Promise<void> => {
    const stop = this.start(product);
    return this.run(this.desk.save(product, this.state.wishes, stop.signal), (file) => {
      this.dispatch({ event: 'saved', product, file });
      this.tell((one) => one.saved(file));
    });
  };

  /** The clipboard wants to be asked within the press of the button: the memo follows. */
  readonly copy = (): Promise<void> => {
    const stop = this.start('copying');
    return this.run(this.copyMemo(this.desk.memoCopy(this.state.wishes, stop.signal)), (done) => {
      this.dispatch({ event: 'copied', done });
      this.tell((one) => one.copied(done));
    });
  };

  /** Ends when nothing is going on that new work would stop. */
  whenFree(): Promise<void> {
    return new Promise((free) => {
      if (!isOccupied(this.state)) return free();
      const stop = this.subscribe(() => {
        if (isOccupied(this.state)) return;
        stop();
        free();
      });
    });
  }

  private start(busy: NonNullable<PaneState['busy']>): AbortController {
    // Anything may be asked for while a check is going on; what the check would have told is still owed.
    this.owed ||= this.state.busy === 'checking' && busy !== 'checking';
    this.stop?.abort();
    this.stop = new AbortController();
    this.dispatch({ event: 'start', busy });
    return this.stop;
  }

  private async run<T>(work: Promise<T>, done: (result: T) => void | Promise<void>): Promise<void> {
    const turn = ++this.newest;
    try {
      const result = await work;
      if (turn !== this.newest) return;
      await done(result);
    } catch (error) {
      if (turn !== this.newest) return;
      this.fail(error);
    }
    if (this.owed) await this.lookAgain();
  }

  private fail(error: unknown): void {
    const signal = this.stop?.signal;
    if (signal?.aborted && error === signal.reason) return this.dispatch({ event: 'cancelled' });
    this.dispatch({ event: 'failed', trouble: this.desk.explain(error) });
    this.tell((one) => one.failed());
  }

  /**
   * Work that changes the workbook, and the look that follows: both are shown at once, so that no button goes by
   * what was before.
   */
  private async seen<T>(work: Promise<T>): Promise<readonly [T, Summary | null]> {
    return [await work, await this.look()];
  }

  /** `null` when it failed: nobody asked, and the next press of a button says what is wrong. */
  private look(): Promise<Summary | null> {
    const { desk, state } = this;
    return (desk.glance ?? desk.check)(state.wishes).catch(() => null);
  }

  private dispatch(event: PaneEvent): void {
    this.state = nextState(this.state, event);
    for (const watcher of this.watchers) watcher();
  }

  private tell(sentence: (listener: PaneListener) => void): void {
    for (const listener of this.listeners) sentence(listener);
  }
}
