import { MAX_COLUMNS } from '../../address';
import type { ColumnWidths, SnapshotRow } from '../../snapshot';
import { columnPixels, DEFAULT_CHARACTERS, paddedPixels } from '../look/lengths';
import { digitWidth } from '../write/column-width';
import { attribute, child, childElements, flag } from '../xml';
import type { XmlElement } from '../xml';

const PT_PER_PIXEL = 0.75;

/** Widths in pt as far as cells hold something; `digit` is the widest digit of the Normal font, px. */
export function readColumnWidths(
  worksheet: XmlElement,
  rows: readonly SnapshotRow[],
  digit: number,
): ColumnWidths {
  const count = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  const standard = standardPixels(child(worksheet, 'sheetFormatPr'), digit) * PT_PER_PIXEL;
  const widths = Array.from({ length: count }, () => standard);
  let otherwise = standard;
  for (const list of childElements(worksheet, 'cols')) {
    for (const one of childElements(list, 'col')) {
      const [first, last] = [Number(attribute(one, 'min')) - 1, Number(attribute(one, 'max')) - 1];
      if (!(first >= 0 && first <= last)) continue;
      const written = Number(attribute(one, 'width') ?? NaN);
      const width = written > 0 ? columnPixels(written, digit) * PT_PER_PIXEL : standard;
      const shown = flag(one, 'hidden') ? 0 : width;
      widths.fill(shown, first, last + 1);
      if (last >= MAX_COLUMNS - 1) otherwise = shown;
    }
  }
  return { widths, otherwise };
}

function standardPixels(format: XmlElement | null, digit: number): number {
  const width = Number((format && attribute(format, 'defaultColWidth')) ?? NaN);
  if (width > 0) return columnPixels(width, digit);
  const characters = Number((format && attribute(format, 'baseColWidth')) ?? NaN);
  return paddedPixels(characters > 0 ? characters : DEFAULT_CHARACTERS, digit);
}

/** Width in px of the widest digit of the Normal font, by which a file counts the widths of its columns. */
export function normalDigit(styleSheet: XmlElement | null): number {
  const records = (list: string): XmlElement[] => {
    const found = styleSheet && child(styleSheet, list);
    return found ? childElements(found) : [];
  };
  const position = (record: XmlElement | undefined, name: string): number =>
    Number((record && attribute(record, name)) ?? 0);
  const normal = records('cellStyles').find((one) => attribute(one, 'builtinId') === '0');
  const font = records('fonts')[position(records('cellStyleXfs')[position(normal, 'xfId')], 'fontId')];
  const said = (part: string): string | null => {
    const one = font && child(font, part);
    return one ? attribute(one, 'val') : null;
  };
  return digitWidth(said('name') ?? 'Calibri', Number(said('sz') ?? 11) || 11);
}
