import { relationshipOfKind } from '../container';
import type { OoxmlPackage, WorkbookPart } from '../container';
import { attribute, child, childElements, descendants, flag, parseXml } from '../xml';
import type { XmlElement } from '../xml';
import { INDEXED_COLORS, OFFICE_THEME, THEME_ORDER } from './palette';
import { tinted } from './tint';

/** Turns the colours of a style sheet (`rgb`, `theme` with `tint`, `indexed`) into `#rrggbb`. */
export class Colors {
  constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  static read(pkg: OoxmlPackage, workbook: WorkbookPart, styleSheet: XmlElement | null): Colors {
    return new Colors(readTheme(pkg, workbook), readIndexed(styleSheet));
  }

  /** `null` for automatic colours and those that cannot be understood. */
  of(color: XmlElement | null): string | null {
    if (color === null || flag(color, 'auto')) return null;
    const plain = this.plain(color);
    return plain === null ? null : tinted(plain, Number(attribute(color, 'tint') ?? 0));
  }

  private plain(color: XmlElement): string | null {
    const rgb = attribute(color, 'rgb');
    if (rgb !== null) return hexColor(rgb);
    const theme = attribute(color, 'theme');
    if (theme !== null) return this.theme[Number(theme)] ?? null;
    const indexed = attribute(color, 'indexed');
    // 64 and 65 are the system's own text and background.
    return indexed === null ? null : (this.indexed[Number(indexed)] ?? null);
  }
}

/** `FF1F4E79` or `1F4E79` → `#1f4e79`. Excel ignores the first pair, which is 00 as often as FF. */
function hexColor(text: string): string | null {
  const found = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text);
  return found ? `#${found[1]!.toLowerCase()}` : null;
}

function readTheme(pkg: OoxmlPackage, workbook: WorkbookPart): readonly string[] {
  const part = relationshipOfKind(pkg, workbook.part, 'theme')?.part ?? null;
  if (part === null || !pkg.has(part)) return OFFICE_THEME;
  const scheme = descendants(parseXml(pkg.text(part), part, pkg.limits.depth).root, 'clrScheme')[0];
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const slot = child(scheme, name);
    const color = slot ? childElements(slot)[0] : undefined;
    const value = color ? (attribute(color, 'lastClr') ?? attribute(color, 'val')) : null;
    return (value === null ? null : hexColor(value)) ?? OFFICE_THEME[index]!;
  });
}

function readIndexed(styleSheet: XmlElement | null): readonly string[] {
  const colors = styleSheet && child(styleSheet, 'colors');
  const own = colors && child(colors, 'indexedColors');
  if (!own) return INDEXED_COLORS;
  const list = childElements(own, 'rgbColor').map((one) => hexColor(attribute(one, 'rgb') ?? ''));
  return INDEXED_COLORS.map((standard, index) => list[index] ?? standard);
}
