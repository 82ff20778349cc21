import type { BorderLine, CellStyle, HorizontalAlign, VerticalAlign } from '../..';

/** One property of a style: what it says (`undefined` for nothing), and how a range is told. */
export interface StyleProperty<K extends string | number | boolean> {
  readonly of: (style: CellStyle) => K | undefined;
  readonly set: (
    range: Excel.Range,
    value: K,
    size: { readonly rows: number; readonly columns: number },
  ) => void;
}

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  distributed: 'Distributed',
} as const satisfies Record<HorizontalAlign, string>;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const satisfies Record<
  VerticalAlign,
  string
>;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** An indent counts from an edge, so it needs one. */
const horizontalOf = (style: CellStyle): HorizontalAlign | undefined =>
  style.horizontal ?? (style.indent ? 'left' : undefined);

/**
 * Everything of a style but its number format. Each property makes rectangles of its own: the font is the
 * same all over a sheet, whatever the borders are.
 */
export const STYLE_PROPERTIES = [
  property(
    (style) => style.font,
    (range, font) => (range.format.font.name = font),
  ),
  property(
    (style) => style.size,
    (range, size) => (range.format.font.size = size),
  ),
  property(
    (style) => style.bold,
    (range, bold) => (range.format.font.bold = bold),
  ),
  property(
    (style) => style.italic,
    (range, italic) => (range.format.font.italic = italic),
  ),
  property(
    (style) => style.color,
    (range, color) => (range.format.font.color = color),
  ),
  property(
    (style) => style.fill,
    (range, fill) => (range.format.fill.color = fill),
  ),
  property(horizontalOf, (range, align) => (range.format.horizontalAlignment = HORIZONTAL[align])),
  property(
    (style) => style.vertical,
    (range, align) => (range.format.verticalAlignment = VERTICAL[align]),
  ),
  property(
    (style) => style.wrap,
    (range, wrap) => (range.format.wrapText = wrap),
  ),
  property(
    (style) => style.indent,
    (range, indent) => (range.format.indentLevel = indent),
  ),
  property(
    (style) => style.locked,
    (range, locked) => (range.format.protection.locked = locked),
  ),
  { ...property(bordersOf, setBorders), heavy: true },
] as const;

/** Forgets what kind of value the property has; the pair stays matched. */
function property<K extends string | number | boolean>(
  of: StyleProperty<K>['of'],
  set: StyleProperty<K>['set'],
): {
  readonly keyOf: (style: CellStyle) => string | number | boolean | undefined;
  readonly apply: (range: Excel.Range, style: CellStyle, size: { rows: number; columns: number }) => void;
  /** Many calls for one property. */
  readonly heavy: boolean;
} {
  return {
    heavy: false,
    keyOf: of,
    apply: (range, style, size) => {
      const value = of(style);
      if (value !== undefined) set(range, value, size);
    },
  };
}

/** `thin thin none dotted`: top, bottom, left, right; nothing when no side has a line. */
function bordersOf({ border }: CellStyle): string | undefined {
  if (border === undefined || border === 'none') return undefined;
  const lines = SIDES.map((side) => (typeof border === 'string' ? border : (border[side] ?? 'none')));
  return lines.some((line) => line !== 'none') ? lines.join(' ') : undefined;
}

/** Lines between cells count for both neighbours, so an inner line is drawn when either side has one. */
function setBorders(
  range: Excel.Range,
  lines: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const [top = 'none', bottom = 'none', left = 'none', right = 'none'] = lines.split(' ') as BorderLine[];
  const { borders } = range.format;
  setLine(borders.getItem('EdgeTop'), top);
  setLine(borders.getItem('EdgeBottom'), bottom);
  setLine(borders.getItem('EdgeLeft'), left);
  setLine(borders.getItem('EdgeRight'), right);
  if (rows > 1) setLine(borders.getItem('InsideHorizontal'), top === 'none' ? bottom : top);
  if (columns > 1) setLine(borders.getItem('InsideVertical'), left === 'none' ? right : left);
}

function setLine(border: Excel.RangeBorder, line: BorderLine): void {
  if (line === 'none') return;
  border.style = line === 'dotted' ? 'Dot' : 'Continuous';
  border.weight = line === 'medium' ? 'Medium' : 'Thin';
}
