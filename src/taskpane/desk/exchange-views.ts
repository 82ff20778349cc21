import {
  type Check,
  missingAnswers,
  type MissingOwner,
  registerTable,
  reminderOf,
  reportMail,
  sendableOwners,
  type SentFile,
  type WrittenMail,
} from '../../app';
import { mailboxesOf } from '../../domain';
import { plainMail } from '../../exchange';
import { AGENCY_MARK } from '../../tables';
import type { CollectView, ExchangeView, MailView, MissingView, SentView } from './exchange';

/** A workbook that was made to be sent, with the mail that it goes with. */
export interface Prepared extends SentFile {
  readonly mail: WrittenMail;
}

/** What the exchange can begin with, as a check tells it. */
export function exchangeView(check: Check): ExchangeView {
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

export function sentView({ sending, owner, name, rows, mail }: Prepared): SentView {
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

/** Whether merging would write anything that was not written before: files stay in sight after they were merged. */
export function hasNews({ memory }: Check, { files, cells, added }: CollectView): boolean {
  const { sendings } = memory.exchange;
  const isNoted = ({ name, savedBy, sending }: CollectView['files'][number]) =>
    sendings
      .find(({ id }) => id === sending.id)
      ?.answers.some(({ file, by }) => file === name && by === savedBy) ?? false;
  return cells + added > 0 || files.some((one) => one.refused === null && !isNoted(one));
}
