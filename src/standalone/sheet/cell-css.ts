import type { CSSProperties } from 'react';
import type { CellValue } from '../../workbook';
import type { LineLook, StyleLook } from '../../workbook/file';

/** CSS px in a point. */
export const PX_PER_PT = 96 / 72;

/** Width of one step of indent, in px: about three spaces of the normal font. */
const INDENT = 9;

/** The faces official documents are set in, the bundled one last (see `page/fonts.ts`). */
const OFFICIAL = '"TH SarabunPSK", "TH Sarabun New", "TH SarabunIT๙", "Tidtam Sarabun"';
/** TH Sarabun's own height of a line in em; the bundled face is set smaller and would stand closer. */
const OFFICIAL_LINE = 1.3;
const PLAIN = 'Calibri, Carlito, "Leelawadee UI", "Noto Sans Thai", "Tidtam UI", sans-serif';

const LINES: Readonly<Record<LineLook['line'], string>> = {
  hair: '1px dotted',
  thin: '1px solid',
  medium: '2px solid',
  thick: '3px solid',
  dotted: '1px dotted',
  dashed: '1px dashed',
  double: '3px double',
};

const ACROSS: Readonly<Record<StyleLook['horizontal'], 'left' | 'center' | 'right' | 'justify' | null>> = {
  general: null,
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'left',
  justify: 'justify',
  distributed: 'justify',
};
const PLACE = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start' } as const;
const DOWN: Readonly<Record<StyleLook['vertical'], string>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'center',
};

export interface CellCss {
  /** Of the box that fills the cell: fill, borders, place of the text. */
  readonly box: CSSProperties;
  /** Of the text in it. */
  readonly text: CSSProperties;
  /** Whether there is something to see without any text. */
  readonly visible: boolean;
}

/** Room between the edge of a cell and its text, in px. */
const PADDING = 3;

/** How a style looks on the screen. `general` is where the value stands when no alignment is set. */
export function cellCss(
  style: StyleLook | undefined,
  general: 'left' | 'center' | 'right',
  scale = 1,
): CellCss {
  if (!style)
    return { visible: false, box: {}, text: { fontFamily: PLAIN, whiteSpace: 'nowrap', textAlign: general } };
  const horizontal = ACROSS[style.horizontal] ?? general;
  const borders = borderCss(style);
  const wraps = style.wrap || horizontal === 'justify';
  return {
    visible: style.fill !== null || Object.keys(borders).length > 0,
    box: {
      ...borders,
      ...(style.fill !== null && { backgroundColor: style.fill }),
      ...paddingCss(style, horizontal, scale),
      justifyContent: PLACE[horizontal],
      alignItems: DOWN[style.vertical],
    },
    text: {
      fontFamily: faces(style.font),
      ...(official(style.font) && { lineHeight: OFFICIAL_LINE }),
      fontSize: style.size * PX_PER_PT * scale,
      ...(style.bold && { fontWeight: 700 }),
      ...(style.italic && { fontStyle: 'italic' }),
      ...decoration(style),
      ...(style.color !== null && { color: style.color }),
      textAlign: horizontal,
      whiteSpace: wraps ? 'pre-wrap' : 'nowrap',
      ...(wraps && { overflowWrap: 'anywhere', width: '100%' }),
      ...rotation(style.rotation),
    },
  };
}

/** Where a value stands when its style says nothing: numbers right, truth values and errors in the middle. */
export function generalAlign(value: CellValue, error: string | null): 'left' | 'center' | 'right' {
  if (error !== null || typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : 'left';
}

function borderCss({ top, right, bottom, left }: StyleLook): CSSProperties {
  return {
    ...(top && { borderTop: line(top) }),
    ...(right && { borderRight: line(right) }),
    ...(bottom && { borderBottom: line(bottom) }),
    ...(left && { borderLeft: line(left) }),
  };
}

const line = (look: LineLook) => `${LINES[look.line]} ${look.color}`;

function paddingCss({ indent }: StyleLook, horizontal: string, scale: number): CSSProperties {
  const inner = PADDING * scale;
  const far = inner + indent * INDENT * scale;
  return horizontal === 'right'
    ? { paddingLeft: inner, paddingRight: far }
    : { paddingLeft: far, paddingRight: inner };
}

function decoration({ underline, strike }: StyleLook): CSSProperties {
  const lines = [underline && 'underline', strike && 'line-through'].filter(Boolean);
  return lines.length > 0 ? { textDecoration: lines.join(' ') } : {};
}

/** Letters below each other (255), a quarter turn, or any other angle. */
function rotation(degrees: number): CSSProperties {
  if (degrees === 0) return {};
  if (degrees === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright', width: 'auto' };
  if (degrees === -90) return { writingMode: 'vertical-rl', width: 'auto' };
  if (degrees === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)', width: 'auto' };
  return { transform: `rotate(${-degrees}deg)`, width: 'auto' };
}

const official = (font: string) => /sarabun/i.test(font);

/** The cell's own face first; a quote in its name would end the CSS string, so such a name is dropped. */
function faces(font: string): string {
  if (font === '' || /["\\\n]/.test(font)) return PLAIN;
  return official(font) ? `"${font}", ${OFFICIAL}, ${PLAIN}` : `"${font}", ${PLAIN}`;
}
