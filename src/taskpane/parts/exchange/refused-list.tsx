import { shownText } from '../../../exchange';
import { fill } from '../../../i18n';
import type { CollectView, Digits } from '../../desk';
import { useTexts } from '../../language';
import { Section } from '../section';
import { grouped } from '../share';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { fieldText, sourceText, titleOf } from './said-by';
import { useExchangeTexts } from './use-exchange';

/** More than these are read in the log. */
const MOST = 50;

interface RefusedListProps {
  readonly refused: CollectView['refused'];
  readonly titles: CollectView['titles'];
  readonly digits: Digits;
}

/** Changes that a department had no business making, each with what it said. */
export function RefusedList({ refused, titles, digits }: RefusedListProps) {
  const texts = useExchangeTexts();
  const { collect } = useTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  if (refused.length === 0) return null;
  return (
    <Section title={texts.refusedTitle}>
      <p className={styles.hint}>{texts.refusedHint}</p>
      <ul className={looks.files}>
        {refused.slice(0, MOST).map(({ reason, id, field, text, sources }, index) => (
          <li key={index} className={looks.file}>
            <span className={looks.name}>
              {field === null
                ? titleOf(id, titles)
                : fill(texts.conflict, {
                    field: fieldText(field, digits, texts),
                    measure: titleOf(id, titles),
                  })}
            </span>
            <span>{collect.refusals[reason]}</span>
            {text !== '' && (
              <span className={looks.side} translate="no">
                {fill(texts.said, { text: field === null ? text : shownText(field, text, digits) })}
              </span>
            )}
            <span className={looks.fileName} translate="no">
              {sources.map((source) => sourceText(source, digits, texts)).join('; ')}
            </span>
          </li>
        ))}
      </ul>
      {refused.length > MOST && (
        <p className={styles.hint}>{fill(texts.more, { count: grouped(refused.length - MOST) })}</p>
      )}
    </Section>
  );
}
