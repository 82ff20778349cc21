import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { opens as marked } from './use-return';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '8px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ...typographyStyles.body1,
    fontFamily: 'inherit',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  off: {
    cursor: 'default',
    color: tokens.colorNeutralForeground3,
    ':hover': { backgroundColor: 'transparent' },
    ':active': { backgroundColor: 'transparent' },
  },
  icon: { display: 'flex', flexShrink: 0, marginTop: '1px' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface RowButtonProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** Stays in reach of the Tab key, and does nothing. */
  readonly disabled?: boolean;
  /** The part that stands in place of the list when it is pressed; see `useReturnToList`. */
  readonly opens?: string;
  readonly onClick: () => void;
}

/** A whole row of a list that leads to a place of the workbook. */
export function RowButton({ icon, children, disabled = false, opens, onClick }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, disabled && styles.off)}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
      {...(opens !== undefined && marked(opens))}
    >
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.text}>{children}</span>
    </button>
  );
}
