/** The use cases: each reads, plans, shows, applies. Every door (page, pane, ribbon, command line) calls these. */
export { headerAt, tableAt, tablesOf } from './adopt-table';
export {
  type AdoptColumn,
  type AdoptField,
  type AdoptRow,
  type AdoptView,
  type KeptOriginal,
  SHOWN_ROWS,
  adoptView,
} from './adopt-view';
export { keptOriginals } from './adopt-originals';
export { type Check, checkSnapshot, checkWorkbook, contextOf } from './check';
export type { Choices } from './choices';
export { defaultRound } from './default-round';
export type { FixId } from '../domain';
export { fixesIn } from './findings-fixes';
export { type Inserted, type InsertOptions, insertTable } from './insert';
export { insertSample } from './insert-sample';
export type { Insertable } from './insert-words';
export { type MadeReport, makeReport } from './make-report';
export { type IgnoredFinding, type Memory, NO_MEMORY, memoryEdit, readMemory, writeMemory } from './memory';
export { SHOWN_CHANGES, previewOf } from './preview';
export { propose } from './propose';
export type * from './propose/options';
export { LastOperation, type PutBack } from './restore-last';
export type * from './propose/proposal';
export type * from './propose/request';
export { type Source, type SourceInput, checkSource, readSource } from './take-in';
export { SHOWN_SOURCE_ROWS, sourceView } from './take-in-view';
export type * from './take-in-view';
