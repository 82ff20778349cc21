import { without, type Area } from '../../../src/workbook';
import { isBlank } from './cell';
import { shared } from './areas';
import type { RangeRef } from './range-ref';
import { validationsIn } from './validation';

export const SPECIAL = ['DataValidations', 'Constants', 'Formulas', 'Blanks', 'ConditionalFormats'] as const;
export type Special = (typeof SPECIAL)[number];

/** Cells of a kind, as areas that do not overlap. */
export function specialCells(range: RangeRef, kind: Special): RangeRef[] {
  return areasOf(range, kind).map((area) => range.at(area));
}

function areasOf(range: RangeRef, kind: Special): Area[] {
  const { sheet, area } = range;
  switch (kind) {
    case 'DataValidations':
      return disjoint(
        validationsIn(range).map((one) => one.area),
        area,
      );
    case 'ConditionalFormats':
      return disjoint(
        sheet.conditionalFormats.flatMap(({ areas }) => areas),
        area,
      );
    case 'Constants':
      return cells(range, (blank, formula) => !blank && !formula);
    case 'Formulas':
      return cells(range, (_, formula) => formula);
    case 'Blanks': {
      const used = sheet.cells.bounds(area, false);
      return used ? cells(range.at(used), (blank) => blank) : [];
    }
  }
}

function disjoint(areas: readonly Area[], within: Area): Area[] {
  const found: Area[] = [];
  for (const one of areas) {
    const clipped = shared(one, within);
    let pieces = clipped ? [clipped] : [];
    for (const before of found) pieces = pieces.flatMap((piece) => without(piece, before));
    found.push(...pieces);
  }
  return found;
}

function cells({ sheet, area }: RangeRef, wanted: (blank: boolean, formula: boolean) => boolean): Area[] {
  const found: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (!wanted(isBlank(cell), cell.formula !== null)) continue;
      const last = found.at(-1);
      if (last && last.top === row && last.right === column - 1) {
        found[found.length - 1] = { ...last, right: column };
      } else {
        found.push({ top: row, bottom: row, left: column, right: column });
      }
    }
  }
  return found;
}
