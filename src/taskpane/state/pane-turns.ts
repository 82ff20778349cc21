import type { Desk, Making, Request, Summary } from '../desk';
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

/**
 * What the pane shows, and the turns of work on the desk: one at a time, of which only the answer to the newest
 * counts. Which work there is, is told by `PaneRunner`.
 */
export abstract class PaneTurns {
  protected state = FIRST_STATE;
  protected newest = 0;
  /** A look that something else was in the way of: done when that has ended. */
  private owed = false;
  private stop: AbortController | null = null;
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<PaneListener>();

  constructor(readonly desk: Desk) {}

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

  protected start(busy: NonNullable<PaneState['busy']>): AbortController {
    // Anything may be asked for while a check is going on; what the check would have told is still owed.
    this.owed ||= this.state.busy === 'checking' && busy !== 'checking';
    this.stop?.abort();
    this.stop = new AbortController();
    this.dispatch({ event: 'start', busy });
    return this.stop;
  }

  protected async run<T>(work: Promise<T>, done: (result: T) => void | Promise<void>): Promise<void> {
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
  protected async seen<T>(work: Promise<T>): Promise<readonly [T, Summary | null]> {
    return [await work, await this.look()];
  }

  /** `null` when it failed: nobody asked, and the next press of a button says what is wrong. */
  private look(): Promise<Summary | null> {
    const { desk, state } = this;
    return (desk.glance ?? desk.check)(state.wishes).catch(() => null);
  }

  protected dispatch(event: PaneEvent): void {
    this.state = nextState(this.state, event);
    for (const watcher of this.watchers) watcher();
  }

  protected tell(sentence: (listener: PaneListener) => void): void {
    for (const listener of this.listeners) sentence(listener);
  }
}
