import { areaAddress, type PlanCell, type PlanConditionalFormat, type SheetContent } from '../..';
import { columnsXml, sheetPropertiesXml, sheetViewsXml } from './sheet-view-xml';
import { conditionalFormatsXml, validationsXml } from './rules-xml';
import { pageXml } from './page-xml';
import { protectionXml } from './protection-xml';
import { writeSheetData } from './sheet-data-xml';
import { XmlWriter } from './xml-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Height of a row that holds nothing, in pt. */
const DEFAULT_HEIGHT = 15;

/** What a sheet's XML needs to know of its workbook, all of it settled before the text is built. */
export interface SheetSurroundings {
  readonly styleOf: (cell: PlanCell) => number;
  readonly dxfOf: (format: PlanConditionalFormat) => number;
  /** Calls sheets in a formula by the names they got. */
  readonly formula: (text: string) => string;
  readonly date1904: boolean;
  /** Width of a digit of the Normal font, in pixels. */
  readonly digit: number;
  /** The sheet on top when the workbook is opened. */
  readonly selected: boolean;
  readonly links: readonly { readonly address: string; readonly id: string }[];
  readonly drawingId: string | null;
  readonly tableIds: readonly string[];
}

/** A whole worksheet part as UTF-8, its children in the order of the schema (CT_Worksheet). */
export function sheetXml(content: SheetContent, around: SheetSurroundings): Uint8Array {
  const writer = new XmlWriter();
  writer.write(
    [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
      sheetPropertiesXml(content),
      `<dimension ref="${dimension(content)}"/>`,
      sheetViewsXml(content, around.selected),
      `<sheetFormatPr defaultRowHeight="${DEFAULT_HEIGHT}"/>`,
      columnsXml(content.widths, around.digit),
    ].join(''),
  );
  writeSheetData(writer, content, around.styleOf, around.date1904);
  writer.write(
    [
      protectionXml(content.protection),
      mergesXml(content),
      conditionalFormatsXml(content.conditionalFormats ?? [], around.dxfOf, around.formula),
      validationsXml(content.validations ?? [], content.prompts ?? [], around.formula),
      linksXml(around.links),
      pageXml(content.page),
      around.drawingId === null ? '' : `<drawing r:id="${around.drawingId}"/>`,
      tablesXml(around.tableIds),
      '</worksheet>',
    ].join(''),
  );
  return writer.finish();
}

function dimension({ rows }: SheetContent): string {
  let right = 0;
  for (const row of rows) right = Math.max(right, row.length - 1);
  return areaAddress({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right });
}

function mergesXml({ merges }: SheetContent): string {
  const wide = merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  if (wide.length === 0) return '';
  const cells = wide.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  return `<mergeCells count="${wide.length}">${cells}</mergeCells>`;
}

function linksXml(links: SheetSurroundings['links']): string {
  if (links.length === 0) return '';
  return `<hyperlinks>${links.map(({ address, id }) => `<hyperlink ref="${address}" r:id="${id}"/>`).join('')}</hyperlinks>`;
}

function tablesXml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
