import { type Check, checkSnapshot, insertSample, insertTable, LastOperation, makeReport } from '../../app';
import type { Language } from '../../i18n';
import { writeMemo } from '../../memo';
import type { RestorePoint, WorkbookPort, WorkbookSnapshot } from '../../workbook';
import type { Inserting, Making, PuttingBack, Summary, Wishes } from './desk';
import { memoCopy, type MemoCopy } from './memo-copy';
import { stoppable } from './stoppable';
import { memoOf, summarise } from './summarise';
import type { Insertable } from './words';

/** The memo was asked for where a finding stops it: the pane does not offer it then. */
export class NoMemo extends Error {
  override readonly name = 'NoMemo';
}

/** What a desk does with any workbook: in Excel on the open one, in the page on a file in its worker. */
export class DeskWork {
  private readonly last = new LastOperation();

  constructor(
    private readonly port: WorkbookPort,
    private readonly today: () => string,
  ) {}

  async check(wishes: Wishes, signal?: AbortSignal): Promise<Summary> {
    const check = await this.checked(wishes, signal);
    return summarise(check);
  }

  /** A check of a picture that was taken in passing. */
  async glance(look: () => Promise<WorkbookSnapshot>, wishes: Wishes): Promise<Summary> {
    return summarise(checkSnapshot(await look(), { ...wishes, today: this.today() }));
  }

  async make(wishes: Wishes, signal?: AbortSignal): Promise<Making> {
    const made = await makeReport(stoppable(this.port, signal), { ...wishes, today: this.today() });
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

  /** Something failed halfway and can be put back. */
  remember(point: RestorePoint): void {
    this.last.note('report', point);
  }

  putBack(): Promise<PuttingBack> {
    return this.last.putBack(this.port);
  }

  /** The memo as .docx, of the workbook as it is now. */
  async memoFile(wishes: Wishes, signal?: AbortSignal): Promise<Uint8Array> {
    const memo = memoOf(await this.checked(wishes, signal));
    if (!memo) throw new NoMemo();
    const file = await writeMemo(memo);
    signal?.throwIfAborted();
    return file;
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
