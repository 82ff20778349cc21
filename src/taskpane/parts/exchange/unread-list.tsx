import { fill } from '../../../i18n';
import type { Unread } from '../../state/exchange-state';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { useExchangeTexts } from './use-exchange';

/** Files that did not even come to be read. */
export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  if (unread.length === 0) return null;
  const sentence = (one: Unread): string => {
    switch (one.why) {
      case 'too-large':
        return fill(texts.tooLarge, { file: one.file });
      case 'unreadable':
        return fill(texts.unreadable, { file: one.file });
      case 'too-many':
        return fill(texts.tooMany, { count: one.count, limit: one.limit });
    }
  };
  return (
    <ul className={styles.list}>
      {unread.map((one, index) => (
        <li key={index} className={looks.problem}>
          {sentence(one)}
        </li>
      ))}
    </ul>
  );
}
