import {
  type XmlElement,
  child,
  childElements,
  element,
  named,
  prefixedAttribute,
} from '../../workbook/file/xml';
import { WORD_LIMITS } from '../limits';

/**
 * A row may begin some columns further right (`w:gridBefore`), which the library passes over: its cells would all stand
 * under wrong headers. An empty cell of that width takes the place.
 */
export function fillSkippedColumns(root: XmlElement): void {
  for (const row of childElements(root)) {
    fillSkippedColumns(row);
    if (row.local !== 'tr') continue;
    const properties = child(row, 'trPr');
    const before = properties && child(properties, 'gridBefore');
    const count = Number(before && prefixedAttribute(before, 'val'));
    if (!properties || !Number.isInteger(count) || count < 1 || count > WORD_LIMITS.columns) continue;
    row.children.splice(row.children.indexOf(properties) + 1, 0, emptyCell(row, count));
  }
}

function emptyCell(row: XmlElement, columns: number): XmlElement {
  const span = element(named(row, 'gridSpan'), { [named(row, 'val')]: columns });
  const properties = element(named(row, 'tcPr'), {}, [span]);
  return element(named(row, 'tc'), {}, [properties, element(named(row, 'p'))]);
}
