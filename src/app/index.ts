/** The use cases: each reads, plans, shows, applies. Every door (page, pane, ribbon, command line) calls these. */
export { type Check, checkSnapshot, checkWorkbook } from './check';
export type { Choices } from './choices';
export { defaultRound } from './default-round';
export { type Inserted, type InsertOptions, insertTable } from './insert';
export { insertSample } from './insert-sample';
export type { Insertable } from './insert-words';
export { type MadeReport, makeReport } from './make-report';
export { LastOperation, type PutBack } from './restore-last';
