/** Taking returned workbooks back into the register. */
export { type CollectView, type Collected, collect } from './collect';
export { readReturned } from './read-returned';
