import library, { type MimeNode } from 'emailjs-mime-builder';
import { bodyText, displayName, fileName, oneLine } from './clean';
import { MAIL_LIMITS } from './limits';
import type { Mail, MailAttachment, MailPerson } from './mail';
import { mediaTypeOf } from './media-types';
import { addressed } from './problems';
import { encodedWords, headerWords } from './words';

/** Node hands over all that the library exports, a bundler its class. */
const Builder = 'default' in library ? library.default : library;

/** `=_` stands in no base64, and all parts are base64: it can be the same for every mail. */
const BOUNDARY = '=_Tidtam_part';

/**
 * The message of a draft, in ASCII. This file alone knows the library. What it does not do right is done before or after:
 * its encoded words part emoji, its file names leave brackets bare, and it always adds a Message-Id, of localhost.
 */
export function messageOf({ to, cc, subject, body, attachments, date }: Mail): string {
  const message = new Builder(`multipart/mixed; boundary="${BOUNDARY}"`);
  message.setHeader('X-Unsent', '1');
  const people = addressed([...to, ...cc]).slice(0, MAIL_LIMITS.people);
  setPeople(
    message,
    'To',
    people.filter((person) => to.includes(person)),
  );
  setPeople(
    message,
    'Cc',
    people.filter((person) => !to.includes(person)),
  );
  message.setHeader('Subject', headerWords(oneLine(subject, MAIL_LIMITS.subject)));
  message.setHeader('Date', date.toUTCString().replace('GMT', '+0000'));
  message
    .createChild('text/plain; charset=utf-8')
    .setHeader('Content-Transfer-Encoding', 'base64')
    .setContent(withLastLine(bodyText(body)));
  for (const attachment of attachments) attach(message, attachment);
  return withPlainFileNames(withoutMessageId(message.build()));
}

const withLastLine = (text: string): string => (text.endsWith('\r\n') ? text : `${text}\r\n`);

function setPeople(message: MimeNode, key: string, people: readonly MailPerson[]): void {
  if (people.length === 0) return;
  // As a text, for the library encodes the names of address objects twice.
  message.setHeader(key, people.map(({ name, email }) => `${quoted(name)}<${email}>`).join(', '));
}

function quoted(name: string | null): string {
  const clean = displayName(name ?? '');
  return clean === '' ? '' : `"${clean.replaceAll('"', '\\"')}" `;
}

/**
 * The name stands twice: as RFC 2231 has it (`filename*0*=`), and in encoded words in quotes (`name=`), which no standard
 * knows and which is what Outlook reads, as Gmail, Thunderbird and nodemailer write it.
 */
function attach(message: MimeNode, { name, file }: MailAttachment): void {
  const filename = fileName(name);
  const plain = /^[\w .-]*$/.test(filename) ? filename : encodedWords(filename);
  message
    .createChild(`${mediaTypeOf(filename)}; name="${plain}"`, { filename })
    .setHeader('Content-Transfer-Encoding', 'base64')
    // The library leaves out the encoding of what is empty.
    .setContent(file.length === 0 ? '' : file);
}

/** The program that sends gives one of its own domain; two copies of one draft must not have the same. */
function withoutMessageId(message: string): string {
  return message.replace(/^Message-Id: [^\r\n]*\r\n/m, '');
}

/** RFC 2231 wants these as bytes too; a name like `แบบ (กองคลัง).xlsx` has them. No base64 has a space before it. */
function withPlainFileNames(message: string): string {
  return message.replace(
    / (filename\*\d+\*=)(utf-8'')?([^;\r\n]*)/g,
    (_, key: string, charset: string | undefined, value: string) =>
      ` ${key}${charset ?? ''}${value.replace(/[()'*!~]/g, percent)}`,
  );
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
