import {
  adoptView,
  type Check,
  checkSnapshot,
  headerAt,
  insertSample,
  insertTable,
  LastOperation,
  makeReport,
  memoFile,
  propose,
  readSource,
  readTemplate,
  type Source,
  sourceView,
  tableAt,
  templateOf,
  templateToEdit,
  WordError,
} from '../../app';
import type { Language } from '../../i18n';
import type { RestorePoint, WorkbookPlan, WorkbookPort, WorkbookSnapshot } from '../../workbook';
import type { Inserting, Making, Product, PuttingBack, Summary, Wishes } from './desk';
import type { ExchangeRequest } from './exchange';
import { ExchangeWork } from './exchange-work';
import { memoCopy, type MemoCopy } from './memo-copy';
import type { Accepting, Proposed, ReadSource, Request } from './proposals';
import { OpenPreview, type Paper, type PreviewOf, type PreviewPages } from './preview';
import { stoppable } from './stoppable';
import { upToDate } from './up-to-date';
import { memoOf, summarise } from './summarise';
import type {
  AdoptView,
  Insertable,
  Place,
  RoleChoice,
  SourceInput,
  TableRef,
  TakenTemplate,
  TemplateProblem,
} from './words';

/** The memo was asked for where a finding stops it: the pane does not offer it then. */
export class NoMemo extends Error {
  override readonly name = 'NoMemo';
}

export interface WrittenDocument {
  readonly bytes: Uint8Array;
  readonly problems: readonly TemplateProblem[];
}

/** What a desk does with any workbook: in Excel on the open one, in the page on a file in its worker. */
export class DeskWork {
  readonly exchange: ExchangeWork;
  private readonly last = new LastOperation();
  private readonly proposals = new OpenProposals();
  private readonly pages = new OpenPreview();
  private readonly sources = new Map<string, Source>();
  private sourceCount = 0;

  constructor(
    private readonly port: WorkbookPort,
    private readonly today: () => string,
    /** How many changes of the workbook were heard of. */
    private readonly changes: () => number = () => 0,
  ) {
    this.exchange = new ExchangeWork({ checked: (wishes) => this.checked(wishes), today });
  }

  async check(wishes: Wishes, signal?: AbortSignal): Promise<Summary> {
    const check = await this.checked(wishes, signal);
    return summarise(check);
  }

  /** A check of a picture that was taken in passing. */
  async glance(look: () => Promise<WorkbookSnapshot>, wishes: Wishes): Promise<Summary> {
    return summarise(checkSnapshot(await look(), { ...wishes, today: this.today() }));
  }

  async make(wishes: Wishes, signal?: AbortSignal): Promise<Making> {
    const choices = { ...wishes, today: this.today() };
    const made = await upToDate(stoppable(this.port, signal), this.changes, (port) =>
      makeReport(port, choices),
    );
    const summary = summarise(made.check);
    switch (made.outcome) {
      case 'made':
        this.last.note('report', made.restore);
        return { outcome: 'made', summary, sheets: made.sheets };
      case 'stopped':
        return { outcome: 'stopped', summary };
      case 'refused':
        return { outcome: 'refused', summary, refusals: made.refusals };
    }
  }

  async insert(what: Insertable | 'sample', language: Language, signal?: AbortSignal): Promise<Inserting> {
    const port = stoppable(this.port, signal);
    const options = {
      today: this.today(),
      digits: 'thai',
      language: language === 'th' ? 'thai' : 'english',
    } as const;
    const inserted =
      what === 'sample' ? await insertSample(port, options) : await insertTable(port, what, options);
    if (inserted.outcome !== 'inserted') return inserted;
    this.last.note('insert', inserted.restore);
    return { outcome: 'inserted', sheets: inserted.sheets };
  }

  async look(table: TableRef, roles: readonly RoleChoice[], wishes: Wishes): Promise<AdoptView | null> {
    return adoptView(await this.checked(wishes), table, roles);
  }

  /** The table at a cell; where none was recognised, the header row that the cell lies in. */
  async tableAt(place: Place | null, wishes: Wishes): Promise<TableRef | null> {
    if (place === null) return null;
    const check = await this.checked(wishes);
    return tableAt(check, place) ?? headerAt(check, place);
  }

  /** Reads a document that the person gave; the one before is forgotten. */
  async readSource(input: SourceInput): Promise<ReadSource> {
    try {
      const source = await readSource(input);
      const id = String(++this.sourceCount);
      this.sources.clear();
      this.sources.set(id, source);
      return { outcome: 'read', id, view: sourceView(source) };
    } catch (error) {
      if (!(error instanceof WordError)) throw error;
      return { outcome: 'unreadable', problem: error.problem, detail: error.detail };
    }
  }

  /** What a request would change; the plan waits here for the yes. */
  async propose(
    request: Request,
    wishes: Wishes,
    language: Language,
    signal?: AbortSignal,
  ): Promise<Proposed> {
    const check = await this.checked(wishes, signal);
    const answer = isExchange(request)
      ? this.exchange.propose(check, request)
      : await propose(check, request, {
          language,
          today: this.today(),
          digits: wishes.digits,
          sources: this.sources,
        });
    if (answer.outcome === 'cannot') return answer;
    const { plan, preview, notes = [] } = answer.proposal;
    return { outcome: 'proposed', id: this.proposals.put(plan), preview, notes };
  }

  async accept(id: number, wishes: Wishes, signal?: AbortSignal): Promise<Accepting> {
    const plan = this.proposals.take(id);
    if (!plan) return { outcome: 'forgotten' };
    const applied = await stoppable(this.port, signal).apply(plan);
    if (applied.outcome === 'refused') return applied;
    this.last.note('change', applied.restore);
    const summary = summarise(await this.checked(wishes));
    return { outcome: 'accepted', summary, sheets: applied.restore.sheets };
  }

  /** Something failed halfway and can be put back. */
  remember(point: RestorePoint): void {
    this.last.note('report', point);
  }

  putBack(): Promise<PuttingBack> {
    return this.last.putBack(this.port);
  }

  /** A .docx of the workbook as it is now: the memo, or the template to begin with. */
  async document(
    product: Exclude<Product, 'report'>,
    wishes: Wishes,
    signal?: AbortSignal,
  ): Promise<WrittenDocument> {
    const check = await this.checked(wishes, signal);
    if (product === 'template') return { bytes: await templateToEdit(check), problems: [] };
    const memo = memoOf(check);
    if (!memo) throw new NoMemo();
    const { file, problems } = await memoFile(memo, product === 'memo' ? templateOf(check) : null);
    signal?.throwIfAborted();
    return { bytes: file, problems };
  }

  /** Lays out the memo or the report's sheets as they will print; nothing is written. */
  async preview(what: PreviewOf, wishes: Wishes, signal?: AbortSignal): Promise<PreviewPages | null> {
    const check = await this.checked(wishes, signal);
    return this.pages.open(check, what, what === 'memo' && templateOf(check) !== null);
  }

  previewPage(id: number, index: number): Promise<Paper | null> {
    return Promise.resolve(this.pages.page(id, index));
  }

  /** Checks a template; nothing is kept yet. */
  readTemplate(name: string, file: Uint8Array): Promise<TakenTemplate> {
    return readTemplate(name, file);
  }

  async memoCopy(wishes: Wishes, signal?: AbortSignal): Promise<MemoCopy | null> {
    const memo = memoOf(await this.checked(wishes, signal));
    return memo && memoCopy(memo);
  }

  private async checked(wishes: Wishes, signal?: AbortSignal): Promise<Check> {
    const snapshot = await stoppable(this.port, signal).read();
    return checkSnapshot(snapshot, { ...wishes, today: this.today() });
  }
}

function isExchange(request: Request): request is ExchangeRequest {
  return request.ask === 'sent' || request.ask === 'collect';
}

/** The plan that was shown last: a yes is to that one, or to none. */
class OpenProposals {
  private last = 0;
  private plan: WorkbookPlan | null = null;

  put(plan: WorkbookPlan): number {
    this.plan = plan;
    return ++this.last;
  }

  take(id: number): WorkbookPlan | null {
    if (id !== this.last) return null;
    const { plan } = this;
    this.plan = null;
    return plan;
  }
}
