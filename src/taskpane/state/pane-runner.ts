import type { Language } from '../../i18n';
import type { Desk, Insertable, Making, MemoCopy, Product, Summary, Wishes } from '../desk';
import { FIRST_STATE, nextState, type PaneEvent, type PaneState, type Place } from './pane-state';

/** Told when a piece of work has ended, so that it can be announced. */
export interface PaneListener {
  readonly checked: (summary: Summary, first: boolean) => void;
  readonly made: (making: Making) => void;
  readonly inserted: (sheets: readonly string[]) => void;
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
    if (this.state.busy !== null) return;
    const turn = this.newest;
    try {
      const { desk, state } = this;
      const summary = await (desk.glance ?? desk.check)(state.wishes);
      if (turn === this.newest) this.dispatch({ event: 'looked-again', summary });
    } catch {
      // Nobody asked: what is shown stays, and the next press of a button says what is wrong.
    }
  };

  /** Lets go of a check that takes long. */
  readonly cancel = (): void => {
    this.newest++;
    this.stop?.abort();
    this.dispatch({ event: 'cancelled' });
  };

  readonly make = (): Promise<void> => {
    this.start('making');
    return this.run(this.desk.make(this.state.wishes), (making) => {
      this.dispatch({ event: 'made', making });
      this.tell((one) => one.made(making));
      if (making.outcome === 'refused') void this.lookAgain();
    });
  };

  readonly insert = (what: Insertable | 'sample'): Promise<void> => {
    this.start('inserting');
    return this.run(this.desk.insert(what, this.language), (inserting) => {
      this.dispatch({ event: 'inserted', what, inserting });
      if (inserting.outcome === 'refused') return void this.lookAgain();
      const sheet = inserting.outcome === 'inserted' ? inserting.sheets[0] : inserting.sheet;
      if (sheet !== undefined) this.desk.show(sheet, null);
      if (inserting.outcome === 'inserted') this.tell((one) => one.inserted(inserting.sheets));
      return this.lookAgain();
    });
  };

  readonly putBack = (): Promise<void> => {
    this.start('putting-back');
    return this.run(this.desk.putBack(), (outcome) => {
      this.dispatch({ event: 'put-back', outcome });
      if (outcome.outcome === 'done') this.tell((one) => one.putBack());
      return this.lookAgain();
    });
  };

  readonly save = (product: Product): Promise<void> => {
    this.start(product);
    return this.run(this.desk.save(product, this.state.wishes), (file) => {
      this.dispatch({ event: 'saved', product, file });
      this.tell((one) => one.saved(file));
    });
  };

  /** The clipboard wants to be asked within the press of the button: the memo follows. */
  readonly copy = (): Promise<void> => {
    this.start('copying');
    return this.run(this.copyMemo(this.desk.memoCopy(this.state.wishes)), (done) => {
      this.dispatch({ event: 'copied', done });
      this.tell((one) => one.copied(done));
    });
  };

  private start(busy: NonNullable<PaneState['busy']>): AbortController {
    this.stop?.abort();
    this.stop = new AbortController();
    this.dispatch({ event: 'start', busy });
    return this.stop;
  }

  private async run<T>(work: Promise<T>, done: (result: T) => void | Promise<void>): Promise<void> {
    const turn = ++this.newest;
    try {
      const result = await work;
      if (turn === this.newest) await done(result);
    } catch (error) {
      if (turn !== this.newest) return;
      this.dispatch({ event: 'failed', trouble: this.desk.explain(error) });
      this.tell((one) => one.failed());
    }
  }

  private dispatch(event: PaneEvent): void {
    this.state = nextState(this.state, event);
    for (const watcher of this.watchers) watcher();
  }

  private tell(sentence: (listener: PaneListener) => void): void {
    for (const listener of this.listeners) sentence(listener);
  }
}
