import { attribute, child, childElements, flag } from '../xml';
import type { XmlElement } from '../xml';
import type { Colors } from './colors';
import type { LineLook, StyleLook } from './sheet-look';

/** What Excel falls back to for a workbook without styles. */
export const NORMAL: StyleLook = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};

/** The style of every cell format (`cellXfs`), in order; at least one. */
export function readStyleLooks(styleSheet: XmlElement | null, colors: Colors): StyleLook[] {
  if (styleSheet === null) return [NORMAL];
  const fonts = listed(styleSheet, 'fonts').map((one) => fontLook(one, colors));
  const fills = listed(styleSheet, 'fills').map((one) => fillColor(one, colors));
  const borders = listed(styleSheet, 'borders').map((one) => borderLook(one, colors));
  const looks = listed(styleSheet, 'cellXfs').map((xf): StyleLook => ({
    ...NORMAL,
    ...fonts[position(xf, 'fontId')],
    fill: fills[position(xf, 'fillId')] ?? null,
    ...borders[position(xf, 'borderId')],
    ...alignmentLook(child(xf, 'alignment')),
  }));
  return looks.length > 0 ? looks : [NORMAL];
}

/** Face and size of the Normal style, by which column widths are counted. */
export function normalFont(styleSheet: XmlElement | null, colors: Colors): { font: string; size: number } {
  if (styleSheet === null) return NORMAL;
  const normal = listed(styleSheet, 'cellStyles').find((one) => attribute(one, 'builtinId') === '0');
  const xf = listed(styleSheet, 'cellStyleXfs')[normal ? position(normal, 'xfId') : 0];
  const font = listed(styleSheet, 'fonts')[xf ? position(xf, 'fontId') : 0];
  return { ...NORMAL, ...(font ? fontLook(font, colors) : {}) };
}

function listed(styleSheet: XmlElement, list: string): XmlElement[] {
  const found = child(styleSheet, list);
  return found ? childElements(found) : [];
}

function position(xf: XmlElement, name: string): number {
  return Number(attribute(xf, name) ?? 0);
}

function fontLook(font: XmlElement, colors: Colors): Partial<StyleLook> {
  const name = child(font, 'name');
  const size = Number(value(child(font, 'sz')) ?? NaN);
  const underline = child(font, 'u');
  return {
    font: (name && attribute(name, 'val')) || NORMAL.font,
    size: size > 0 && size <= 409 ? size : NORMAL.size,
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    underline: underline !== null && value(underline) !== 'none',
    strike: isOn(child(font, 'strike')),
    color: colors.of(child(font, 'color')),
  };
}

function value(of: XmlElement | null): string | null {
  return of && attribute(of, 'val');
}

/** `<b/>` says yes, `<b val="0"/>` no. */
function isOn(of: XmlElement | null): boolean {
  return of !== null && flag(of, 'val', true);
}

/** Patterns other than solid are shown by their background; of a gradient its first colour. */
function fillColor(fill: XmlElement, colors: Colors): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern) {
    const type = attribute(pattern, 'patternType') ?? 'none';
    if (type === 'none') return null;
    return colors.of(child(pattern, type === 'solid' ? 'fgColor' : 'bgColor'));
  }
  const gradient = child(fill, 'gradientFill');
  const stop = gradient && child(gradient, 'stop');
  return stop ? colors.of(child(stop, 'color')) : null;
}

const LINES: Readonly<Record<string, LineLook['line']>> = {
  hair: 'hair',
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dotted',
  slantDashDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dotted',
  double: 'double',
};

function borderLook(border: XmlElement, colors: Colors): Partial<StyleLook> {
  const side = (...names: string[]): LineLook | null => {
    const found = names.map((name) => child(border, name)).find((one) => one !== null) ?? null;
    const line = found && LINES[attribute(found, 'style') ?? 'none'];
    return line ? { line, color: colors.of(child(found, 'color')) ?? '#000000' } : null;
  };
  // Newer files may say start and end for left and right.
  return {
    top: side('top'),
    right: side('right', 'end'),
    bottom: side('bottom'),
    left: side('left', 'start'),
  };
}

const HORIZONTAL: Readonly<Record<string, StyleLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, StyleLook['vertical']>> = {
  top: 'top',
  center: 'center',
  justify: 'justify',
  distributed: 'distributed',
};

function alignmentLook(alignment: XmlElement | null): Partial<StyleLook> {
  if (alignment === null) return {};
  const turned = Number(attribute(alignment, 'textRotation') ?? 0) || 0;
  return {
    horizontal: HORIZONTAL[attribute(alignment, 'horizontal') ?? ''] ?? 'general',
    vertical: VERTICAL[attribute(alignment, 'vertical') ?? ''] ?? 'bottom',
    wrap: flag(alignment, 'wrapText'),
    indent: Math.min(250, Number(attribute(alignment, 'indent') ?? 0)) || 0,
    // 91 to 180 are 1 to 90 degrees downwards.
    rotation: turned > 90 && turned <= 180 ? 90 - turned : turned,
  };
}
