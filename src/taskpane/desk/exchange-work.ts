import {
  type Check,
  checkSnapshot,
  collect,
  draftName,
  mailTexts,
  missingAnswers,
  type MissingOwner,
  type Proposing,
  reminderOf,
  rememberSent,
  reportMail,
  sendRegister,
  type WrittenMail,
} from '../../app';
import { type Mail, mailDraft } from '../../exchange';
import { newId } from '../../platform/new-id';
import type { WorkbookSnapshot } from '../../workbook';
import type { Wishes } from './desk';
import type {
  CollectedView,
  Decisions,
  ExchangeFile,
  ExchangeRequest,
  ExchangeView,
  GivenFile,
  SendingView,
  SendWishes,
} from './exchange';
import { fitting, reminderName, zipped } from './exchange-files';
import { ReturnedFiles } from './exchange-returned';
import { exchangeView, hasNews, type Prepared, sentView } from './exchange-views';
import { FILE_NAMES } from './exchange-words';

/** A file was asked for that was never made, or whose sending was forgotten: the pane does not offer it then. */
export class NoSuchFile extends Error {
  override readonly name = 'NoSuchFile';
}

export interface ExchangeMeans {
  /** A check of the workbook as it is now. */
  readonly checked: (wishes: Wishes) => Promise<Check>;
  readonly today: () => string;
  readonly now?: () => Date;
  readonly id?: () => string;
}

type Take = () => Promise<WorkbookSnapshot>;

/** Workbooks that travel, with any workbook as the register: what was made and what came back is kept here. */
export class ExchangeWork {
  private prepared: readonly Prepared[] = [];
  private waits = false;
  private readonly returned = new ReturnedFiles();

  constructor(private readonly means: ExchangeMeans) {}

  /** @param take a picture of the workbook that leaves alone what the person can undo */
  async look(wishes: Wishes, take?: Take): Promise<ExchangeView> {
    return exchangeView(await this.check(wishes, take));
  }

  async send(choices: SendWishes, wishes: Wishes): Promise<SendingView> {
    const check = await this.means.checked(wishes);
    const { round } = check.options;
    const sent = await sendRegister(check, { ...choices, round, id: this.means.id ?? newId });
    if (sent.outcome === 'cannot') return sent;
    this.prepared = sent.files.map((file) => ({ ...file, mail: mailTexts(check, file) }));
    const { remember, notes } = sent;
    const remembers = remember.plan.edits.length > 0 && !check.snapshot.readOnly;
    this.waits = remembers;
    return { outcome: 'sent', files: this.prepared.map(sentView), notes, remembers };
  }

  /** @param products gives what goes with the mail to those who sign */
  async file(
    what: ExchangeFile,
    wishes: Wishes,
    products: (wishes: Wishes) => Promise<readonly GivenFile[]>,
  ): Promise<GivenFile> {
    switch (what.file) {
      case 'workbook':
        return workbookOf(this.preparedOf(what.id));
      case 'draft':
        return this.draftOf(this.preparedOf(what.id));
      case 'reminder': {
        const [check, missing] = await this.missing(wishes);
        const one = missing.find(({ sending }) => sending.id === what.id);
        if (!one) throw new NoSuchFile();
        return this.reminder(check, one);
      }
      case 'all-sent': {
        const files: GivenFile[] = [];
        for (const one of this.prepared) files.push(workbookOf(one), await this.draftOf(one));
        return this.archive(FILE_NAMES.allSent, files);
      }
      case 'report': {
        const check = await this.means.checked(wishes);
        const files = await products(wishes);
        const mail = reportMail(
          check,
          files.map(({ name }) => name),
        );
        return { name: this.dated(FILE_NAMES.report), bytes: await this.draft(mail, fitting(files)) };
      }
      case 'all-reminders': {
        const [check, missing] = await this.missing(wishes);
        const files = await Promise.all(missing.map((one) => this.reminder(check, one)));
        return this.archive(FILE_NAMES.allReminders, files);
      }
    }
  }

  /** Reads workbooks that came back, beside those read before. */
  take(files: readonly GivenFile[]): Promise<void> {
    return this.returned.take(files);
  }

  /** Puts one of them aside, by its key; `null`: all. */
  leave(key: string | null): Promise<void> {
    this.returned.leave(key);
    return Promise.resolve();
  }

  /** @param take as of `look` */
  async collect(decisions: Decisions, wishes: Wishes, take?: Take): Promise<CollectedView> {
    const { files } = this.returned;
    if (files.length === 0) return { files: this.returned.views([]), view: null, changes: false };
    const check = await this.check(wishes, take);
    const collected = collect(check, files, decisions);
    if (collected.outcome !== 'collected')
      return { files: this.returned.views([]), view: null, changes: false };
    const { view, proposing } = collected;
    const changes = proposing.outcome === 'proposal' && hasNews(check, view);
    return { files: this.returned.views(view.files), view, changes };
  }

  /** The plan for what a person asks of the exchange. Writes nothing. */
  propose(check: Check, request: ExchangeRequest): Proposing {
    switch (request.ask) {
      case 'sent':
        return this.remembering(check);
      case 'collect':
        return this.merging(check, request.decisions);
    }
  }

  /** What was made last, once. */
  private remembering(check: Check): Proposing {
    if (!this.waits) return { outcome: 'cannot', reason: 'gone', data: {} };
    this.waits = false;
    return { outcome: 'proposal', proposal: rememberSent(check, this.prepared) };
  }

  private merging(check: Check, decisions: Decisions): Proposing {
    const collected = collect(check, this.returned.files, decisions);
    return collected.outcome === 'collected'
      ? collected.proposing
      : { outcome: 'cannot', reason: 'gone', data: {} };
  }

  private async check(wishes: Wishes, take?: Take): Promise<Check> {
    if (!take) return this.means.checked(wishes);
    return checkSnapshot(await take(), { ...wishes, today: this.means.today() });
  }

  private async missing(wishes: Wishes): Promise<readonly [Check, readonly MissingOwner[]]> {
    const check = await this.means.checked(wishes);
    return [check, missingAnswers(check, check.options.today)];
  }

  private preparedOf(id: string): Prepared {
    const one = this.prepared.find(({ sending }) => sending.id === id);
    if (!one) throw new NoSuchFile();
    return one;
  }

  private async draftOf({ name, file, mail }: Prepared): Promise<GivenFile> {
    return { name: draftName(name), bytes: await this.draft(mail, [{ name, file }]) };
  }

  private async reminder(check: Check, missing: MissingOwner): Promise<GivenFile> {
    return {
      name: reminderName(missing.owner),
      bytes: await this.draft(reminderOf(check, missing), []),
    };
  }

  private draft(mail: WrittenMail, attachments: Mail['attachments']): Promise<Uint8Array> {
    return mailDraft({ ...mail, attachments, date: this.means.now?.() ?? new Date() });
  }

  private async archive(name: string, files: readonly GivenFile[]): Promise<GivenFile> {
    return { name: this.dated(name), bytes: await zipped(files) };
  }

  private dated(name: string): string {
    return name.replace('{day}', this.means.today());
  }
}

const workbookOf = ({ name, file }: Prepared): GivenFile => ({ name, bytes: file });
