import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useTexts } from '../language';
import { usePaneStyles } from '../pane.styles';
import { FindingsList } from '../parts/findings-list';
import { IgnoredList } from '../parts/ignored-list';
import { RecognisedTables } from '../parts/recognised-tables';
import { StopCard } from '../parts/stop-card';
import type { PlaceProps } from './place';

/** What was found in the workbook, each finding a way to its cell. */
export function CheckPlace({ runner, state }: PlaceProps) {
  const { places } = useTexts();
  const styles = usePaneStyles();
  const { summary, busy } = state;
  const { desk } = runner;
  const again = (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwise20Regular />}
      disabledFocusable={busy !== null}
      onClick={() => void runner.check()}
    >
      {places.checkAgain}
    </Button>
  );
  const disabled = busy !== null || (summary?.readOnly ?? true);
  if (!summary) return <div className={styles.waiting}>{again}</div>;
  return (
    <>
      <StopCard
        summary={summary}
        live={runner.desk.watch !== undefined}
        onChoose={(sheet) => void runner.wish({ sheet })}
      />
      <FindingsList
        findings={summary.findings}
        show={desk.show}
        actions={{
          disabled,
          onFix: ({ key }, { id }) => void runner.propose({ ask: 'fix', finding: key, fix: id }),
          onFixAll: (rule) => void runner.propose({ ask: 'fix-all', rule }),
          onIgnore: ({ key }) => void runner.propose({ ask: 'ignore', findings: [key] }),
        }}
      />
      <IgnoredList
        findings={summary.ignored}
        disabled={disabled}
        show={desk.show}
        onHeed={(findings) => void runner.propose({ ask: 'heed', findings: findings.map(({ key }) => key) })}
      />
      <RecognisedTables tables={summary.tables} subject={summary.subject} show={desk.show} />
      <div className={styles.end}>{again}</div>
    </>
  );
}
