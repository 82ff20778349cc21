/** Mails as drafts: `.eml` files that mail programs open to be sent, and the same as text to copy. */
export { MAIL_TYPE, mailDraft } from './draft';
export { MAIL_LIMITS } from './limits';
export type * from './mail';
export { type PlainMail, plainMail } from './plain';
export { MailTooLargeError, mailFindings } from './problems';
