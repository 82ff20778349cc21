/** Workbooks that travel: what is sent to each owner, what comes back, and how it is merged row by row. */
export * from './collect';
export * from './field';
export * from './merge';
export { LOG_MARK, logEdit } from './log-sheet';
export { LOG_SHEET } from './log-words';
export { type LogFacts, type LogLine, fieldName, logEntries } from './log-entries';
export * from './mail';
export type * from './returned';
export * from './rollup';
export * from './row-code';
export * from './row-hashes';
export * from './row-texts';
export { savedText } from './saved-text';
export * from './send';
export { shownText } from './shown-text';
export type * from './sending';
export * from './typed-texts';
