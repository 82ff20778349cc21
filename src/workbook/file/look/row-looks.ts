import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../../address';
import { CLOSE, END, OPEN, tagName } from '../xml';
import type { XmlScanner } from '../xml';
import { parseNumber } from '../read/cell-number';
import { pixels } from './lengths';
import type { RowLook } from './sheet-look';

const ROW = tagName('row');
const CELL = tagName('c');
const HEIGHT = tagName('ht');
const HIDDEN = tagName('hidden');
const HAS_STYLE = tagName('customFormat');
const [R, S] = [tagName('r'), tagName('s')];

/** After the start tag of `sheetData`: how rows and cells look. What cells hold is passed over. */
export function readRowLooks(scanner: XmlScanner, styles: number): RowLook[] {
  const outside = scanner.depth - 1;
  const rows: RowLook[] = [];
  let row = -1;
  while (scanner.depth > outside) {
    const tag = scanner.next();
    if (tag === END) scanner.fail();
    if (tag === CLOSE) continue;
    if (!scanner.is(ROW)) {
      if (tag === OPEN) scanner.skip();
      continue;
    }
    row = integer(scanner, R, row + 2) - 1;
    if (!(row >= 0 && row < MAX_ROWS)) scanner.fail();
    const height = scanner.attribute(HEIGHT);
    const own = {
      row,
      height: height === null || !(Number(height) >= 0) ? null : pixels(Number(height)),
      hidden: isYes(scanner.attribute(HIDDEN)),
      style: isYes(scanner.attribute(HAS_STYLE)) ? knownStyle(integer(scanner, S, 0), styles) : null,
    };
    rows.push({ ...own, ...(tag === OPEN ? readCells(scanner, styles) : { columns: [], cellStyles: [] }) });
  }
  return rows.sort((a, b) => a.row - b.row);
}

function readCells(scanner: XmlScanner, styles: number): Pick<RowLook, 'columns' | 'cellStyles'> {
  const outside = scanner.depth - 1;
  const columns: number[] = [];
  const cellStyles: number[] = [];
  let column = -1;
  while (scanner.depth > outside) {
    const tag = scanner.next();
    if (tag === END) scanner.fail();
    if (tag === CLOSE) continue;
    if (scanner.is(CELL)) {
      const address = scanner.attribute(R);
      column = address === null ? column + 1 : (parseArea(address)?.left ?? scanner.fail());
      if (column >= MAX_COLUMNS) scanner.fail();
      columns.push(column);
      cellStyles.push(knownStyle(integer(scanner, S, 0), styles));
    }
    if (tag === OPEN) scanner.skip();
  }
  return { columns, cellStyles };
}

function integer(scanner: XmlScanner, name: Uint8Array, absent: number): number {
  for (let index = 0; index < scanner.attributeCount(); index += 1) {
    if (scanner.attributeLetter(index) !== name[0]) continue;
    return parseNumber(scanner.bytes, scanner.valueStart(index), scanner.valueEnd(index));
  }
  return absent;
}

/** A style that is not there is the normal one, as for Excel. */
function knownStyle(style: number, styles: number): number {
  return Number.isInteger(style) && style >= 0 && style < styles ? style : 0;
}

function isYes(value: string | null): boolean {
  return value === '1' || value === 'true';
}
