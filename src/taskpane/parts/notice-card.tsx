import { makeStyles } from '@fluentui/react-components';
import { refusalText } from '../../i18n';
import { useLanguage, useTexts } from '../language';
import type { Notice } from '../state';
import { Card } from './card';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

/** What happened, other than what was found in the workbook. */
export function NoticeCard({
  notice,
  onDismiss,
}: {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}) {
  const { pane } = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  switch (notice.notice) {
    case 'put-back':
      return <Card tone="info" title={pane.putBackDone} focused onDismiss={onDismiss} />;
    case 'unexpected':
      return <Card tone="warning" title={pane.unexpected} focused onDismiss={onDismiss} />;
    case 'refused':
      return (
        <Card tone="warning" title={pane.refused} focused onDismiss={onDismiss}>
          <ul className={styles.list}>
            {notice.refusals.map((refusal, index) => (
              <li key={index}>{refusalText(refusal, language)}</li>
            ))}
          </ul>
        </Card>
      );
  }
}
