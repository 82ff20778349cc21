/** The browser, behind small functions: saving, the clipboard, the clock, settings, files. Nothing here knows Excel. */
export * from './clipboard';
export * from './clock';
export * from './machine';
export * from './media';
export * from './new-id';
export * from './read-file';
export * from './remember';
export * from './save-file';
