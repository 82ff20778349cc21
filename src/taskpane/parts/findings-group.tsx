import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useNextOf } from './use-next-of';
import { fill } from '../../i18n';
import type { Desk, FindingView, Severity } from '../desk';
import { useTexts } from '../language';
import { type FindingActions, FindingRow } from './finding-row';
import { FixAll } from './fix-all';
import { grouped } from './share';

/** How many findings of a group are shown before “show more”: a list of thousands helps nobody. */
const STEP = 25;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: '8px 0 0' },
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
});

interface FindingsGroupProps {
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
  readonly show: Desk['show'];
  readonly actions: FindingActions;
}

/** The findings of one severity. */
export function FindingsGroup({ severity, findings, show, actions }: FindingsGroupProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  const title = useId();
  const [shown, setShown] = useState(STEP);
  const rest = findings.length - shown;
  const [list, leave] = useNextOf(findings.length);
  return (
    <div>
      <h3 id={title} className={styles.title}>
        {pane[severity]} ({grouped(findings.length)})
      </h3>
      <FixAll findings={findings} actions={actions} />
      <ul ref={list} className={styles.list} aria-labelledby={title}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={finding.key}>
            <FindingRow
              finding={finding}
              show={show}
              actions={{
                ...actions,
                onIgnore: (one) => {
                  leave(index);
                  actions.onIgnore(one);
                },
              }}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + 4 * STEP)}>
          {fill(pane.findingsMore, { count: Math.min(rest, 4 * STEP) })}
        </Button>
      )}
    </div>
  );
}
