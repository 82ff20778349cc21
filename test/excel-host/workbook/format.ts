/** How one edge of a cell is drawn. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const EDGES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type Edge = (typeof EDGES)[number];

/** How a cell looks: flat, so that "the same in all cells" is one comparison per key. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  /** pt */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** `#RRGGBB` */
  readonly fontColor: string;
  /** `#RRGGBB`, or '' for no fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrink: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly styleName: string;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

/** The normal style of a new workbook. */
export const NORMAL: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontColor: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  shrink: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  styleName: 'Normal',
  borders: {},
};

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** `#f00` and names are not taken here: `#rrggbb` and `rrggbb` become `#RRGGBB`; `null` for anything else. */
export function colorOf(text: string): string | null {
  const match = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  if (match?.[1] !== undefined) return `#${match[1].toUpperCase()}`;
  return NAMED_COLORS[text.trim().toLowerCase()] ?? null;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};
