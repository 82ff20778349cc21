import { shownText } from '../../../exchange';
import type { CollectView, Digits } from '../../desk';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { fieldText, sourceText } from './said-by';
import { useExchangeTexts } from './use-exchange';

/** More than these are not decided one by one in a pane; those beyond are read in the log. */
export const MOST_ROWS = 100;

interface LooseRowProps {
  readonly row: Pick<CollectView['proposed'][number], 'texts' | 'sources'>;
  readonly digits: Digits;
}

/** What a row says besides its title, and where it stands. */
export function LooseRow({ row, digits }: LooseRowProps) {
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const said = Object.entries(row.texts) as [keyof typeof row.texts, string][];
  return (
    <>
      <p className={looks.fileName} translate="no">
        {row.sources.map((source) => sourceText(source, digits, texts)).join('; ')}
      </p>
      <ul className={styles.list}>
        {said
          .filter(([field, text]) => text !== '' && field !== 'measure')
          .map(([field, text]) => (
            <li key={field} className={looks.side}>
              {fieldText(field, digits, texts)}: <span translate="no">{shownText(field, text, digits)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
