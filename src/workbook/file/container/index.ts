/** A workbook as a container of parts: opened lazily, saved without touching what was not changed. */
export * from './content-types';
export * from './limits';
export * from './open';
export { OoxmlPackage } from './package';
export * from './part-names';
export { readZip } from './read-zip';
export * from './relationships';
export * from './sheet-list';
export * from './workbook-part';
