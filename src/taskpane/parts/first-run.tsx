import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useTexts } from '../language';
import { useTextStyles } from './text.styles';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

interface FirstRunProps {
  readonly disabled: boolean;
  readonly onInsert: (what: 'register' | 'sample') => void;
}

/** A workbook without measures: what Tidtam does, one clear action, and something to try. */
export function FirstRun({ disabled, onInsert }: FirstRunProps) {
  const { places } = useTexts();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <section className={styles.first} aria-labelledby="first-run">
      <h2 id="first-run" className={styles.title}>
        {places.firstTitle}
      </h2>
      <p className={texts.text}>{places.firstText}</p>
      <div className={texts.buttons}>
        <Button
          appearance="primary"
          icon={<TableAdd20Regular />}
          disabledFocusable={disabled}
          onClick={() => onInsert('register')}
        >
          {places.firstAction}
        </Button>
        <Button icon={<Beaker20Regular />} disabledFocusable={disabled} onClick={() => onInsert('sample')}>
          {places.firstSample}
        </Button>
      </div>
      <p className={texts.hint}>{places.firstOwn}</p>
    </section>
  );
}
