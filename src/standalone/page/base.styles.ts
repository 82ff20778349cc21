import { makeStaticStyles, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useBaseStyles = makeStaticStyles({
  'html, body': { margin: 0 },
  html: { colorScheme: 'light dark' },
});

export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  workbook: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    width: '360px',
    flexShrink: 0,
    minHeight: 0,
    boxSizing: 'border-box',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  alone: { width: '100%', borderLeftStyle: 'none' },
  away: { display: 'none' },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  waiting: { display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'center', padding: '16px' },
  drop: {
    position: 'fixed',
    inset: '8px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    padding: '16px',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.95,
    pointerEvents: 'none',
    ...typographyStyles.title3,
  },
});
