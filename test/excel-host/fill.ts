import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { shownFormat } from './shown-format';
import { BLANK } from './workbook/cell';
import { NORMAL } from './workbook/format';
import { HostName } from './workbook/name';
import type { HostSheet, Visibility } from './workbook/sheet';
import { HostTable } from './workbook/table';
import type { HostWorkbook } from './workbook/workbook';
import { namespaceOf, HostXmlPart } from './workbook/xml-part';

const VISIBILITY: Readonly<Record<SheetSnapshot['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Fills an empty workbook with what was read from a file. Of formats a snapshot tells only how numbers are shown. */
export function fill(workbook: HostWorkbook, snapshot: WorkbookSnapshot): void {
  for (const one of snapshot.sheets) {
    const sheet = workbook.addSheet(one.name);
    sheet.visibility = VISIBILITY[one.visibility];
    fillCells(sheet, one);
    for (const merge of one.merges) sheet.merges.add(merge);
    for (const table of one.tables) {
      const made = new HostTable(sheet, String(workbook.nextId()), table.name, table.area);
      made.showHeaders = table.headerRow;
      made.showTotals = table.totalsRow;
      sheet.tables.push(made);
    }
    for (const column of one.hiddenColumns) sheet.hiddenColumns.add(column);
    if (one.protected) sheet.protection = { password: null, options: {} };
  }
  const shown = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  workbook.activeSheetId = shown?.id ?? '';
  for (const { name, refersTo } of snapshot.names) {
    workbook.names.push(new HostName(name, `=${refersTo}`, null));
  }
  if (snapshot.state !== null) {
    const id = `{D0B1E000-0000-4000-8000-${String(workbook.nextId()).padStart(12, '0')}}`;
    workbook.xmlParts.push(new HostXmlPart(id, snapshot.state, namespaceOf(snapshot.state)));
  }
  workbook.readOnly = snapshot.readOnly;
}

function fillCells(sheet: HostSheet, { rows }: SheetSnapshot): void {
  for (const { row, hidden, cells } of rows) {
    if (hidden) sheet.hiddenRows.add(row);
    for (const cell of cells) {
      const { column, value, formula, error } = cell;
      const numberFormat = shownFormat(cell);
      const format = numberFormat === NORMAL.numberFormat ? NORMAL : { ...NORMAL, numberFormat };
      sheet.cells.set(row, column, { ...BLANK, value, formula, error, format });
    }
  }
}
