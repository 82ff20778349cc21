import { Checkbox } from '@fluentui/react-components';
import { fill } from '../../../i18n';
import type { CollectView } from '../../desk';
import { Section } from '../section';
import { grouped } from '../share';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { LooseRow, MOST_ROWS } from './loose-row';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

interface NewRowsProps extends ExchangeProps {
  readonly rows: CollectView['proposed'];
}

/** Rows that departments wrote below their own: each is added only when a person says so. */
export function NewRows({ exchange, now, state, disabled, rows }: NewRowsProps) {
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  if (rows.length === 0) return null;
  const { added } = now.decisions;
  return (
    <Section title={texts.newTitle}>
      <p className={styles.hint}>{texts.newHint}</p>
      {rows.slice(0, MOST_ROWS).map((row) => (
        <div key={row.key} className={looks.conflict}>
          {row.addable ? (
            <Checkbox
              className={looks.choice}
              checked={Object.hasOwn(added, row.key) && added[row.key] === true}
              disabled={disabled}
              label={fill(texts.add, { measure: row.texts.measure })}
              onChange={(_, data) =>
                exchange.decide({ added: { ...added, [row.key]: data.checked === true } })
              }
            />
          ) : (
            <p className={styles.text}>{texts.newUntitled}</p>
          )}
          <LooseRow row={row} digits={state.wishes.digits} />
        </div>
      ))}
      {rows.length > MOST_ROWS && (
        <p className={styles.hint}>{fill(texts.more, { count: grouped(rows.length - MOST_ROWS) })}</p>
      )}
    </Section>
  );
}
