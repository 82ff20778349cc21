import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A list of cells before and after; in a narrow pane the two stand below each other. */
export const useChangesStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '40vh', overflowY: 'auto' },
  change: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  cell: { ...typographyStyles.caption1Strong },
  line: { display: 'flex', gap: '8px', margin: 0, ...typographyStyles.body1 },
  label: { flexShrink: 0, minWidth: '64px', color: tokens.colorNeutralForeground3 },
  before: { textDecorationLine: 'line-through', whiteSpace: 'pre-line', minWidth: 0 },
  after: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-line', minWidth: 0 },
  empty: { color: tokens.colorNeutralForeground3, textDecorationLine: 'none', fontWeight: 'inherit' },
  part: { margin: '4px 0 0', ...typographyStyles.body1Strong },
});
