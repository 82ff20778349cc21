import { Button } from '@fluentui/react-components';
import { fill } from '../../../i18n';
import type { CollectView } from '../../desk';
import { Section } from '../section';
import { grouped } from '../share';
import { useTextStyles } from '../text.styles';
import { ConflictChoice } from './conflict-choice';
import { useExchangeStyles } from './exchange.styles';
import { MOST_ROWS } from './loose-row';
import { NewRows } from './new-rows';
import { RefusedList } from './refused-list';
import { UnsureRows } from './unsure-rows';
import { type ExchangeProps, useExchangeTexts } from './use-exchange';

interface MergeViewProps extends ExchangeProps {
  readonly view: CollectView;
  readonly changes: boolean;
}

/** What the files come to together: figures, what is to be decided, what is refused, and the way to the preview. */
export function MergeView(props: MergeViewProps) {
  const { exchange, now, state, disabled, view, changes } = props;
  const texts = useExchangeTexts();
  const styles = useTextStyles();
  const looks = useExchangeStyles();
  const { conflicts } = view;
  const readOnly = state.summary?.readOnly ?? true;
  const figures = [
    { unit: texts.taken, count: view.taken.length },
    { unit: texts.agreed, count: view.agreed.length },
    { unit: texts.conflicts, count: conflicts.length },
    { unit: texts.newRows, count: view.proposed.length },
    { unit: texts.unsure, count: view.unsure.length },
    { unit: texts.refused, count: view.refused.length },
  ];
  return (
    <>
      <Section title={texts.figures}>
        <dl className={looks.figures}>
          {figures.map(({ unit, count }) => (
            <div key={unit} className={looks.figure}>
              <dt className={looks.unit}>{unit}</dt>
              <dd className={looks.number}>{grouped(count)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {conflicts.length > 0 && (
        <Section title={texts.conflictsTitle}>
          <p className={styles.hint}>{texts.conflictsHint}</p>
          {conflicts.slice(0, MOST_ROWS).map((conflict) => (
            <ConflictChoice
              key={conflict.key}
              conflict={conflict}
              titles={view.titles}
              digits={state.wishes.digits}
              chosen={now.decisions.conflicts[conflict.key]}
              disabled={disabled}
              onChoose={(side) =>
                exchange.decide({ conflicts: { ...now.decisions.conflicts, [conflict.key]: side } })
              }
            />
          ))}
          {conflicts.length > MOST_ROWS && (
            <p className={styles.hint}>
              {fill(texts.more, { count: grouped(conflicts.length - MOST_ROWS) })}
            </p>
          )}
        </Section>
      )}
      <UnsureRows {...props} rows={now.unsure} titles={view.titles} />
      <NewRows {...props} rows={view.proposed} />
      <RefusedList refused={view.refused} titles={view.titles} digits={state.wishes.digits} />
      <Section title={texts.mergeTitle}>
        {changes ? (
          <Button
            appearance="primary"
            disabledFocusable={disabled || readOnly}
            onClick={() => void exchange.merge()}
          >
            {view.cells + view.added > 0 ? texts.merge : texts.note}
          </Button>
        ) : (
          <p className={styles.text}>{texts.nothingNew}</p>
        )}
      </Section>
    </>
  );
}
