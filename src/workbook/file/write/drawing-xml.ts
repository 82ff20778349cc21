import type { PlanPicture } from '../..';
import { attributeText } from './cell-text';

/** English Metric Units in a centimetre. */
const EMU_PER_CM = 360_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Namespaces of what is written here, by prefix. */
export const DRAWING_NAMESPACES = { xdr: DRAWING, a: MAIN, r: RELATIONSHIPS } as const;

/** A drawing's picture or chart: where it is, and what it is called in the drawing. */
export interface DrawnShape {
  /** Unlike all others of the drawing. */
  readonly id: number;
  readonly name: string;
}

/** What has a place and a size of its own. */
type Placed = Pick<PlanPicture, 'at' | 'width' | 'height'>;

/** The drawing part of a sheet around its anchors. */
export function drawingXml(anchors: string): string {
  const namespaces = Object.entries(DRAWING_NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr${namespaces.join('')}>${anchors}</xdr:wsDr>`
  );
}

/** Anchored to one cell with a size of its own, so that it does not stretch when a row grows. */
export function anchorXml({ at, width, height }: Placed, shape: string): string {
  return (
    '<xdr:oneCellAnchor>' +
    `<xdr:from><xdr:col>${at.column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>${shape}<xdr:clientData/></xdr:oneCellAnchor>`
  );
}

/** A picture; `arrow` is the relationship to its image. */
export function pictureXml(picture: PlanPicture, { id, name }: DrawnShape, arrow: string): string {
  return (
    '<xdr:pic><xdr:nvPicPr>' +
    `<xdr:cNvPr id="${id}" name="${attributeText(name)}" descr="${attributeText(picture.description)}"/>` +
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip r:embed="${arrow}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(picture.width)}" cy="${emu(picture.height)}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>'
  );
}

function emu(cm: number): number {
  return Math.round(cm * EMU_PER_CM);
}
