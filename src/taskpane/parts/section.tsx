import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useArrival } from './use-arrival';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface SectionProps {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  /** Its heading takes the focus when it appears: the person asked for it. */
  readonly focused?: boolean;
  readonly children: ReactNode;
}

/** A part of the pane under a heading of its own. */
export function Section({ title, aside, focused = false, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const arrival = useArrival(focused);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title} {...arrival}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
