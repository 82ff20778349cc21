import { HostConditionalFormat } from './conditional-format';
import { mapSheetReferences, MAX_SHEET_NAME, sheetKey } from '../../../src/workbook';
import { copyCharts } from './chart';
import { freeTableName } from './edit-tables';
import { HostName } from './name';
import { raiseSheet } from './raise-events';
import { RangeRef, sheetPrefix } from './range-ref';
import { HostShape } from './shape';
import type { HostSheet } from './sheet';
import { HostTable } from './table';

/**
 * Copies a sheet with all that is on it. Tables get other names; names of the workbook that refer to the sheet are
 * doubled as names of the copy alone, hidden ones too.
 */
export function copySheet(source: HostSheet, position: number): HostSheet {
  const { workbook } = source;
  workbook.guardStructure();
  const copy = workbook.addSheet(freeCopyName(source));
  workbook.sheets = workbook.sheets.filter((one) => one !== copy);
  workbook.sheets.splice(position, 0, copy);
  const { visibility, tabColor, showGridlines, showHeadings, protection, frozen } = source;
  Object.assign(copy, { visibility, tabColor, showGridlines, showHeadings, protection });
  copy.frozen = { ...frozen };
  copy.cells = source.cells.copy();
  for (const merge of source.merges.all) copy.merges.add(merge);
  for (const [row, height] of source.rowHeights) copy.rowHeights.set(row, height);
  for (const [column, width] of source.columnWidths) copy.columnWidths.set(column, width);
  for (const row of source.hiddenRows) copy.hiddenRows.add(row);
  for (const column of source.hiddenColumns) copy.hiddenColumns.add(column);
  for (const row of source.rowBreaks) copy.rowBreaks.add(row);
  for (const column of source.columnBreaks) copy.columnBreaks.add(column);
  copy.validations = [...source.validations];
  copyColours(source, copy);
  copyTables(source, copy);
  copyShapes(source, copy);
  copyCharts(source, copy);
  copyPage(source, copy);
  copyNames(source, copy);
  raiseSheet(copy, 'Added');
  return copy;
}

/** `แผน (2)`, cut where it would be too long. */
function freeCopyName({ workbook, name }: HostSheet): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wished = `${name.slice(0, MAX_SHEET_NAME - suffix.length)}${suffix}`;
    if (!workbook.sheetByName(wished)) return wished;
  }
}

function copyColours(source: HostSheet, copy: HostSheet): void {
  copy.conditionalFormats = source.conditionalFormats.map((one) => {
    const { type, areas, formula, stopIfTrue, look, rule } = one;
    const made = new HostConditionalFormat(copy, `cf-${copy.workbook.nextId()}`, type, areas);
    return Object.assign(made, { formula, stopIfTrue, look, rule });
  });
}

function copyTables(source: HostSheet, copy: HostSheet): void {
  for (const one of source.tables) {
    const { workbook } = copy;
    const made = new HostTable(copy, String(workbook.nextId()), freeTableName(workbook), one.area);
    const { showHeaders, showTotals, style, showBandedRows } = one;
    copy.tables.push(Object.assign(made, { showHeaders, showTotals, style, showBandedRows }));
  }
}

function copyShapes(source: HostSheet, copy: HostSheet): void {
  for (const one of source.shapes) {
    const { name, type, width, height, bytes } = one;
    const made = new HostShape(copy, String(copy.workbook.nextId()), name, type, width, height, bytes);
    const { left, top, altTextDescription } = one;
    copy.shapes.push(Object.assign(made, { left, top, altTextDescription }));
  }
}

function copyPage({ page }: HostSheet, copy: HostSheet): void {
  const onCopy = (range: RangeRef | null): RangeRef | null => range && new RangeRef(copy, range.area);
  const { defaultPages, firstPages, evenPages, oddPages, printArea, ...rest } = page;
  Object.assign(copy.page, rest, {
    titleRows: onCopy(page.titleRows),
    titleColumns: onCopy(page.titleColumns),
    printArea: printArea.map(({ area }) => new RangeRef(copy, area)),
  });
  Object.assign(copy.page.defaultPages, defaultPages);
  Object.assign(copy.page.firstPages, firstPages);
  Object.assign(copy.page.evenPages, evenPages);
  Object.assign(copy.page.oddPages, oddPages);
}

function copyNames(source: HostSheet, copy: HostSheet): void {
  const key = sheetKey(source.name);
  for (const { name, formula, visible } of [...source.workbook.names, ...source.names]) {
    const moved = mapSheetReferences(formula, (sheet) =>
      sheetKey(sheet) === key ? sheetPrefix(copy.name) : null,
    );
    if (moved === formula || copy.names.some((one) => one.name === name)) continue;
    copy.names.push(Object.assign(new HostName(name, moved, copy), { visible }));
  }
}
