import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A table as understood: columns, rows beside the original, what may be done. */
export const useAdoptStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', margin: 0, ...typographyStyles.body1 },
  columns: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  // A long role must not make the choice wider than the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { width: '100%', minWidth: 0 },
  inner: { minWidth: 0, textOverflow: 'ellipsis' },
  unsure: { color: tokens.colorStatusWarningForeground3, ...typographyStyles.caption1Strong },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '12px 0' },
  // Side by side however narrow the pane: what was understood is read against what stands there.
  pairs: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  rowTitle: { textAlign: 'start', paddingBottom: '4px', ...typographyStyles.body1Strong },
  side: {
    padding: '0 8px 4px 0',
    textAlign: 'start',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground3,
    ...typographyStyles.caption1,
  },
  pair: { padding: '0 8px 8px 0', verticalAlign: 'top' },
  understood: {
    padding: '0 0 8px 8px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  understoodSide: { padding: '0 0 4px 8px' },
  term: { display: 'block', color: tokens.colorNeutralForeground3, ...typographyStyles.caption1 },
  value: { display: 'block', whiteSpace: 'pre-line', ...typographyStyles.body1 },
  nothing: { color: tokens.colorNeutralForeground3 },
  // How a field came about; what is uncertain stands out by its weight too.
  how: {
    display: 'inline-block',
    marginInlineStart: '4px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  uncertain: {
    color: tokens.colorStatusWarningForeground3,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  way: { ...typographyStyles.body1Strong, display: 'block' },
  wayHint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
