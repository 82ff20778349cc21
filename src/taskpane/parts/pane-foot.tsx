import { Button, Spinner } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactNode } from 'react';
import { useTexts } from '../language';
import { usePaneStyles } from '../pane.styles';
import { isOccupied, outOfDate, type PaneRunner, type PaneState, type Place } from '../state';

interface PaneFootProps {
  readonly runner: PaneRunner;
  readonly state: PaneState;
  readonly place: Place;
  readonly aside: ReactNode;
}

/** Where the one button is in reach: not before there is a table, and the memo has buttons of its own. */
const WITH_BUTTON: ReadonlySet<Place> = new Set(['check', 'report']);

/** The one button, and the promise about the data. */
export function PaneFoot({ runner, state, place, aside }: PaneFootProps) {
  const { pane } = useTexts();
  const styles = usePaneStyles();
  const { summary, made, busy } = state;
  const ready = summary !== null && summary.counts !== null && !summary.readOnly && !isOccupied(state);
  const again = made !== null;
  return (
    <footer className={styles.foot}>
      {WITH_BUTTON.has(place) && (
        <Button
          className={styles.make}
          appearance={again && !outOfDate(state) ? 'secondary' : 'primary'}
          disabledFocusable={!ready}
          icon={busy === 'making' ? <Spinner size="tiny" /> : null}
          onClick={() => {
            runner.go('report');
            void runner.make();
          }}
        >
          {busy === 'making' ? pane.making : again ? pane.makeAgain : pane.make}
        </Button>
      )}
      <div className={styles.last}>
        <p className={styles.privacy}>
          <LockClosed16Regular aria-hidden className={styles.lock} />
          {pane.privacy}
        </p>
        {aside}
      </div>
    </footer>
  );
}
