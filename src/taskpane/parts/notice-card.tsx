import { cannotText, fill, refusalText, wordProblemText } from '../../i18n';
import { useLanguage, useTexts } from '../language';
import type { Notice } from '../state';
import { Card } from './card';
import { useTextStyles } from './text.styles';
import { TroubleCard } from './trouble-card';

interface NoticeCardProps {
  readonly notice: Notice;
  /** Takes the focus: it has just come. */
  readonly focused: boolean;
  readonly onDismiss: () => void;
  readonly onPutBack: () => void;
}

/** What happened, other than what was found in the workbook. */
export function NoticeCard({ notice, focused, onDismiss, onPutBack }: NoticeCardProps) {
  const { adopt, pane, places } = useTexts();
  const language = useLanguage();
  const styles = useTextStyles();
  switch (notice.notice) {
    case 'put-back':
      return <Card tone="info" title={pane.putBackDone} focused={focused} onDismiss={onDismiss} />;
    case 'nothing-to-put-back':
      return <Card tone="info" title={places.nothingToPutBack} focused={focused} onDismiss={onDismiss} />;
    case 'there':
      return (
        <Card
          tone="info"
          title={fill(places.there, { sheet: notice.sheet })}
          focused={focused}
          onDismiss={onDismiss}
        />
      );
    case 'no-table-here':
      return <Card tone="info" title={adopt.findNone} focused={focused} onDismiss={onDismiss} />;
    case 'unreadable':
      return (
        <Card
          tone="warning"
          title={wordProblemText(notice, notice.name ?? '', language)}
          focused={focused}
          onDismiss={onDismiss}
        />
      );
    case 'cannot':
      return (
        <Card
          tone="info"
          title={cannotText(notice.reason, notice.data, language)}
          focused={focused}
          onDismiss={onDismiss}
        />
      );
    case 'copied':
      return <Card tone="success" title={places.copied} onDismiss={onDismiss} />;
    case 'not-copied':
      return <Card tone="warning" title={places.notCopied} focused={focused} onDismiss={onDismiss} />;
    case 'trouble':
      return (
        <TroubleCard trouble={notice.trouble} focused={focused} onDismiss={onDismiss} onPutBack={onPutBack} />
      );
    case 'refused':
      return (
        <Card tone="warning" title={pane.refused} focused={focused} onDismiss={onDismiss}>
          <ul className={styles.list}>
            {notice.refusals.map((refusal, index) => (
              <li key={index}>{refusalText(refusal, language)}</li>
            ))}
          </ul>
        </Card>
      );
  }
}
