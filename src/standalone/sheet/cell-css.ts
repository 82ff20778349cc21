import type { CSSProperties } from 'react';
import type { BorderLine, CellStyle, CellValue } from '../../workbook';

/** CSS px in a point. */
export const PX_PER_PT = 96 / 72;

/** Width of one step of indent, in px: about three spaces of the normal font. */
const INDENT = 9;

/** The faces official documents are set in, the bundled one last (see `page/fonts.ts`). */
const OFFICIAL = '"TH SarabunPSK", "TH Sarabun New", "TH SarabunIT๙", "Tidtam Sarabun"';
const PLAIN = 'Calibri, Carlito, "Leelawadee UI", "Noto Sans Thai", "Tidtam UI", sans-serif';

const LINES: Readonly<Record<BorderLine, string>> = {
  none: '',
  thin: '1px solid',
  medium: '2px solid',
  dotted: '1px dotted',
};

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const ACROSS = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start', distributed: 'flex-start' };
const DOWN = { top: 'flex-start', center: 'center', bottom: 'flex-end' };
const TEXT = { left: 'left', center: 'center', right: 'right', justify: 'justify', distributed: 'justify' } as const;

export interface CellCss {
  /** Of the box that fills the cell: fill, borders, place of the text. */
  readonly box: CSSProperties;
  /** Of the text in it. */
  readonly text: CSSProperties;
  /** Whether there is something to see without any text. */
  readonly visible: boolean;
}

/** How a cell's style looks on the screen. `general` is where the value stands when no alignment is set. */
export function cellCss(style: CellStyle, general: 'left' | 'center' | 'right'): CellCss {
  const horizontal = style.horizontal ?? general;
  const borders = borderCss(style.border);
  const indent = (style.indent ?? 0) * INDENT;
  return {
    visible: style.fill !== undefined || Object.keys(borders).length > 0,
    box: {
      ...borders,
      ...(style.fill && { backgroundColor: style.fill }),
      justifyContent: ACROSS[horizontal],
      alignItems: DOWN[style.vertical ?? 'bottom'],
      ...(indent > 0 && (horizontal === 'right' ? { paddingRight: indent } : { paddingLeft: indent })),
    },
    text: {
      fontFamily: faces(style.font),
      fontSize: (style.size ?? 11) * PX_PER_PT,
      ...(style.bold && { fontWeight: 700 }),
      ...(style.italic && { fontStyle: 'italic' }),
      ...(style.color && { color: style.color }),
      textAlign: TEXT[horizontal],
      whiteSpace: style.wrap ? 'pre-wrap' : 'nowrap',
      ...(style.wrap && { overflowWrap: 'anywhere', width: '100%' }),
    },
  };
}

/** Where a value stands when its style says nothing: numbers right, truth values and errors in the middle. */
export function generalAlign(value: CellValue, error: string | null): 'left' | 'center' | 'right' {
  if (error !== null || typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : 'left';
}

function borderCss(border: CellStyle['border']): CSSProperties {
  const css: Record<string, string> = {};
  for (const side of SIDES) {
    const line = LINES[(typeof border === 'string' ? border : border?.[side]) ?? 'none'];
    if (line) css[`border${side[0]?.toUpperCase()}${side.slice(1)}`] = `${line} #1f1f1f`;
  }
  return css;
}

/** The cell's own face first; a quote in its name would end the CSS string, so such a name is dropped. */
function faces(font: string | undefined): string {
  if (!font || /["\\\n]/.test(font)) return PLAIN;
  return /sarabun/i.test(font) ? `"${font}", ${OFFICIAL}, ${PLAIN}` : `"${font}", ${PLAIN}`;
}
