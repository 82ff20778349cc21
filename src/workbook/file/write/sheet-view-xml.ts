import { cellAddress, type SheetContent } from '../..';
import { argb } from '../styles/records';
import { columnWidth } from './column-width';

/** `sheetPr`: the tab's colour, and that the sheet is fitted to the page's width. */
export function sheetPropertiesXml(content: SheetContent): string {
  const tab = content.tabColor ? `<tabColor rgb="${argb(content.tabColor)}"/>` : '';
  return `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

/** `sheetViews`: gridlines, the frozen panes, and whether the sheet is the one on top. */
export function sheetViewsXml(content: SheetContent, selected: boolean): string {
  const gridlines = content.gridlines === false ? ' showGridLines="0"' : '';
  const top = selected ? ' tabSelected="1"' : '';
  const panes = freezeXml(content.freeze ?? { rows: 0, columns: 0 });
  const view = `<sheetView${gridlines}${top} workbookViewId="0"`;
  return `<sheetViews>${panes === '' ? `${view}/>` : `${view}>${panes}</sheetView>`}</sheetViews>`;
}

function freezeXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  if (rows === 0 && columns === 0) return '';
  const x = columns > 0 ? ` xSplit="${columns}"` : '';
  const y = rows > 0 ? ` ySplit="${rows}"` : '';
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const cell = cellAddress(rows, columns);
  return (
    `<pane${x}${y} topLeftCell="${cell}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${cell}" sqref="${cell}"/>`
  );
}

/** `cols`, neighbours of one width together; empty when no width is given. */
export function columnsXml(widths: readonly number[], digit: number): string {
  let xml = '';
  for (let first = 0; first < widths.length;) {
    const width = columnWidth(widths[first] ?? 0, digit);
    let next = first + 1;
    while (next < widths.length && columnWidth(widths[next] ?? 0, digit) === width) next++;
    xml += `<col min="${first + 1}" max="${next}" width="${width}" customWidth="1"/>`;
    first = next;
  }
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}
