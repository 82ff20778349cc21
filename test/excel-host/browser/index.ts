/** Excel on the web for browser tests. Chromium needs `CHROMIUM_ARGS` to let its page frame one of this machine. */
export { openInExcel, type OpenOptions, type OpenPane } from './open-in-excel';
export { routeFolder } from './office-files';
export { CHROMIUM_ARGS } from './chromium-args';
