import { chartName, pictureName, withNames, type SheetContent } from '../..';
import { addContentType, addDefaultContentType, addRelationship } from '../container';
import { childElements, parseXml, setAttribute, writeXml } from '../xml';
import { chartFrameXml, chartXml } from './chart/chart-xml';
import type { Draft } from './draft';
import { anchorXml, drawingXml, DRAWING_NAMESPACES, pictureXml, type DrawnShape } from './drawing-xml';
import type { KeptDrawing } from './kept-drawing';
import { CONTENT_TYPE, RELATIONSHIP } from './kinds';
import type { NewRelationships } from './new-relationships';

/**
 * Writes the pictures and charts of a sheet, beside those of the user's that are kept.
 * @param sheet the name that the sheet really gets
 * @param arrows the relationships of the sheet
 * @returns the id of the arrow to the drawing, `null` when there is nothing to draw
 */
export function writeDrawing(
  draft: Draft,
  content: SheetContent,
  sheet: string,
  arrows: NewRelationships,
  kept: KeptDrawing | null,
): string | null {
  const { pkg } = draft;
  const { pictures = [], charts = [] } = content;
  if (pictures.length === 0 && charts.length === 0 && kept === null) return null;
  const part = kept?.part ?? draft.freePart('drawings', 'drawing', 'xml');
  let id = kept?.lastId ?? 1;
  const shape = (name: string): DrawnShape => ({ id: ++id, name });
  const anchors = [
    ...pictures.map((picture, index) => {
      const image = draft.freePart('media', 'image', picture.type);
      pkg.set(image, picture.bytes);
      addDefaultContentType(pkg, picture.type, CONTENT_TYPE[picture.type]);
      const arrow = addRelationship(pkg, part, RELATIONSHIP.image, image);
      return anchorXml(picture, pictureXml(picture, shape(pictureName(picture, index)), arrow));
    }),
    ...charts.map((chart, index) => {
      const own = draft.freePart('charts', 'chart', 'xml');
      pkg.set(own, chartXml(withNames(chart, content.rows), { name: sheet, rows: content.rows }));
      addContentType(pkg, own, CONTENT_TYPE.chart);
      const arrow = addRelationship(pkg, part, RELATIONSHIP.chart, own);
      return anchorXml(chart, chartFrameXml(chart, shape(chartName(chart, index)), arrow));
    }),
  ].join('');
  pkg.set(part, kept === null ? drawingXml(anchors) : added(kept, anchors));
  addContentType(pkg, part, CONTENT_TYPE.drawing);
  return arrows.add(RELATIONSHIP.drawing, part);
}

/** Our anchors behind those of the user's, whatever prefixes their program wrote: each says its namespaces itself. */
function added({ document }: KeptDrawing, anchors: string): string {
  for (const anchor of childElements(parseXml(drawingXml(anchors)).root)) {
    for (const [prefix, uri] of Object.entries(DRAWING_NAMESPACES))
      setAttribute(anchor, `xmlns:${prefix}`, uri);
    document.root.children.push(anchor);
  }
  return writeXml(document);
}
