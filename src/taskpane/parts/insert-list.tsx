import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { Insertable, Summary } from '../desk';
import { useTexts } from '../language';
import { RowButton } from './row-button';
import { Section } from './section';
import { useTextStyles } from './text.styles';

const useStyles = makeStyles({
  where: { flexWrap: 'wrap', marginInlineStart: '-8px' },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  use: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** In the order in which an office needs them. The list is here, because the core is loaded apart in the page. */
const OFFERED: readonly Insertable[] = [
  'register',
  'agency',
  'plan',
  'status',
  'report',
  'outcome',
  'projects',
];

/** Sheets of ours: they have a place of their own. */
const OWN_SHEET: ReadonlySet<Insertable> = new Set(['register', 'agency']);

interface InsertListProps {
  readonly there: Summary['there'];
  readonly disabled: boolean;
  /** `here`: with its top left corner at the selected cell, else on a new sheet. */
  readonly onInsert: (what: Insertable, here: boolean) => void;
  readonly onShow: (sheet: string) => void;
}

/** The standard tables; one that holds the user's work already is shown instead of inserted. */
export function InsertList({ there, disabled, onInsert, onShow }: InsertListProps) {
  const { insertables, insertPlaces, places } = useTexts();
  const [here, setHere] = useState(false);
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <Section title={places.insert}>
      <p className={texts.hint}>{places.insertHint}</p>
      <Field label={insertPlaces.where}>
        <RadioGroup
          layout="horizontal"
          className={styles.where}
          value={here ? 'here' : 'new'}
          onChange={(_, data) => setHere(data.value === 'here')}
        >
          <Radio value="new" label={insertPlaces.newSheet} />
          <Radio value="here" label={insertPlaces.selection} />
        </RadioGroup>
      </Field>
      <ul className={texts.plainList}>
        {OFFERED.map((what) => {
          const sheet = there[what];
          const { name, use } = insertables[what];
          return (
            <li key={what}>
              <RowButton
                icon={sheet === undefined ? <TableAdd20Regular /> : <ArrowRight20Regular />}
                disabled={disabled && sheet === undefined}
                onClick={() =>
                  sheet === undefined ? onInsert(what, here && !OWN_SHEET.has(what)) : onShow(sheet)
                }
              >
                <span className={styles.name}>{name}</span>
                <span className={styles.use}>{sheet === undefined ? use : `${places.isThere} ${sheet}`}</span>
              </RowButton>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
