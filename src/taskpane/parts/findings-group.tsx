import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fill, findingText } from '../../i18n';
import { cellAddress } from '../../workbook';
import type { Desk, Finding, Severity } from '../desk';
import { useLanguage, useTexts } from '../language';
import { RowButton } from './row-button';
import { SeverityIcon } from './severity';
import { grouped } from './share';

/** How many findings of a group are shown before “show more”: a list of thousands helps nobody. */
const STEP = 25;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: '8px 0 0' },
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  whole: { display: 'flex', gap: '8px', padding: '8px', overflowWrap: 'anywhere', ...typographyStyles.body1 },
  place: { display: 'block', ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface FindingsGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly show: Desk['show'];
}

export function FindingsGroup({ severity, findings, show }: FindingsGroupProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  const title = useId();
  const [shown, setShown] = useState(STEP);
  const rest = findings.length - shown;
  return (
    <div>
      <h3 id={title} className={styles.title}>
        {pane[severity]} ({grouped(findings.length)})
      </h3>
      <ul className={styles.list} aria-labelledby={title}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={index}>
            <FindingRow finding={finding} show={show} />
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

/** One finding: a button that shows its cell, or plain text when it is about the whole workbook. */
function FindingRow({ finding, show }: { readonly finding: Finding; readonly show: Desk['show'] }) {
  const { pane } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const sentence = findingText(finding, language);
  const icon = <SeverityIcon severity={finding.severity} />;
  const { place } = finding;
  if (!place)
    return (
      <div className={styles.whole}>
        {icon}
        <span>
          {sentence}
          <span className={styles.place}>{pane.findingWhole}</span>
        </span>
      </div>
    );
  const { sheet, row, column } = place;
  return (
    <RowButton
      icon={icon}
      onClick={() => show(sheet, { top: row, left: column, bottom: row, right: column })}
    >
      {sentence}
      <span className={styles.place}>
        {sheet} · {cellAddress(row, column)}
      </span>
    </RowButton>
  );
}
