import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { fill } from '../../i18n';
import { useTexts } from '../language';
import type { PlaceProps } from '../places/place';
import { Card } from './card';
import { SheetChanges } from './proposal-card';
import { grouped } from './share';
import { useTextStyles } from './text.styles';

/** What the last yes changed, how to keep it, and the way back. Small once the person has gone on. */
export function ChangedCard({ runner, state }: PlaceProps) {
  const { changes, pane } = useTexts();
  const styles = useTextStyles();
  const { changed, busy } = state;
  if (!changed) return null;
  const { sheets, cellCount } = changed.preview;
  const isNew = state.news === 'changed';
  return (
    <Card tone="success" title={changes.done} focused={isNew}>
      {isNew && <SheetChanges sheets={sheets} />}
      {isNew && cellCount > 0 && (
        <p className={styles.text}>{fill(changes.doneCells, { count: grouped(cellCount) })}</p>
      )}
      <div className={styles.row}>
        {runner.desk.products.includes('report') && (
          <Button
            size="small"
            icon={<DocumentTable20Regular />}
            disabledFocusable={busy !== null}
            onClick={() => void runner.save('report')}
          >
            {pane.saveReport}
          </Button>
        )}
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={busy !== null}
          onClick={() => void runner.putBack()}
        >
          {pane.putBack}
        </Button>
      </div>
    </Card>
  );
}
