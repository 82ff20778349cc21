/** How a file shows which sheets and parts are ours; both adapters follow the same rules. */
export { isMark, markName, markOfName, marksBySheet, OUR_PREFIX, STATE_NAMESPACE } from '../marks';
