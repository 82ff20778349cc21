/** The browser, behind small functions: saving, the clock, settings, files. Nothing here knows Excel. */
export * from './clock';
export * from './media';
export * from './read-file';
export * from './remember';
export * from './save-file';
