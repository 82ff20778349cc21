import { NO_BORDER, type Border, type Edge } from './format';
import { commonFormat } from './formats';
import type { RangeRef } from './range-ref';
import type { Area } from '../../../src/workbook';

/** The borders of a range as Excel names them. */
export const SIDES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
] as const;
export type Side = (typeof SIDES)[number];

/** Which edges of which cells make up a side; cells inside share the edge between them. */
const PIECES: Readonly<Record<Side, readonly (readonly [Edge, (area: Area) => Area])[]>> = {
  DiagonalDown: [['diagonalDown', (area) => area]],
  DiagonalUp: [['diagonalUp', (area) => area]],
  EdgeTop: [['top', (area) => ({ ...area, bottom: area.top })]],
  EdgeBottom: [['bottom', (area) => ({ ...area, top: area.bottom })]],
  EdgeLeft: [['left', (area) => ({ ...area, right: area.left })]],
  EdgeRight: [['right', (area) => ({ ...area, left: area.right })]],
  InsideHorizontal: [
    ['bottom', (area) => ({ ...area, bottom: area.bottom - 1 })],
    ['top', (area) => ({ ...area, top: area.top + 1 })],
  ],
  InsideVertical: [
    ['right', (area) => ({ ...area, right: area.right - 1 })],
    ['left', (area) => ({ ...area, left: area.left + 1 })],
  ],
};

/** Draws a side. A colour or a weight given to a side without a line makes it a continuous one, as in Excel. */
export function drawBorder(ranges: readonly RangeRef[], side: Side, change: Partial<Border>): void {
  for (const range of ranges) {
    range.sheet.guardCells(range.area);
    for (const [edge, areaOf] of PIECES[side]) {
      const area = areaOf(range.area);
      if (area.bottom < area.top || area.right < area.left) continue;
      range.sheet.cells.reformat(area, (format) => {
        const old = format.borders[edge] ?? NO_BORDER;
        const style = old.style === 'None' ? 'Continuous' : old.style;
        return { ...format, borders: { ...format.borders, [edge]: { ...old, style, ...change } } };
      });
    }
  }
}

/** The common part of a side, or `null` where cells differ. */
export function borderOf<Key extends keyof Border>(
  ranges: readonly RangeRef[],
  side: Side,
  key: Key,
): Border[Key] | null {
  const [edge, areaOf] = PIECES[side][0] ?? ['top', (area: Area) => area];
  const sides = ranges.flatMap((range) => {
    const area = areaOf(range.area);
    return area.bottom < area.top || area.right < area.left ? [] : [range.at(area)];
  });
  return commonFormat(sides, (format) => (format.borders[edge] ?? NO_BORDER)[key]);
}
