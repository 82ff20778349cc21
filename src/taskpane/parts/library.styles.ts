import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The starter library. */
export const useLibraryStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  measure: { padding: '4px 0', overflowWrap: 'anywhere' },
  steps: { margin: '0 8px 4px 36px', ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  // The button stays in reach however long the list is.
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
