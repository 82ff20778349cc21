import {
  type Agency,
  type Finding,
  type Mailbox,
  type Measure,
  finding,
  isEveryDepartment,
  looseKey,
  mailboxesOf,
} from '../../domain';
import type { MailPerson } from '../../exchange';
import { EVERYONE, HEADS } from './salutation-words';

/** `ผู้อำนวยการกองคลัง` of กองคลัง; people and posts as they are; everyone for ทุกสำนัก/กอง and for `null`. */
export function headOf(owner: string | null): string {
  if (owner === null || isEveryDepartment(owner)) return EVERYONE;
  const title = HEADS.find(({ starts }) => starts.some((start) => owner.startsWith(start)))?.title ?? '';
  return title + owner;
}

/** Whom the letter addresses: the contact that the address list names for an owner, else who leads it. */
export function salutationOf(owner: string | null, mailboxes: readonly Mailbox[]): string {
  const contacts = new Set(
    mailboxes.flatMap(({ contact }) => contact ?? []).filter((one) => /\p{L}/u.test(one)),
  );
  const [contact] = contacts;
  const isOne = owner !== null && !isEveryDepartment(owner) && contacts.size === 1;
  return isOne && contact !== undefined ? contact : headOf(owner);
}

/** The addresses of an owner, or of all who have one of the measures when the mail goes to everyone. */
export function recipientsOf(
  owner: string | null,
  measures: readonly Measure[],
  agency: Agency,
): readonly Mailbox[] {
  if (owner !== null) return mailboxesOf(owner, agency);
  const owners = new Map(
    measures.flatMap((one) => one.owners.map((name) => [looseKey(name), name] as const)),
  );
  return [...new Set([...owners.values()].flatMap((name) => mailboxesOf(name, agency)))];
}

export const personOf = ({ owner, email, contact }: Mailbox): MailPerson => ({
  name: contact ?? owner,
  email,
});

/** One finding for each of those whom the list of addresses does not know. */
export function withoutAddress(names: readonly string[]): readonly Finding[] {
  return names.map((name) => finding('mail.no-address', null, { name }));
}
