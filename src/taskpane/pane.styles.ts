import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // Fluent marks a focused link by a second underline only; in forced colours other links look like text.
    '& .fui-Link:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (forced-colors: active)': { '& .fui-Link': { textDecorationLine: 'underline' } },
  },
  head: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The place has a heading of its own; the pane's name stands above it in Excel and in the page.
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  file: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: '8px 16px 0',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  // Five places side by side, also where a pane is narrowest.
  tabs: {
    backgroundColor: 'transparent',
    '@media (max-width: 340px)': { gap: '0', '& [role="tab"]': { padding: '0 8px' } },
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outlineStyle: 'none' },
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '16px',
    padding: '40px 16px',
  },
  more: { alignSelf: 'flex-start' },
  end: { padding: '8px 16px' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: '8px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  make: { minHeight: '40px' },
  last: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  privacy: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: 0,
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    ...typographyStyles.caption1,
  },
  lock: { flexShrink: 0 },
});
