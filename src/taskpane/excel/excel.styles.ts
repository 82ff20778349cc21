import { makeStaticStyles, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useExcelBase = makeStaticStyles({ 'html, body': { margin: 0 } });

export const useExcelStyles = makeStyles({
  room: {
    height: '100dvh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  calm: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '24px 16px',
    overflowY: 'auto',
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  language: { minWidth: 0, flexShrink: 0 },
});
