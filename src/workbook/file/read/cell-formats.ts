import { attribute, child, childElements } from '../xml';
import type { XmlElement } from '../xml';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { numberFormat } from '../../number-format';
import type { NumberFormat } from '../../number-format';

/** The number format of every cell style, by the `s` of a cell. Formats are made when first asked for. */
export class CellFormats {
  private readonly made = new Map<string, NumberFormat>();
  private readonly bySlot: (NumberFormat | undefined)[] = [];

  constructor(private readonly codes: readonly string[]) {}

  static of(styleSheet: XmlElement | null): CellFormats {
    return new CellFormats(styleSheet === null ? [] : formatCodes(styleSheet));
  }

  of(style: number): NumberFormat {
    const known = this.bySlot[style];
    if (known) return known;
    const code = this.codes[style] ?? 'General';
    const format = this.made.get(code) ?? numberFormat(code);
    this.made.set(code, format);
    if (style < this.codes.length) this.bySlot[style] = format;
    return format;
  }
}

/** Number format codes by position in `cellXfs`. */
export function formatCodes(styleSheet: XmlElement): string[] {
  const custom = new Map<number, string>();
  const formats = child(styleSheet, 'numFmts');
  for (const one of formats ? childElements(formats, 'numFmt') : []) {
    custom.set(Number(attribute(one, 'numFmtId')), attribute(one, 'formatCode') ?? 'General');
  }
  const cells = child(styleSheet, 'cellXfs');
  return (cells ? childElements(cells, 'xf') : []).map((xf) => {
    const id = Number(attribute(xf, 'numFmtId') ?? 0);
    return custom.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
  });
}
