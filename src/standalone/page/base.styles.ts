import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

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
});
