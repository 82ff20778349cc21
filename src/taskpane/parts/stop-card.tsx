import { makeStyles } from '@fluentui/react-components';
import { findingText } from '../../i18n';
import type { Summary } from '../desk';
import { useLanguage, useTexts } from '../language';
import { Card } from './card';
import { SheetChoice } from './sheet-choice';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

interface StopCardProps {
  readonly summary: Summary;
  /** Whether changes of the workbook are noticed, so that mending is enough. */
  readonly live: boolean;
  readonly onChoose: (sheet: string) => void;
}

/** Why the report cannot be made yet, and what to do about it. Nothing when nothing stands in the way. */
export function StopCard({ summary, live, onChoose }: StopCardProps) {
  const { pane, places } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const stops = summary.findings.filter(({ severity }) => severity === 'error');
  if (stops.length === 0) return null;
  if (stops.some(({ rule }) => rule === 'register.ambiguous'))
    return (
      <Card tone="warning" title={pane.chooseSheet}>
        <p className={styles.text}>{pane.chooseSheetHint}</p>
        <SheetChoice summary={summary} chosen={null} onChoose={onChoose} />
      </Card>
    );
  // Somebody is about to fill it in: nothing is wrong.
  if (live && summary.tables.length > 0 && stops.every(({ rule }) => rule === 'workbook.no-table'))
    return (
      <Card tone="info" title={places.emptyTable}>
        <p className={styles.text}>{places.emptyTableNext}</p>
      </Card>
    );
  const noTable = stops.every(({ rule }) => rule === 'workbook.no-table');
  return (
    <Card tone="warning" title={noTable ? pane.noTable : pane.stopped}>
      <ul className={styles.list}>
        {stops.slice(0, 3).map((finding, index) => (
          <li key={index}>{findingText(finding, language)}</li>
        ))}
      </ul>
      {!noTable && <p className={styles.text}>{live ? pane.stoppedHintLive : pane.stoppedHint}</p>}
    </Card>
  );
}
