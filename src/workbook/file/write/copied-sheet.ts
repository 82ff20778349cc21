import { attribute, child, childElements, removeAttribute, removeChild, setAttribute, textOf } from '../xml';
import type { XmlElement } from '../xml';

/** What of a worksheet a copy has; all else needs parts of its own (drawings, tables, controls), or is said once per workbook. */
const KEPT: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
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
  'ignoredErrors',
  'extLst',
]);
/** Of the extensions of a sheet: colours and drop-downs that refer to other sheets. */
const KEPT_EXTENSIONS: ReadonlySet<string> = new Set(['conditionalFormattings', 'dataValidations']);
/** A reference to the row of a table that the cell stands in, which means nothing outside the table. */
const THIS_ROW = /\[#This Row\]|\[@/i;

/**
 * Makes of the tree of a worksheet that of its copy.
 * @param selected whether it is the sheet on top when the workbook is opened
 */
export function toCopy(root: XmlElement, selected: boolean): void {
  root.attributes = root.attributes.filter(({ name }) => !/^xr\d*:uid$/.test(name));
  root.children = root.children.filter((one) => one.kind !== 'element' || KEPT.has(one.local));
  const properties = child(root, 'sheetPr');
  if (properties) for (const name of ['codeName', 'filterMode']) removeAttribute(properties, name);
  for (const views of childElements(root, 'sheetViews')) {
    for (const view of childElements(views, 'sheetView')) {
      if (selected) setAttribute(view, 'tabSelected', '1');
      else removeAttribute(view, 'tabSelected');
    }
  }
  // The arrow to the settings of one printer.
  for (const setup of childElements(root, 'pageSetup')) {
    setup.attributes = setup.attributes.filter(({ name }) => !name.endsWith(':id'));
  }
  keepExtensions(root);
  freeOfTables(root);
}

function keepExtensions(root: XmlElement): void {
  for (const all of childElements(root, 'extLst')) {
    for (const one of childElements(all, 'ext')) {
      if (!childElements(one).every(({ local }) => KEPT_EXTENSIONS.has(local))) removeChild(all, one);
    }
    if (childElements(all).length === 0) removeChild(root, all);
  }
}

/** Formulas that speak of the row of a table keep their results. */
function freeOfTables(root: XmlElement): void {
  for (const data of childElements(root, 'sheetData')) {
    for (const row of childElements(data, 'row')) {
      for (const cell of childElements(row, 'c')) {
        const formula = child(cell, 'f');
        if (formula && THIS_ROW.test(textOf(formula)) && attribute(formula, 't') !== 'array')
          removeChild(cell, formula);
      }
    }
  }
}
