import { MAIL_LIMITS } from './limits';
import type { Mail } from './mail';
import { MailTooLargeError, sizeOf } from './problems';

/**
 * A mail as a file `.eml` that opens as a draft to be looked at and sent (docs/mail.md says in which programs). The same
 * mail gives the same bytes. It names no sender: the program puts the account it sends from. Addresses that are none are
 * left out; `mailFindings` tells of them.
 * @throws MailTooLargeError more, or larger, attachments than mail servers take
 */
export async function mailDraft(mail: Mail): Promise<Uint8Array> {
  const { attachments } = mail;
  const bytes = sizeOf(attachments);
  if (bytes > MAIL_LIMITS.bytes || attachments.length > MAIL_LIMITS.attachments)
    throw new MailTooLargeError(bytes, attachments.length);
  const { messageOf } = await import(/* webpackChunkName: "mail" */ './message');
  return new TextEncoder().encode(messageOf(mail));
}

/** The media type of a draft. */
export const MAIL_TYPE = 'message/rfc822';
