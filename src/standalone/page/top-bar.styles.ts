import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTopBarStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexShrink: 0,
    padding: '8px 12px 8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  product: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  name: { ...typographyStyles.subtitle1, whiteSpace: 'nowrap' },
  purpose: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingInlineStart: '8px',
    '@media (max-width: 1080px)': { display: 'none' },
  },
  actions: { display: 'flex', alignItems: 'center', gap: '4px', flexShrink: 0 },
  language: { minWidth: 0 },
});
