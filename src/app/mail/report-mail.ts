import {
  type Agency,
  type Mailbox,
  type SignatureBlock,
  STATUS_LABELS,
  headTitle,
  looseKey,
} from '../../domain';
import type { Counts } from '../../report';
import type { Check } from '../check';
import { type Letter, paragraphs } from './letter';
import { COMMON, REPORT } from './letter-words';
import { headOf, personOf, withoutAddress } from './recipients';
import { HEAD_OF_AGENCY } from './salutation-words';
import { type LetterCheck, type WrittenMail, letterOf } from './written-mail';

/**
 * The mail with the report and the memo to those who sign it behind its author, in official Thai.
 * @param files the names of what is attached
 */
export function reportMail(
  check: LetterCheck & Pick<Check, 'figures'>,
  files: readonly string[],
): WrittenMail {
  const { agency } = check.agency;
  const signers = agency.signatures
    .slice(1)
    .filter(({ name, position }) => name !== null || position !== null);
  const found = signers.map((signer) => ({ signer, mailboxes: addressesOf(signer, agency) }));
  const letter = letterOf(check, check.options.round).with({
    salutation: agency.addressee ?? headTitle(agency) ?? HEAD_OF_AGENCY,
  });
  return {
    to: [...new Set(found.flatMap(({ mailboxes }) => mailboxes))].map(personOf),
    cc: [],
    subject: letter.say(REPORT.subject),
    body: paragraphs([
      letter.say(COMMON.salutation),
      [letter.say(REPORT.opening), ...(check.figures ? countLines(letter, check.figures.all) : [])],
      files.length === 0
        ? ''
        : [
            letter.say(REPORT.files),
            ...letter.numbered(files.map((file) => letter.with({ file }).say(REPORT.file))),
          ],
      letter.say(REPORT.closing),
      letter.say(COMMON.from),
    ]),
    notes: withoutAddress(
      found.flatMap(({ signer, mailboxes }) =>
        mailboxes.length > 0 ? [] : (signer.position ?? signer.name ?? []),
      ),
    ),
  };
}

/** Of those whom nobody reported on a line only when there are any. */
function countLines(
  letter: Letter,
  { total, done, inProgress, notStarted, unknown }: Counts,
): readonly string[] {
  const counted = (status: keyof typeof STATUS_LABELS, count: number) =>
    letter.with({ status: STATUS_LABELS[status], count }).say(REPORT.counted);
  return [
    letter.with({ count: total }).say(REPORT.total),
    counted('done', done),
    counted('in-progress', inProgress),
    counted('not-started', notStarted),
    ...(unknown > 0 ? [letter.with({ count: unknown }).say(REPORT.unknown)] : []),
  ].map((line) => `- ${line}`);
}

/** The rows of the address list that name the signer: by name or post, as the contact, as the owner, or as its head. */
function addressesOf({ name, position }: SignatureBlock, { mailboxes = [] }: Agency): readonly Mailbox[] {
  const keys = new Set([name, position].flatMap((text) => (text === null ? [] : looseKey(text))));
  return mailboxes.filter(({ owner, contact }) =>
    [owner, headOf(owner), contact ?? owner].some((text) => keys.has(looseKey(text))),
  );
}
