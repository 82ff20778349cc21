import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The parts of the memo, one below the other, each with its buttons. */
export const useMemoPartStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  editor: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px', minHeight: '32px' },
  label: { ...typographyStyles.body1Strong, margin: 0 },
  edited: {
    ...typographyStyles.caption1,
    padding: '0 8px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground1,
  },
  edit: { marginInlineStart: 'auto' },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', ...typographyStyles.body1 },
  blank: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  newer: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  why: { margin: 0, ...typographyStyles.caption1Strong },
  area: { '& textarea': { minHeight: '96px', maxHeight: 'none' } },
});
