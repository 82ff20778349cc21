/** How TH Sarabun, the font of Thai official writing, sets text: widths, line breaks, heights. */
export { MAX_ROW_HEIGHT, cellTextWidth, lineAscent, lineHeight, linesInRow, rowHeight } from './line-height';
export { type PlacedLine, linesNeeded, paragraphLines, textLines, textParts } from './text-lines';
export { textWidth } from './text-width';
