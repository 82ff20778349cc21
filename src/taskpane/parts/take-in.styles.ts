import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Reading a document, and choosing among what was read. */
export const useTakeInStyles = makeStyles({
  text: { '& textarea': { minHeight: '96px' } },
  tables: { listStyleType: 'none', margin: 0, padding: 0 },
  table: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  about: { margin: '0 0 4px 36px', ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  finding: { display: 'flex', gap: '8px', margin: 0, padding: '4px 0', ...typographyStyles.body1 },
  at: { display: 'block', ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  rows: { marginLeft: '36px', ...typographyStyles.body1 },
  list: { margin: '4px 0', paddingInlineStart: '20px' },
});
