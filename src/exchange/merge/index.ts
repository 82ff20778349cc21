/** Merging returned rows into the register, cell by cell. */
export * from './merge-rows';
export type * from './merged';
export type * from './said';
export { textToWrite } from './sides';
