import type { Refusal } from '../..';
import type { Outline } from '../read/outline';
import type { Step } from '../steps';

/**
 * The way back from one edit. It is asked after the outline is known: first what it wants to look at, then
 * whether something of it was changed since, then the calls that put it back. All of them work as well when
 * the edit was done only halfway, or not at all.
 */
export interface Undo {
  /** @param check whether `refusals` will be asked; without that only what the way back itself needs */
  looks(outline: Outline, check: boolean): Step<void>[];
  refusals(outline: Outline): readonly Refusal[];
  steps(outline: Outline): Step<null>[];
}
