import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A page of paper on a desk: white with black letters in every theme, and in forced colours. */
export const usePaperStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '4px' },
  where: {
    flexGrow: 1,
    textAlign: 'center',
    whiteSpace: 'pre-line',
    minWidth: 0,
    overflowWrap: 'anywhere',
    ...typographyStyles.body1,
  },
  desk: {
    margin: '0 -8px',
    padding: '8px',
    maxHeight: '80vh',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  paper: {
    display: 'block',
    width: '100%',
    height: 'auto',
    backgroundColor: '#ffffff',
    boxShadow: tokens.shadow4,
    forcedColorAdjust: 'none',
    fontFamily: '"TH SarabunPSK", "TH Sarabun New", "TH SarabunIT๙", "Tidtam Sarabun", sans-serif',
    // A text of a drawing is forced by itself.
    '& text': { forcedColorAdjust: 'none', whiteSpace: 'pre' },
  },
  large: { width: '200%' },
});
