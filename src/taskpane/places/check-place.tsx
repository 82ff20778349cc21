import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useTexts } from '../language';
import { usePaneStyles } from '../pane.styles';
import { FindingsList } from '../parts/findings-list';
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
  if (!summary) return <div className={styles.waiting}>{again}</div>;
  return (
    <>
      <StopCard
        summary={summary}
        live={runner.desk.watch !== undefined}
        onChoose={(sheet) => void runner.wish({ sheet })}
      />
      <FindingsList findings={summary.findings} show={desk.show} />
      <RecognisedTables tables={summary.tables} subject={summary.subject} show={desk.show} />
      <div className={styles.end}>{again}</div>
    </>
  );
}
