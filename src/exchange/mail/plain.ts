import { bodyText, oneLine } from './clean';
import { MAIL_LIMITS } from './limits';
import type { MailPerson, MailTexts } from './mail';
import { addressed } from './problems';

/** A mail in parts to copy into web mail, which opens no drafts. Lines are parted by `\n`. */
export interface PlainMail {
  /** `a@b.go.th, c@d.go.th`: addresses alone, which every web mail takes. */
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
  /** All of it with its labels, to be kept or read. */
  readonly whole: string;
}

export function plainMail({ to, cc, subject, body }: MailTexts): PlainMail {
  const line = oneLine(subject, MAIL_LIMITS.subject);
  const text = bodyText(body).replaceAll('\r\n', '\n');
  const heads = [
    ['To', named(to)],
    ['Cc', named(cc)],
    ['Subject', line],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return {
    to: addresses(to),
    cc: addresses(cc),
    subject: line,
    body: text,
    whole: [...heads, '', text].join('\n'),
  };
}

const addresses = (people: readonly MailPerson[]): string =>
  addressed(people)
    .map(({ email }) => email)
    .join(', ');

const named = (people: readonly MailPerson[]): string =>
  addressed(people)
    .map(({ name, email }) => (name === null ? email : `${oneLine(name, MAIL_LIMITS.name)} <${email}>`))
    .join(', ');
