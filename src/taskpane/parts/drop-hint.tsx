import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    inset: '8px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    padding: '16px',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    opacity: 0.95,
    // The file is held over it, and dropped on what is below.
    pointerEvents: 'none',
    ...typographyStyles.subtitle1,
  },
});

/** Says what becomes of a file that is being held over the page or the pane. */
export function DropHint({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.hint}>{children}</div>;
}
