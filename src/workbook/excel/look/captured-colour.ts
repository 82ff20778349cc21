import type { PlanConditionalFormat } from '../..';
import { areaOfRange, PLACE } from '../read/excel-address';

/** Queues a conditional format by formula, as a plan says it. */
export function queueColour(format: Excel.ConditionalFormat): () => PlanConditionalFormat {
  const range = format.getRange().load(PLACE);
  const { custom } = format;
  const rule = custom.rule.load('formula');
  const font = custom.format.font.load('bold,italic,color');
  const fill = custom.format.fill.load('color');
  return () => ({
    area: areaOfRange(range),
    formula: rule.formula.replace(/^=/, ''),
    style: {
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.color ? { color: font.color } : {}),
      ...(fill.color ? { fill: fill.color } : {}),
    },
  });
}
