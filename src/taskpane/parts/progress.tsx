import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Texts } from '../../i18n';
import { useTexts } from '../language';
import { type Busy, endingOf } from '../state/pane-state';
import { useSlow } from './use-slow';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexShrink: 0,
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ProgressProps {
  readonly busy: Busy;
  readonly onCancel: () => void;
}

/** What is going on, once it takes long enough to be asked about; what takes very long can be ended. */
export function Progress({ busy, onCancel }: ProgressProps) {
  const texts = useTexts();
  const styles = useStyles();
  const slow = useSlow(busy);
  if (busy === null || slow === 'quick') return null;
  const what = whatOf(busy, texts);
  return (
    <div className={styles.progress}>
      <Spinner size="tiny" label={what} />
      {endingOf(busy) !== 'never' && slow === 'very-slow' && (
        <Button size="small" onClick={onCancel}>
          {busy === 'checking' ? texts.places.cancelCheck : texts.places.cancel}
        </Button>
      )}
    </div>
  );
}

function whatOf(busy: NonNullable<Busy>, { changes, pane, places }: Texts): string {
  switch (busy) {
    case 'checking':
      return pane.checking;
    case 'making':
      return pane.making;
    case 'inserting':
      return places.inserting;
    case 'reading':
      return changes.reading;
    case 'previewing':
    case 'looking':
    case 'proposing':
      return changes.proposing;
    case 'changing':
      return changes.changing;
    case 'putting-back':
      return places.puttingBack;
    case 'copying':
      return places.copying;
    case 'stopping':
      return places.stopping;
    case 'report':
    case 'memo':
    case 'standard-memo':
    case 'template':
      return places.saving;
  }
}
