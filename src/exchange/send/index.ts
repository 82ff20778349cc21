/** Sending: a part of the register as a workbook of its own, to be filled in anywhere. */
export { type FileNameFacts, FileNames } from './file-name';
export { backTo } from './back-to';
export type { Form, FormRow } from './form';
export { type FormFile, FormRefused, formFile, formPlan } from './form-file';
export { PROPOSALS } from './form-rows';
export { SENT_MARK, SENT_TABLE } from './form-sheet';
export { NOTES_MARK } from './notes-sheet';
export { SENT_KEY, sendingFrom } from './sending-schema';
export { type Share, type Shares, distinctOwners, sharesOf } from './shares';
