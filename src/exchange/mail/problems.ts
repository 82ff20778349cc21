import { type Finding, finding, isEmail } from '../../domain';
import { MAIL_LIMITS } from './limits';
import type { Mail, MailPerson, MailTexts } from './mail';

/** A draft that cannot be made: ask `mailFindings` before. */
export class MailTooLargeError extends Error {
  override readonly name = 'MailTooLargeError';

  constructor(
    readonly bytes: number,
    readonly attachments: number,
  ) {
    super(`attachments of a mail: ${attachments}, ${bytes} bytes`);
  }
}

/** Those of the people that a header can name: an address that is none would be read as several, or as another header. */
export function addressed(people: readonly MailPerson[]): readonly MailPerson[] {
  const byAddress = new Map<string, MailPerson>();
  for (const person of people) {
    const key = person.email.toLowerCase();
    if (isEmail(person.email) && !byAddress.has(key)) byAddress.set(key, person);
  }
  return [...byAddress.values()];
}

/** What a person should know of a mail before it is made: whom it does not reach, and what is too large. */
export function mailFindings(mail: MailTexts & Partial<Pick<Mail, 'attachments'>>): readonly Finding[] {
  const people = [...mail.to, ...mail.cc];
  const wrong = people.filter(({ email }) => !isEmail(email));
  const bytes = sizeOf(mail.attachments ?? []);
  const count = mail.attachments?.length ?? 0;
  return [
    ...wrong.map(({ name, email }) =>
      finding('mailbox.invalid', null, { owner: name ?? email, text: email }),
    ),
    ...(addressed(people).length > MAIL_LIMITS.people
      ? [finding('mail.many-people', null, { count: people.length, limit: MAIL_LIMITS.people })]
      : []),
    ...(bytes > MAIL_LIMITS.bytes || count > MAIL_LIMITS.attachments
      ? [finding('mail.too-large', null, { size: megabytes(bytes), limit: megabytes(MAIL_LIMITS.bytes) })]
      : []),
  ];
}

export function sizeOf(attachments: Mail['attachments']): number {
  return attachments.reduce((total, { file }) => total + file.length, 0);
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
