import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Texts in cards and sections. */
export const useTextStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere', ...typographyStyles.body1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  plainList: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // A choice with long words does not widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  start: { alignSelf: 'flex-start', marginInlineStart: '-8px' },
});
