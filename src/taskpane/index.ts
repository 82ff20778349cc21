/** The pane, for every door: it takes a desk and knows nothing of files or of Excel. */
export { Announcer, useAnnounce } from './announcer';
export { DeskPane } from './desk-pane';
export { unknownTrouble } from './desk/trouble';
export { useFonts } from './fonts';
export { firstLanguage, LanguageProvider, useChosenLanguage, useLanguage, useTexts } from './language';
export { Pane } from './pane';
export { DropHint } from './parts/drop-hint';
export { isDocument } from './parts/take-file';
export { useFileDrop } from './use-file-drop';
export { type TabChoice, Tabs } from './parts/tabs';
export { liveCheck, PaneRunner, type Place } from './state';
export { darkTheme, lightTheme } from './theme';
export type * from './desk';
