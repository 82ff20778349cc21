/** XML without loss: parse, look, change, write. */
export * from './decode';
export * from './edit';
export * from './parse';
export * from './text';
export * from './tree';
export * from './write';
export * from './scan';
export { CLOSE, EMPTY, END, OPEN } from './tags';
