export { COUNT_OF, countsAgree, ownersAgree } from './counted';
export { measureCount, ownerCount, ownerStatusCount, statusCount } from './formulas';
export type { FigureSource } from './source';
export { tableSource } from './table-source';
export { wordsSources } from './words-source';
