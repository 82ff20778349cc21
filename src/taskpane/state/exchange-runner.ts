import type { Language } from '../../i18n';
import type {
  CollectedView,
  Decisions,
  ExchangeFile,
  ExchangeView,
  SendWishes,
  UnsureRow,
  Wishes,
} from '../desk';
import { readFiles } from './exchange-reading';
import {
  type ExchangeBusy,
  type ExchangePart,
  type ExchangeState,
  FIRST_EXCHANGE,
  UNDECIDED,
} from './exchange-state';
import type { PaneRunner } from './pane-runner';

/**
 * What the place of the exchange shows, and its work. It lives as long as the runner of the pane, so that going to
 * another place loses nothing; loaded with the place.
 */
export class ExchangeRunner {
  private state: ExchangeState = FIRST_EXCHANGE;
  private looks = 0;
  private collects = 0;
  private readonly watchers = new Set<() => void>();

  constructor(private readonly runner: PaneRunner) {}

  /** For `useSyncExternalStore`. */
  readonly getState = (): ExchangeState => this.state;
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly show = (part: ExchangePart): void => this.set({ part, news: null, trouble: null, saved: null });
  readonly dismiss = (): void => {
    this.set({ trouble: null, news: null });
    // Nothing can be shown without a look: it is tried anew.
    if (!this.state.view) void this.look();
  };
  readonly choose = (choices: Partial<SendWishes>): void =>
    this.set({ choices: { ...this.state.choices, ...choices }, news: null });

  /** Looks at the register, and at what the returned workbooks come to in it; after each change of the workbook. */
  readonly look = async (): Promise<void> => {
    const turn = ++this.looks;
    try {
      const view = await this.desk.look(this.wishes);
      if (turn === this.looks) this.set({ view, remembered: this.remembers(view) });
      if ((this.state.collected?.files.length ?? 0) > 0) await this.collect();
    } catch (error) {
      // Nobody asked: what is shown already stays.
      if (turn === this.looks && !this.state.view) this.fail(error);
    }
  };

  /** Makes the workbooks, and has the register remember them. */
  readonly send = (): Promise<void> =>
    this.work('sending', async () => {
      const sending = await this.desk.send(this.state.choices, this.wishes);
      const waits = sending.outcome === 'sent' && sending.remembers;
      this.set({ sending, remembered: waits ? null : false, saved: null, news: 'sending' });
      if (!waits) return;
      await this.runner.whenFree();
      await this.runner.propose({ ask: 'sent' });
    });

  /** Hands a file to be saved; gives its name when it could be made. */
  readonly save = async (file: ExchangeFile): Promise<string | null> => {
    let saved: string | null = null;
    await this.work('saving', async () => {
      saved = await this.desk.save(file, this.wishes);
      this.set({ saved, news: null });
    });
    return saved;
  };

  /** Reads workbooks that came back. */
  readonly take = (files: readonly File[]): Promise<void> =>
    this.work('reading', async () => {
      const { given, unread } = await readFiles(files);
      this.set({ unread });
      await this.desk.take(given);
      await this.collect('collected');
    });

  /** Puts one of them aside, or all. */
  readonly leave = (key: string | null): Promise<void> =>
    this.work('reading', async () => {
      await this.desk.leave(key);
      if (key === null) this.set({ decisions: UNDECIDED, unread: [] });
      await this.collect();
    });

  readonly decide = (decisions: Partial<Decisions>): void => {
    this.set({ decisions: { ...this.state.decisions, ...decisions }, news: null });
    this.collect().catch((error: unknown) => this.fail(error));
  };

  /** Shows what merging would change. */
  readonly merge = (): Promise<void> =>
    this.runner.propose({ ask: 'collect', decisions: this.state.decisions });

  readonly rollUp = (files: readonly File[], language: Language): Promise<void> =>
    this.work('rolling-up', async () => {
      const { given, unread } = await readFiles(files);
      this.set({ unread, rolledUp: null });
      const rolledUp = (await this.desk.rollUp?.(given, this.wishes, language)) ?? null;
      this.set({ rolledUp, news: 'rolled-up' });
    });

  private get desk() {
    return this.runner.desk.exchange;
  }

  private get wishes(): Wishes {
    return this.runner.getState().wishes;
  }

  /** What the workbooks come to by the choices as they are now; an older answer is not shown. */
  private async collect(news: ExchangeState['news'] = null): Promise<void> {
    const turn = ++this.collects;
    const collected = await this.desk.collect(this.state.decisions, this.wishes);
    if (turn !== this.collects) return;
    this.set({ collected, unsure: this.unsureIn(collected), news });
  }

  /** What was put back is remembered no more. */
  private remembers({ sendings }: ExchangeView): boolean | null {
    const { sending, remembered } = this.state;
    if (sending?.outcome !== 'sent') return null;
    const isThere = sending.files.every(({ id }) => sendings.includes(id));
    return isThere || (remembered === null ? null : false);
  }

  /** Rows that were answered for stay in sight, so that an answer can be taken back. */
  private unsureIn({ view, files }: CollectedView): readonly UnsureRow[] {
    const { decisions, unsure } = this.state;
    const waiting = view?.unsure ?? [];
    const here = new Set(files.map(({ name }) => name));
    const known = unsure.filter(
      ({ key, sources }) =>
        waiting.some((row) => row.key === key) ||
        (Object.hasOwn(decisions.same, key) && sources.some(({ file }) => here.has(file))),
    );
    const keys = new Set(known.map(({ key }) => key));
    return [...known, ...waiting.filter(({ key }) => !keys.has(key))];
  }

  /** One piece of work at a time; what is pressed meanwhile is not heard. */
  private async work(busy: NonNullable<ExchangeBusy>, act: () => Promise<void>): Promise<void> {
    if (this.state.busy !== null) return;
    this.set({ busy, trouble: null, news: null });
    try {
      await act();
    } catch (error) {
      this.fail(error);
    } finally {
      this.set({ busy: null });
    }
  }

  private fail(error: unknown): void {
    this.set({ trouble: this.runner.desk.explain(error), news: 'trouble' });
  }

  private set(change: Partial<ExchangeState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}

const RUNNERS = new WeakMap<PaneRunner, ExchangeRunner>();

/** The exchange of a pane: the same one each time. */
export function exchangeOf(runner: PaneRunner): ExchangeRunner {
  const known = RUNNERS.get(runner) ?? new ExchangeRunner(runner);
  RUNNERS.set(runner, known);
  return known;
}
