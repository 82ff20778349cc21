/** The memo page by page: its lines measured and broken as they print. */
export type { MemoPage, PageCell, MemoPages, PageLine, PageRun } from './model';
export { annexesBehind } from './in-text';
export { pageMemo } from './page-memo';
export { evidencePages } from './evidence-pages';
