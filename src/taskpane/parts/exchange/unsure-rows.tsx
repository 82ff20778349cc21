import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { fill } from '../../../i18n';
import type { CollectView, UnsureRow } from '../../desk';
import { Section } from '../section';
import { grouped } from '../share';
import { useTextStyles } from '../text.styles';
import { useExchangeStyles } from './exchange.styles';
import { LooseRow, MOST_ROWS } from './loose-row';
import { titleOf } from './said-by';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

interface UnsureRowsProps extends ExchangeProps {
  readonly rows: readonly UnsureRow[];
  readonly titles: CollectView['titles'];
}

/** Rows that lost their ids: a person says which row of the register each is, or that it is a new one. */
export function UnsureRows({ exchange, now, state, disabled, rows, titles }: UnsureRowsProps) {
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const id = useId();
  if (rows.length === 0) return null;
  const { same } = now.decisions;
  const valueOf = (key: string): string =>
    Object.hasOwn(same, key) ? (same[key] === true ? 'same' : 'new') : 'later';

  function answer(key: string, value: string): void {
    const others = Object.fromEntries(Object.entries(same).filter(([known]) => known !== key));
    exchange.decide({ same: value === 'later' ? others : { ...others, [key]: value === 'same' } });
  }

  return (
    <Section title={texts.unsureTitle}>
      <p className={styles.hint}>{texts.unsureHint}</p>
      {rows.slice(0, MOST_ROWS).map((row) => (
        <div key={row.key} className={looks.conflict}>
          <h3 id={`${id}${row.key}`} className={looks.name} translate="no">
            {row.texts.measure || texts.empty}
          </h3>
          <LooseRow row={row} digits={state.wishes.digits} />
          <RadioGroup
            aria-labelledby={`${id}${row.key}`}
            className={looks.choice}
            value={valueOf(row.key)}
            disabled={disabled}
            onChange={(_, data) => answer(row.key, data.value)}
          >
            <Radio value="same" label={fill(texts.same, { measure: titleOf(row.id, titles) })} />
            <Radio value="new" label={texts.notSame} />
            <Radio value="later" label={texts.later} />
          </RadioGroup>
        </div>
      ))}
      {rows.length > MOST_ROWS && (
        <p className={styles.hint}>{fill(texts.more, { count: grouped(rows.length - MOST_ROWS) })}</p>
      )}
    </Section>
  );
}
