import type { PlanPicture } from '../..';
import { attributeText } from './cell-text';

/** English Metric Units in a centimetre. */
const EMU_PER_CM = 360_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The drawing part of a sheet with pictures. Each is anchored to one cell and keeps its own size, so that
 * it does not stretch when a row grows. `ids` are the relationships to the images, in the same order.
 */
export function drawingXml(pictures: readonly PlanPicture[], ids: readonly string[]): string {
  const anchors = pictures.map((picture, index) => anchorXml(picture, index + 1, ids[index] ?? ''));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}">${anchors.join('')}</xdr:wsDr>`
  );
}

function anchorXml(picture: PlanPicture, number: number, id: string): string {
  const size = `cx="${emu(picture.width)}" cy="${emu(picture.height)}"`;
  return (
    '<xdr:oneCellAnchor>' +
    `<xdr:from><xdr:col>${picture.at.column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${picture.at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/>` +
    '<xdr:pic><xdr:nvPicPr>' +
    `<xdr:cNvPr id="${number + 1}" name="Picture ${number}" descr="${attributeText(picture.description)}"/>` +
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
    `<xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

function emu(cm: number): number {
  return Math.round(cm * EMU_PER_CM);
}
