import { fill } from '../../../i18n';
import { useTexts } from '../../language';
import type { ExchangeState } from '../../state/exchange-state';
import { useTextStyles } from '../text.styles';

interface KeptHintProps {
  readonly now: Pick<ExchangeState, 'busy' | 'saved'>;
  /** What stands there before anything was saved. */
  readonly first: string;
}

/** What goes on with files that are to be kept, and where to look for the last; never that it has arrived. */
export function KeptHint({ now: { busy, saved }, first }: KeptHintProps) {
  const { pane, places } = useTexts();
  const styles = useTextStyles();
  const text = busy === 'saving' ? places.saving : saved === null ? first : fill(pane.saved, { file: saved });
  return <p className={styles.hint}>{text}</p>;
}
