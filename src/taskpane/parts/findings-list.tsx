import { makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Desk, FindingView, Severity } from '../desk';
import { useTexts } from '../language';
import type { FindingActions } from './finding-row';
import { FindingsGroup } from './findings-group';
import { Section } from './section';
import { grouped } from './share';
import { SEVERITIES, SeverityIcon } from './severity';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choice: { minWidth: 0, whiteSpace: 'nowrap' },
  none: { margin: 0, color: tokens.colorNeutralForeground3, ...typographyStyles.body1 },
});

interface FindingsListProps {
  readonly findings: readonly FindingView[];
  readonly show: Desk['show'];
  readonly actions: FindingActions;
}

/** The findings, the most severe first, in groups by severity; one group can be picked out. */
export function FindingsList({ findings, show, actions }: FindingsListProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  const [only, setOnly] = useState<Severity | null>(null);
  const groups = SEVERITIES.map((severity) => ({
    severity,
    members: findings.filter((one) => one.severity === severity),
  })).filter(({ members }) => members.length > 0);
  const picked = groups.some(({ severity }) => severity === only) ? only : null;

  return (
    <Section title={pane.findings} aside={findings.length > 0 && <span>{grouped(findings.length)}</span>}>
      {findings.length === 0 && <p className={styles.none}>{pane.findingsNone}</p>}
      {groups.length > 1 && (
        <div className={styles.filter} role="group" aria-label={pane.findingsFilter}>
          <ToggleButton
            size="small"
            className={styles.choice}
            checked={picked === null}
            onClick={() => setOnly(null)}
          >
            {pane.findingsAll}
          </ToggleButton>
          {groups.map(({ severity, members }) => (
            <ToggleButton
              key={severity}
              size="small"
              className={styles.choice}
              checked={picked === severity}
              icon={<SeverityIcon severity={severity} />}
              onClick={() => setOnly(picked === severity ? null : severity)}
            >
              {pane[severity]} {grouped(members.length)}
            </ToggleButton>
          ))}
        </div>
      )}
      {groups
        .filter(({ severity }) => picked === null || severity === picked)
        .map(({ severity, members }) => (
          <FindingsGroup
            key={severity}
            severity={severity}
            findings={members}
            show={show}
            actions={actions}
          />
        ))}
    </Section>
  );
}
