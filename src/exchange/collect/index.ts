/** Returned workbooks: reading them, finding whose rows they hold, merging them. */
export * from './collect-files';
export * from './collection';
export { type Here, type KnownSending, hashesOf } from './here';
export * from './read';
