/** Mails of the exchange, in official Thai: with a workbook to fill in, as a reminder, with the report and the memo. */
export { type MailedFile, mailTexts } from './mail-texts';
export { type MissingOwner, missingAnswers } from './missing-answers';
export { reminderOf } from './reminder';
export { reportMail } from './report-mail';
export { draftName } from './draft-name';
export type { WrittenMail } from './written-mail';
