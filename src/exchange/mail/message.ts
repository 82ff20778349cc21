import { bodyText, fileName, oneLine } from './clean';
import { MAIL_LIMITS } from './limits';
import { base64Lines, headerLine } from './lines';
import type { Mail, MailAttachment, MailPerson } from './mail';
import { mediaTypeOf } from './media-types';
import { addressed } from './problems';
import { encodedWords, isPlain, parameter } from './words';

/** `=_` stands in no base64, and all parts are base64: it can be the same for every mail. */
const BOUNDARY = '=_Tidtam_part';

const BASE64 = headerLine('Content-Transfer-Encoding', ['base64']);

/**
 * The message of a draft (RFC 5322, MIME), in ASCII, lines ended by CRLF. It names no sender and has no Message-Id: the
 * program that sends it puts those of its account. `X-Unsent` is what Outlook and Thunderbird know a draft by.
 */
export function messageOf({ to, cc, subject, body, attachments, date }: Mail): string {
  const people = addressed([...to, ...cc]).slice(0, MAIL_LIMITS.people);
  const head = [
    'X-Unsent: 1',
    ...peopleLine(
      'To',
      people.filter((person) => to.includes(person)),
    ),
    ...peopleLine(
      'Cc',
      people.filter((person) => !to.includes(person)),
    ),
    headerLine('Subject', textTokens(oneLine(subject, MAIL_LIMITS.subject))),
    headerLine('Date', [date.toUTCString().replace('GMT', '+0000')]),
    'MIME-Version: 1.0',
    headerLine('Content-Type', ['multipart/mixed;', `boundary="${BOUNDARY}"`]),
  ];
  const parts = [textPart(body), ...attachments.map(attachmentPart)];
  return [...head, '', ...parts.map((part) => `--${BOUNDARY}\r\n${part}`), `--${BOUNDARY}--`, ''].join(
    '\r\n',
  );
}

function peopleLine(key: string, people: readonly MailPerson[]): readonly string[] {
  if (people.length === 0) return [];
  const tokens = people.flatMap(({ name, email }, at) => [
    ...nameTokens(oneLine(name ?? '', MAIL_LIMITS.name)),
    at < people.length - 1 ? `<${email}>,` : `<${email}>`,
  ]);
  return [headerLine(key, tokens)];
}

/** A name in quotes, where nothing in it means anything; in encoded words when it is not plain. */
function nameTokens(name: string): readonly string[] {
  if (name === '') return [];
  return isPlain(name) ? `"${name.replace(/["\\]/g, '\\$&')}"`.split(' ') : encodedWords(name);
}

const textTokens = (text: string): readonly string[] =>
  isPlain(text) ? text.split(' ') : encodedWords(text);

function textPart(body: string): string {
  const text = bodyText(body);
  return part(
    [headerLine('Content-Type', ['text/plain;', 'charset=utf-8'])],
    new TextEncoder().encode(text.endsWith('\r\n') ? text : `${text}\r\n`),
  );
}

/**
 * The name stands twice: as RFC 2231 has it (`filename*=`), and in encoded words in quotes (`name=`), which no standard knows
 * and which is all that some Outlook reads; Gmail, Thunderbird and nodemailer write it so too.
 */
function attachmentPart({ name, file }: MailAttachment): string {
  const filename = fileName(name);
  const words = /^[\w .-]*$/.test(filename) ? [filename] : encodedWords(filename);
  return part(
    [
      headerLine('Content-Type', [`${mediaTypeOf(filename)};`, ...`name="${words.join(' ')}"`.split(' ')]),
      headerLine('Content-Disposition', ['attachment;', ...separated(parameter('filename', filename))]),
    ],
    file,
  );
}

const separated = (tokens: readonly string[]): readonly string[] =>
  tokens.map((token, at) => (at < tokens.length - 1 ? `${token};` : token));

function part(head: readonly string[], bytes: Uint8Array): string {
  return [...head, BASE64, '', base64Lines(bytes)].join('\r\n');
}
