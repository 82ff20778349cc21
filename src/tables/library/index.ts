/**
 * The starter library. Not part of `tables/index`: the pane loads it when somebody opens it
 * (`await import('…/tables/library')`).
 */
export { INDICATORS } from './indicators';
export type { Indicator, IndicatorNumber, ItaTool } from './indicators';
export { LIBRARY, asMeasure, libraryMeasures } from './library';
export type { LibraryMeasure, SourceNumber } from './library-measure';
export { searchLibrary } from './search';
export type { LibraryFilter } from './search';
export { TOPICS } from './topics';
export type { TopicId } from './topics';
