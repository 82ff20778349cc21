import type { Language } from '../../i18n';
import type {
  Desk,
  Insertable,
  MemoCopy,
  PreviewOf,
  Product,
  Request,
  RoleChoice,
  SourceInput,
  TableRef,
  Wishes,
  WordProblem,
} from '../desk';
import type { Draft, Part, Place, TemplateTold } from './pane-state';
import { PaneTurns } from './pane-turns';

/** Puts the memo, which is still on its way, on the clipboard; whether it could. */
export type CopyMemo = (memo: Promise<MemoCopy | null>) => Promise<boolean>;

/**
 * Runs the use cases on the desk and keeps what the pane shows. Lives outside of React, because the buttons of
 * the ribbon do the same work while the pane is closed.
 */
export class PaneRunner extends PaneTurns {
  private language: Language = 'th';

  constructor(
    desk: Desk,
    private readonly copyMemo: CopyMemo,
  ) {
    super(desk);
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

  /** Lays out what will print, to be looked at page by page. */
  readonly preview = (what: PreviewOf): Promise<void> => {
    const { summary, wishes } = this.state;
    const stop = this.start('previewing');
    return this.run(this.desk.preview(what, wishes, stop.signal), (pages) => {
      this.dispatch({ event: 'previewed', preview: { what, pages, of: summary }, again: false });
    });
  };

  /** The same after something has changed: says nothing, stands in nobody's way. */
  readonly previewAgain = async (what: PreviewOf): Promise<void> => {
    const { summary, wishes } = this.state;
    const pages = await this.desk.preview(what, wishes).catch(() => undefined);
    if (pages !== undefined)
      this.dispatch({ event: 'previewed', preview: { what, pages, of: summary }, again: true });
  };

  readonly closePreview = (): void => this.dispatch({ event: 'preview-closed' });

  /** Reads a memo template that was changed in Word, and keeps it in the workbook if it can be used. */
  readonly takeTemplate = (name: string, file: Uint8Array): Promise<void> => {
    this.start('reading');
    return this.run(this.desk.readTemplate(name, file), (taken) => {
      const { outcome, problems } = taken;
      this.dispatch({ event: 'template', told: { told: outcome, file: name, problems } });
      if (taken.outcome === 'usable') return this.propose({ ask: 'template', template: taken.template });
    });
  };

  /** A file that could not even be read; or `null`: what was told is dismissed. */
  readonly tellTemplate = (told: TemplateTold | null): void => this.dispatch({ event: 'template', told });

  /** Keeps what is being written in a part of the memo; see `draftKey`. */
  readonly draft = (key: string, draft: Draft | null): void => this.dispatch({ event: 'draft', key, draft });

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
      this.tell((one) => one.saved(file.name));
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
}
