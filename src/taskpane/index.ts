/** The pane, for every door: it takes a desk and knows nothing of files or of Excel. */
export { Announcer, useAnnounce } from './announcer';
export { LanguageProvider, useLanguage, useTexts } from './language';
export { Pane } from './pane';
export { darkTheme, lightTheme } from './theme';
export type * from './desk';
