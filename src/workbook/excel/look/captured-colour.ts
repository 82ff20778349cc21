import type { Area, PlanConditionalFormat } from '../..';
import { areaOfRange, PLACE, queueAreas } from '../read/excel-address';

/**
 * Queues a conditional format by formula, as a plan says it; `null` when it is on no cells. Copying and
 * inserting rows tears its cells into several areas; it comes back on the one area around them.
 * @param several whether Excel can tell several areas
 */
export function queueColour(
  format: Excel.ConditionalFormat,
  several: boolean,
): () => PlanConditionalFormat | null {
  const areas = several ? queueAreas(format.getRanges()) : queueOneArea(format.getRangeOrNullObject());
  const { custom } = format;
  const rule = custom.rule.load('formula');
  const font = custom.format.font.load('bold,italic,color');
  const fill = custom.format.fill.load('color');
  return () => {
    const area = around(areas());
    if (area === null) return null;
    return {
      area,
      formula: rule.formula.replace(/^=/, ''),
      style: {
        ...(font.bold ? { bold: true } : {}),
        ...(font.italic ? { italic: true } : {}),
        ...(font.color ? { color: font.color } : {}),
        ...(fill.color ? { fill: fill.color } : {}),
      },
    };
  };
}

function queueOneArea(range: Excel.Range): () => Area[] {
  range.load(PLACE);
  return () => (range.isNullObject ? [] : [areaOfRange(range)]);
}

function around(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  return first
    ? others.reduce(
        (all, one) => ({
          top: Math.min(all.top, one.top),
          left: Math.min(all.left, one.left),
          bottom: Math.max(all.bottom, one.bottom),
          right: Math.max(all.right, one.right),
        }),
        first,
      )
    : null;
}
