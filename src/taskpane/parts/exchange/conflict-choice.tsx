import { mergeClasses, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { fill } from '../../../i18n';
import type { CollectView, Digits } from '../../desk';
import { useExchangeStyles } from './exchange.styles';
import { fieldText, sourceText, titleOf } from './said-by';
import { useExchangeTexts } from './use-exchange';

type Chosen = 'now' | number;

interface ConflictChoiceProps {
  readonly conflict: CollectView['conflicts'][number];
  readonly titles: CollectView['titles'];
  readonly digits: Digits;
  readonly chosen: Chosen | undefined;
  readonly disabled: boolean;
  readonly onChoose: (side: Chosen) => void;
}

/** One cell that was changed here and there: what was sent, and the texts of which one is to stand there. */
export function ConflictChoice({
  conflict,
  titles,
  digits,
  chosen,
  disabled,
  onChoose,
}: ConflictChoiceProps) {
  const texts = useExchangeTexts();
  const styles = useExchangeStyles();
  const id = useId();
  const { field, sent, now, sides, agreeing } = conflict;
  return (
    <section className={styles.conflict} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {fill(texts.conflict, {
          field: fieldText(field, digits, texts),
          measure: titleOf(conflict.id, titles),
        })}
      </h3>
      <p className={styles.fileName}>
        {texts.asSent}: <Said text={sent} />
      </p>
      <RadioGroup
        aria-labelledby={id}
        className={styles.sides}
        value={chosen === undefined ? '' : String(chosen)}
        disabled={disabled}
        onChange={(_, data) => onChoose(data.value === 'now' ? 'now' : Number(data.value))}
      >
        <Radio
          className={styles.sideChoice}
          value="now"
          label={
            <span className={styles.side}>
              <span className={styles.from}>
                {texts.keepNow}
                {agreeing.length > 0 &&
                  ` · ${fill(texts.agreeing, { files: agreeing.map(({ file }) => file).join(', ') })}`}
              </span>
              <Said text={now} />
            </span>
          }
        />
        {sides.map(({ text, sources }, index) => (
          <Radio
            key={index}
            className={styles.sideChoice}
            value={String(index)}
            label={
              <span className={styles.side}>
                <span className={styles.from}>
                  {texts.returned}:{' '}
                  <span translate="no">
                    {sources.map((source) => sourceText(source, digits, texts)).join('; ')}
                  </span>
                </span>
                <Said text={text} />
              </span>
            }
          />
        ))}
      </RadioGroup>
    </section>
  );
}

/** What a cell says, or that it says nothing; `null`: nobody knows. */
function Said({ text }: { readonly text: string | null }) {
  const texts = useExchangeTexts();
  const styles = useExchangeStyles();
  if (text === null) return <span className={styles.empty}>{texts.notKnown}</span>;
  if (text === '') return <span className={mergeClasses(styles.said, styles.empty)}>{texts.empty}</span>;
  return (
    <span className={styles.said} translate="no">
      {text}
    </span>
  );
}
