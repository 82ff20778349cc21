import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { display: 'block', width: '32px', height: '32px', flexShrink: 0, forcedColorAdjust: 'none' },
});

/** The product's mark: rows of a register, the last one ticked. Also `icon.svg`, without the page's theme. */
export function Mark() {
  const styles = useStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="#0e7386" />
      <path d="M8 10h16M8 16h8" stroke="#b4dfe7" strokeWidth="2.5" strokeLinecap="round" />
      <path d="m12 21.5 4 4 9-9.5" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" fill="none" />
    </svg>
  );
}
