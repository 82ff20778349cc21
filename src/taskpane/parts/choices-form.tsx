import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Summary, Wishes } from '../desk';
import { useTexts } from '../language';
import { LayoutChoice } from './layout-choice';
import { LazyPart } from './lazy-part';
import { Section } from './section';

const useStyles = makeStyles({
  group: { flexWrap: 'wrap', marginInlineStart: '-8px' },
});

const dayField = () => import('./day-field').then(({ DayField }) => DayField);

interface ChoicesFormProps {
  /** A choice of the sheet, when there was one to make. */
  readonly children?: ReactNode;
  readonly summary: Summary;
  readonly wishes: Wishes;
  readonly disabled: boolean;
  readonly onWish: (wishes: Partial<Wishes>) => void;
}

/** Round, layout, day and digits of the report. A change is checked at once. */
export function ChoicesForm({ children, summary, wishes, disabled, onWish }: ChoicesFormProps) {
  const { layouts, pane } = useTexts();
  const styles = useStyles();
  const { digits, asOf = null } = wishes;
  return (
    <Section title={pane.choices}>
      {children}
      <Field label={pane.round}>
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          disabled={disabled}
          value={String(wishes.round ?? summary.round)}
          onChange={(_, data) => onWish({ round: data.value === '6' ? 6 : 12 })}
        >
          <Radio value="6" label={pane.round6} />
          <Radio value="12" label={pane.round12} />
        </RadioGroup>
      </Field>
      <Field label={layouts.when}>
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          disabled={disabled}
          value={asOf === null ? 'round' : 'day'}
          onChange={(_, data) => onWish({ asOf: data.value === 'day' ? summary.today : null })}
        >
          <Radio value="round" label={layouts.byRound} />
          <Radio value="day" label={layouts.onDay} />
        </RadioGroup>
      </Field>
      {asOf !== null && (
        <LazyPart
          load={dayField}
          props={{ day: asOf, digits, disabled, onDay: (day: string) => onWish({ asOf: day }) }}
        />
      )}
      <LayoutChoice summary={summary} wishes={wishes} disabled={disabled} onWish={onWish} />
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
