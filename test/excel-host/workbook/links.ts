import { invalid } from '../wire/host-error';
import type { WireRecord } from '../wire/read';
import type { Cell, Hyperlink } from './cell';
import type { RangeRef } from './range-ref';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;
const MAX_ADDRESS = 2079;

/** Links every cell of the range; empty cells show the address, and all look like links from then on. */
export function setLink(range: RangeRef, given: WireRecord): void {
  const { sheet, area } = range;
  sheet.guardCells(area);
  const link: Record<string, string> = {};
  for (const part of PARTS) {
    const value = given[part];
    if (typeof value === 'string' && value !== '') link[part] = value;
  }
  if ((link['address'] ?? '').length > MAX_ADDRESS) throw invalid('an address over 2079 characters');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.cells.set(row, column, linked(sheet.cells.get(row, column), link));
    }
  }
}

function linked(cell: Cell, link: Hyperlink): Cell {
  const shown = link.textToDisplay ?? (cell.value === null ? (link.address ?? link.documentReference) : null);
  const content = shown == null ? {} : { value: shown, formula: null, error: null };
  const format = { ...cell.format, fontColor: '#0563C1', underline: 'Single', styleName: 'Hyperlink' };
  return { ...cell, ...content, link, format };
}

/** The link of the first cell, as Excel answers for a range. */
export function linkOf({ sheet, area }: RangeRef): Hyperlink | null {
  const cell = sheet.cells.get(area.top, area.left);
  return cell.link && { textToDisplay: String(cell.value ?? ''), ...cell.link };
}
