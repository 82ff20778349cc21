/** Many workbooks summed up in one. */
export { MOST_LATE, lateInOrder } from './late-in-order';
export { type LeftOutWhy, type ReadOne, type ReadProblem, readOne } from './read-one';
export { type RolledUp, type RollupFile, rollup } from './rollup';
export { summaryOf } from './summary-of';
