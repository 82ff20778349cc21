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
  reportMail,
  sendableOwners,
  sendRegister,
  type SentFile,
  registerTable,
  type WrittenMail,
} from '../../app';
import { mailboxesOf } from '../../domain';
import { type Mail, MAIL_LIMITS, mailDraft, plainMail } from '../../exchange';
import { newId } from '../../platform/new-id';
import { AGENCY_MARK } from '../../tables';
import type { WorkbookSnapshot } from '../../workbook';
import type { Wishes } from './desk';
import type {
  CollectedView,
  CollectView,
  Decisions,
  ExchangeFile,
  ExchangeRequest,
  ExchangeView,
  GivenFile,
  MailView,
  MissingView,
  SendingView,
  SendWishes,
  SentView,
} from './exchange';
import { reminderName, zipped } from './exchange-files';
import { ReturnedFiles } from './exchange-returned';
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

/** A workbook that was made to be sent, with the mail that it goes with. */
interface Prepared extends SentFile {
  readonly mail: WrittenMail;
}

type Take = () => Promise<WorkbookSnapshot>;

/** Workbooks that travel, with any workbook as the register: what was made and what came back is kept here. */
export class ExchangeWork {
  private prepared: readonly Prepared[] = [];
  private remember: Proposing | null = null;
  private readonly returned = new ReturnedFiles();

  constructor(private readonly means: ExchangeMeans) {}

  /** @param take a picture of the workbook that leaves alone what the person can undo */
  async look(wishes: Wishes, take?: Take): Promise<ExchangeView> {
    const check = await this.check(wishes, take);
    const { agency } = check.agency;
    return {
      hasRegister: registerTable(check) !== null,
      round: check.options.round,
      today: check.options.today,
      owners: sendableOwners(check).map(({ owner, rows }) => ({
        owner,
        rows,
        to: mailboxesOf(owner, agency)
          .map(({ email }) => email)
          .join(', '),
      })),
      agencySheet: check.snapshot.sheets.find(({ mark }) => mark === AGENCY_MARK)?.name ?? null,
      sendings: check.memory.exchange.sendings.map(({ id }) => id),
      missing: missingAnswers(check, check.options.today).map((one) => missingView(check, one)),
      report: check.figures && mailView(reportMail(check, [])),
    };
  }

  async send(choices: SendWishes, wishes: Wishes): Promise<SendingView> {
    const check = await this.means.checked(wishes);
    const { round } = check.options;
    const sent = await sendRegister(check, { ...choices, round, id: this.means.id ?? newId });
    if (sent.outcome === 'cannot') return sent;
    this.prepared = sent.files.map((file) => ({ ...file, mail: mailTexts(check, file) }));
    const { remember, notes } = sent;
    const remembers = remember.plan.edits.length > 0 && !check.snapshot.readOnly;
    this.remember = remembers ? { outcome: 'proposal', proposal: remember } : null;
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
      case 'sent': {
        const { remember } = this;
        this.remember = null;
        return remember ?? { outcome: 'cannot', reason: 'gone', data: {} };
      }
      case 'collect':
        return this.merging(check, request.decisions);
    }
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

/** Whether merging would write anything that was not written before: files stay in sight after they were merged. */
function hasNews({ memory }: Check, { files, cells, added }: CollectView): boolean {
  const { sendings } = memory.exchange;
  const isNoted = ({ name, savedBy, sending }: CollectView['files'][number]) =>
    sendings
      .find(({ id }) => id === sending.id)
      ?.answers.some(({ file, by }) => file === name && by === savedBy) ?? false;
  return cells + added > 0 || files.some((one) => one.refused === null && !isNoted(one));
}

/** As much as mail servers take; what is left out is named in the mail, and attached by hand. */
function fitting(files: readonly GivenFile[]): Mail['attachments'] {
  let bytes = 0;
  return files.flatMap(({ name, bytes: file }) => {
    if (bytes + file.length > MAIL_LIMITS.bytes) return [];
    bytes += file.length;
    return [{ name, file }];
  });
}

const workbookOf = ({ name, file }: Prepared): GivenFile => ({ name, bytes: file });

function sentView({ sending, owner, name, rows, mail }: Prepared): SentView {
  return { id: sending.id, owner, name, rows, mail: mailView(mail), notes: mail.notes };
}

function mailView(mail: WrittenMail): MailView {
  const { to, subject, body } = plainMail(mail);
  return { to, subject, body };
}

function missingView(check: Check, missing: MissingOwner): MissingView {
  const { owner, sending, daysOver, late, unfilled } = missing;
  const { id, round, day, due } = sending;
  return {
    ...{ id, owner, round, day, due, daysOver },
    late: late.length,
    unfilled: unfilled.length,
    mail: mailView(reminderOf(check, missing)),
  };
}
