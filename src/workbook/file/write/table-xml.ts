import { areaAddress, type PlanTable, type SheetContent } from '../..';
import { attributeText, escapeMarkup } from './cell-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A table part. The columns bear the very text of the header cells: Excel repairs the file when they differ
 * (the plan was checked: header cells are text, filled and unlike each other). The formula of a column is that of its
 * first row.
 * @param calls calls sheets in a formula by the names they got
 */
export function tableXml(
  table: PlanTable,
  id: number,
  rows: SheetContent['rows'],
  calls: (formula: string) => string,
): string {
  const { top, left, right } = table.area;
  const ref = areaAddress(table.area);
  const columns: string[] = [];
  for (let column = left; column <= right; column++) {
    const header = String(rows[top]?.[column]?.value ?? '');
    const start = `<tableColumn id="${column - left + 1}" name="${attributeText(header)}"`;
    const formula = table.calculatedColumns?.find((one) => one.column === column)?.formula;
    columns.push(
      formula === undefined
        ? `${start}/>`
        : `${start}><calculatedColumnFormula>${escapeMarkup(calls(formula).slice(1))}</calculatedColumnFormula></tableColumn>`,
    );
  }
  const style =
    table.style === null
      ? ''
      : `<tableStyleInfo name="${attributeText(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${style}</table>`
  );
}
