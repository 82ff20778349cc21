/** Workbooks that travel: what is sent to each owner, what comes back, and how it is merged row by row. */
export * from './collect';
export * from './field';
export * from './merge';
export * from './mail';
export type * from './returned';
export * from './rollup';
export * from './row-code';
export * from './row-hashes';
export * from './row-texts';
export * from './send';
export type * from './sending';
export * from './typed-texts';
