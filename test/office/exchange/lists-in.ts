import { listSource, parseArea, sheetKey } from '../../../src/workbook';
import { listSheets, openPackage, openWorkbookPart } from '../../../src/workbook/file/container';
import {
  attribute,
  child,
  childElements,
  descendants,
  parseXml,
  textOf,
} from '../../../src/workbook/file/xml';

/** The drop-downs of a sheet, by cell: `I6 'คำชี้แจง'!$A$20:$A$22`, in the order of the cells. */
export function listsIn(file: Uint8Array, name: string): readonly string[] {
  const pkg = openPackage(file);
  const sheet = listSheets(pkg, openWorkbookPart(pkg)).find((one) => sheetKey(one.name) === sheetKey(name));
  if (!sheet) throw new Error(`no sheet ${name}`);
  const { root } = parseXml(pkg.text(sheet.part), sheet.part);
  const rules = child(root, 'dataValidations');
  const lists = (
    rules ? childElements(rules, 'dataValidation') : descendants(root, 'dataValidation')
  ).flatMap((one) => {
    if (attribute(one, 'type') !== 'list') return [];
    const source = listSource(textOf(child(one, 'formula1') ?? one));
    return (attribute(one, 'sqref') ?? '').split(' ').flatMap((address) => {
      const area = parseArea(address);
      if (!area) return [];
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
      return rows.map((row) => ({ row, column: area.left, source }));
    });
  });
  return lists
    .sort((a, b) => a.column - b.column || a.row - b.row)
    .map(({ row, column, source }) => `${row}:${column} ${source}`);
}
