import { childElements, type XmlElement } from '../xml';

/** Children of `workbook` in the order of the schema (CT_Workbook). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Children of `worksheet` in the order of the schema (CT_Worksheet). */
export const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/**
 * Puts `node` before the first child that the schema wants later. An `mc:AlternateContent` counts as what it
 * wraps (form controls, in most files), so that nothing lands behind it that belongs before.
 */
export function placeInOrder(parent: XmlElement, node: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(node.local);
  const later = parent.children.findIndex((one) => one.kind === 'element' && rankOf(one, order) > rank);
  parent.children.splice(later < 0 ? parent.children.length : later, 0, node);
}

function rankOf(node: XmlElement, order: readonly string[]): number {
  if (node.local !== 'AlternateContent') return order.indexOf(node.local);
  return Math.max(
    -1,
    ...childElements(node).flatMap((choice) => childElements(choice).map((one) => order.indexOf(one.local))),
  );
}
