import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { Insertable, Summary } from '../desk';
import { useTexts } from '../language';
import { RowButton } from './row-button';
import { Section } from './section';
import { useTextStyles } from './text.styles';

const useStyles = makeStyles({
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

interface InsertListProps {
  readonly there: Summary['there'];
  readonly disabled: boolean;
  readonly onInsert: (what: Insertable) => void;
  readonly onShow: (sheet: string) => void;
}

/** The standard tables; one that holds the user's work already is shown instead of inserted. */
export function InsertList({ there, disabled, onInsert, onShow }: InsertListProps) {
  const { places, insertables } = useTexts();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <Section title={places.insert}>
      <p className={texts.hint}>{places.insertHint}</p>
      <ul className={texts.plainList}>
        {OFFERED.map((what) => {
          const sheet = there[what];
          const { name, use } = insertables[what];
          return (
            <li key={what}>
              <RowButton
                icon={sheet === undefined ? <TableAdd20Regular /> : <ArrowRight20Regular />}
                disabled={disabled && sheet === undefined}
                onClick={() => (sheet === undefined ? onInsert(what) : onShow(sheet))}
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
