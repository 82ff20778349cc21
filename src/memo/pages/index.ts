/** The memo page by page: its lines measured and broken as they print. */
export type { MemoPage, MemoPages, PageLine, PageRun } from './model';
export { pageMemo } from './page-memo';
