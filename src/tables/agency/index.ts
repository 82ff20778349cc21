/** The sheet `หน่วยงาน`: its labels as data, and reading it. */
export * from './columns';
export * from './fields';
export { agencyInTitles } from './agency-in-titles';
export type { AgencyInTitles } from './agency-in-titles';
export { readAgency } from './read-agency';
export type { ReadAgency } from './read-agency';
export type { MailboxPlaces } from './read-mailboxes';
