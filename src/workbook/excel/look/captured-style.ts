import type { BorderLine, CellStyle, HorizontalAlign, VerticalAlign } from '../..';

/** What of a cell's look is asked for: all that a plan can say. */
export const LOOK = {
  hyperlink: true,
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;
/** One cell's look in an answer, in bytes. */
export const LOOK_BYTES = 650;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

/** A cell's look as a style of ours. */
export function capturedStyle({ format = {} }: Excel.CellProperties, numberFormat: unknown): CellStyle {
  const { font = {}, fill, borders, horizontalAlignment, verticalAlignment, indentLevel } = format;
  const horizontal = HORIZONTAL[horizontalAlignment ?? ''];
  const vertical = VERTICAL[verticalAlignment ?? ''];
  const filled = fill?.color && fill.pattern !== 'None' && fill.color.toUpperCase() !== '#FFFFFF';
  const border = borders && capturedBorder(borders);
  return {
    ...(font.name ? { font: font.name } : {}),
    ...(font.size ? { size: font.size } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.color ? { color: font.color } : {}),
    ...(filled ? { fill: fill.color } : {}),
    ...(border ? { border } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(format.wrapText ? { wrap: true } : {}),
    ...(indentLevel ? { indent: indentLevel } : {}),
    ...(format.protection?.locked === false ? { locked: false } : {}),
    ...(typeof numberFormat === 'string' && numberFormat !== 'General' ? { format: numberFormat } : {}),
  };
}

function capturedBorder(borders: Excel.CellBorderCollection): CellStyle['border'] | null {
  const { top, right, bottom, left } = borders;
  const sides = {
    top: lineOf(top),
    right: lineOf(right),
    bottom: lineOf(bottom),
    left: lineOf(left),
  };
  return Object.values(sides).some((line) => line !== 'none') ? sides : null;
}

function lineOf(border: Excel.CellBorder | undefined): BorderLine {
  const style = border?.style ?? 'None';
  if (style === 'None') return 'none';
  if (style === 'Dot') return 'dotted';
  return border?.weight === 'Medium' || border?.weight === 'Thick' ? 'medium' : 'thin';
}

/** Styles that are met again and again, each under one name. */
export class CapturedStyles {
  private readonly names = new Map<string, string>();
  readonly styles: Record<string, CellStyle> = {};

  nameOf(style: CellStyle): string {
    const key = JSON.stringify(style);
    let name = this.names.get(key);
    if (name === undefined) {
      name = `s${this.names.size}`;
      this.names.set(key, name);
      this.styles[name] = style;
    }
    return name;
  }
}
