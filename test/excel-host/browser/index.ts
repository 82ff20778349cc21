/** Excel on the web, and the panes of Excel on Windows, the Mac and the iPad, for browser tests. Chromium needs `CHROMIUM_ARGS` to let its page frame one of this machine. */
export { openInExcel, type OpenOptions, type OpenPane } from './open-in-excel';
export { type NativePane, openNative } from './open-native';
export type { NativePlatform, OfficeColours } from './native-bridge';
export { routeFolder } from './office-files';
export { CHROMIUM_ARGS } from './chromium-args';
