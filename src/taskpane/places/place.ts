import type { PaneRunner, PaneState } from '../state';

/** What every place is given. */
export interface PlaceProps {
  readonly runner: PaneRunner;
  readonly state: PaneState;
}
