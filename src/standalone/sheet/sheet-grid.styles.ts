import { makeStyles, tokens } from '@fluentui/react-components';
import { HEAD } from './head';

/** A sheet is paper: white in every theme, as Excel shows it. */
const PAPER = '#ffffff';
const INK = '#1f1f1f';
const RULE = '#e1e1e1';

export const useSheetGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: PAPER,
    color: INK,
    colorScheme: 'light',
    overscrollBehavior: 'contain',
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  },
  canvas: { position: 'relative' },
  row: { position: 'absolute', left: 0, right: 0, pointerEvents: 'none' },
  rowRule: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: '1px',
    backgroundColor: RULE,
    pointerEvents: 'none',
  },
  columnRule: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '1px',
    backgroundColor: RULE,
    pointerEvents: 'none',
  },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    overflow: 'hidden',
    cursor: 'cell',
    pointerEvents: 'auto',
  },
  // What lies under a merged cell is its own paper, not the rules of the sheet.
  opaque: { backgroundColor: PAPER },
  running: { overflow: 'visible', zIndex: 1 },
  text: { flexShrink: 0, lineHeight: 'normal', maxHeight: '100%', boxSizing: 'border-box' },
  wrapped: { flexShrink: 1, minWidth: 0 },
  runningText: { backgroundColor: PAPER },
  head: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    userSelect: 'none',
  },
  headOn: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Clipped, not hidden: a box that hides what runs over would hold the row headers back from sticking.
  frozen: {
    position: 'sticky',
    zIndex: 4,
    overflowY: 'clip',
    backgroundColor: PAPER,
    boxShadow: `0 1px 0 ${tokens.colorNeutralStroke1}`,
  },
  columnHeads: { position: 'sticky', top: 0, zIndex: 5, height: `${HEAD.height}px` },
  corner: { position: 'sticky', left: 0, zIndex: 1, width: `${HEAD.width}px`, height: `${HEAD.height}px` },
  rowHead: { position: 'sticky', left: 0, zIndex: 3, width: `${HEAD.width}px` },
  selection: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: 'rgba(21, 118, 107, 0.08)',
    zIndex: 2,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { border: '3px solid Highlight', backgroundColor: 'transparent' },
  },
});
