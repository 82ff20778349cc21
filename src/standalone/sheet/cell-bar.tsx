import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { fill } from '../../i18n';
import { useTexts } from '../../taskpane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ...typographyStyles.body1,
  },
  address: {
    boxSizing: 'border-box',
    minWidth: '64px',
    padding: '4px 12px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'center',
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    height: '44px',
    padding: '4px 12px',
    boxSizing: 'border-box',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** The selected cell's address and all of its text, which the cell may be too small to show. */
export function CellBar({ address, text }: { readonly address: string; readonly text: string }) {
  const { pane } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.address}>{address}</div>
      {/* In reach of the keyboard, because long texts scroll. */}
      <div
        className={styles.text}
        role="region"
        tabIndex={0}
        aria-label={fill(pane.cellContent, { cell: address })}
      >
        {text}
      </div>
    </div>
  );
}
