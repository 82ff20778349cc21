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
  row: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  rowTitle: { ...typographyStyles.body1Strong },
  // Side by side where there is room, one below the other in a narrow pane.
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '8px' },
  half: { margin: 0, minWidth: 0 },
  understood: {
    paddingInlineStart: '8px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  halfTitle: { margin: '4px 0', color: tokens.colorNeutralForeground3, ...typographyStyles.caption1 },
  term: { color: tokens.colorNeutralForeground3, ...typographyStyles.caption1 },
  value: { margin: '0 0 4px', whiteSpace: 'pre-line', ...typographyStyles.body1 },
  how: { marginInlineStart: '4px', ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  uncertain: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  way: { ...typographyStyles.body1Strong, display: 'block' },
  wayHint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
