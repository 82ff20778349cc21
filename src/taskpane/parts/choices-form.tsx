import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Digits, Round, Wishes } from '../desk';
import { useTexts } from '../language';
import { Section } from './section';

const useStyles = makeStyles({
  group: { flexWrap: 'wrap', marginInlineStart: '-8px' },
});

interface ChoicesFormProps {
  /** A choice of the sheet, when there was one to make. */
  readonly children?: ReactNode;
  /** The round the figures are for, wished or found. */
  readonly round: Round;
  readonly digits: Digits;
  readonly disabled: boolean;
  readonly onWish: (wishes: Partial<Wishes>) => void;
}

/** Round and digits of the report. A change is checked at once. */
export function ChoicesForm({ children, round, digits, disabled, onWish }: ChoicesFormProps) {
  const { pane } = useTexts();
  const styles = useStyles();
  return (
    <Section title={pane.choices}>
      {children}
      <Field label={pane.round}>
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          disabled={disabled}
          value={String(round)}
          onChange={(_, data) => onWish({ round: data.value === '6' ? 6 : 12 })}
        >
          <Radio value="6" label={pane.round6} />
          <Radio value="12" label={pane.round12} />
        </RadioGroup>
      </Field>
      <Field label={pane.digits}>
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          disabled={disabled}
          value={digits}
          onChange={(_, data) => onWish({ digits: data.value === 'arabic' ? 'arabic' : 'thai' })}
        >
          <Radio value="thai" label={pane.digitsThai} />
          <Radio value="arabic" label={pane.digitsArabic} />
        </RadioGroup>
      </Field>
    </Section>
  );
}
