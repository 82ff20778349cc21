import { MAX_COLUMNS, MAX_ROWS } from '../../address';
import type { SnapshotCell, SnapshotRow } from '../../snapshot';
import { CLOSE, EMPTY, END, OPEN, decodeCellText, tagName } from '../xml';
import type { XmlScanner } from '../xml';
import { parseNumber } from './cell-number';
import { numberCell, textCell, typedCell } from './cell-values';
import type { ReadContext } from './read-context';
import { SharedFormulas } from './shared-formulas';
import { readStringItem } from './shared-strings';
import { sortCells, sortRows } from './sort-rows';

const ROW = tagName('row');
const INLINE = tagName('is');
const HIDDEN = tagName('hidden');
const [C, F, V, R, S, T] = ['c', 'f', 'v', 'r', 's', 't'].map((letter) => letter.charCodeAt(0));
const SLASH = 0x2f;

/**
 * Reads the rows after the start tag of `sheetData`; the walk goes behind its end tag. Works on the bytes and
 * builds nothing but the cells: this is where the time of reading a workbook goes.
 */
export function readSheetData(scanner: XmlScanner, context: ReadContext): SnapshotRow[] {
  return new SheetDataReader(scanner, context).rows();
}

class SheetDataReader {
  private readonly shared = new SharedFormulas();
  private row = -1;
  private column = -1;
  private style = 0;
  private type = '';
  /** Whether a row or cell came before one that should come first. */
  private rowsAscend = true;
  private cellsAscend = true;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: ReadContext,
  ) {}

  rows(): SnapshotRow[] {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    const rows: SnapshotRow[] = [];
    while (scanner.depth > outside) {
      const tag = scanner.next();
      if (tag === END) scanner.fail();
      if (tag === CLOSE) continue;
      if (!scanner.is(ROW)) {
        if (tag === OPEN) scanner.skip();
        continue;
      }
      const hidden = this.startRow();
      if (tag === EMPTY) continue;
      const cells = this.cells();
      if (cells.length > 0) {
        this.context.countCells(cells.length);
        rows.push({ row: this.row, hidden, cells });
      }
    }
    return this.rowsAscend ? rows : sortRows(rows);
  }

  /** Rows without a number follow the one before. */
  private startRow(): boolean {
    const { scanner } = this;
    const before = this.row;
    this.row = before + 1;
    let hidden = false;
    for (let index = 0; index < scanner.attributeCount(); index += 1) {
      const letter = scanner.attributeLetter(index);
      if (letter === R) {
        const number = parseNumber(scanner.bytes, scanner.valueStart(index), scanner.valueEnd(index));
        if (!Number.isInteger(number) || number < 1) scanner.fail();
        this.row = number - 1;
      }
    }
    if (scanner.attributeCount() > 1) {
      const value = scanner.attribute(HIDDEN);
      hidden = value === '1' || value === 'true';
    }
    if (this.row >= MAX_ROWS) scanner.fail();
    if (this.row <= before) this.rowsAscend = false;
    this.column = -1;
    this.cellsAscend = true;
    return hidden;
  }

  private cells(): SnapshotCell[] {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    const cells: SnapshotCell[] = [];
    while (scanner.depth > outside) {
      const tag = scanner.next();
      if (tag === END) scanner.fail();
      if (tag === CLOSE) continue;
      if (scanner.letter() !== C) {
        if (tag === OPEN) scanner.skip();
        continue;
      }
      this.startCell();
      if (tag === EMPTY) continue;
      const cell = this.cell();
      if (cell) cells.push(cell);
    }
    return this.cellsAscend ? cells : sortCells(cells);
  }

  private startCell(): void {
    const { scanner } = this;
    const before = this.column;
    this.column = before + 1;
    this.style = 0;
    this.type = '';
    for (let index = 0; index < scanner.attributeCount(); index += 1) {
      const letter = scanner.attributeLetter(index);
      const start = scanner.valueStart(index);
      const end = scanner.valueEnd(index);
      if (letter === R) this.readAddress(start, end);
      else if (letter === S) this.style = parseNumber(scanner.bytes, start, end);
      else if (letter === T) this.type = typeOf(scanner, start, end);
    }
    if (this.column >= MAX_COLUMNS) scanner.fail();
    if (this.column <= before) this.cellsAscend = false;
  }

  /** `AB12`: the row must be the row that the cell stands in. */
  private readAddress(start: number, end: number): void {
    const { bytes } = this.scanner;
    let at = start;
    let column = 0;
    for (; at < end && at < start + 3; at += 1) {
      const letter = bytes[at]! & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    let row = 0;
    for (const first = at; at < end && at < first + 7; at += 1) row = row * 10 + bytes[at]! - 0x30;
    if (column === 0 || at < end || row !== this.row + 1) this.scanner.fail();
    this.column = column - 1;
  }

  /** After the start tag of a cell: what it holds, `null` when that is nothing. */
  private cell(): SnapshotCell | null {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    let formula: string | null = null;
    let cell: SnapshotCell | null = null;
    while (scanner.depth > outside) {
      const tag = scanner.next();
      if (tag === END) scanner.fail();
      if (tag === CLOSE) continue;
      const letter = scanner.letter();
      if (letter === F) formula = this.shared.read(scanner, tag === OPEN, this.row, this.column);
      else if (letter === V && tag === OPEN) cell = this.value(formula);
      else if (tag === OPEN && scanner.is(INLINE))
        cell = textCell(this.column, readStringItem(scanner), formula);
      else if (tag === OPEN) scanner.skip();
    }
    if (cell === null) return formula === null ? null : textCell(this.column, '', formula);
    return cell.value === '' && cell.formula === null ? null : cell;
  }

  /** After the start tag of `v`; the walk goes behind its end tag. */
  private value(formula: string | null): SnapshotCell | null {
    const { scanner, type, column, style, context } = this;
    if (type === '' || type === 's') {
      const start = scanner.at;
      const end = scanner.textEnd();
      const number = parseNumber(scanner.bytes, start, end);
      if (Number.isNaN(number) || scanner.bytes[end + 1] !== SLASH) return this.oddValue(formula);
      scanner.next();
      if (type === '') return numberCell(column, number, style, formula, context);
      const text = context.sharedStrings()[number];
      return text === undefined ? scanner.fail() : textCell(column, text, formula);
    }
    return typedCell(column, type, scanner.text(), style, formula, context);
  }

  /** A number with comments or references inside, none at all, or one that cannot be read: kept as text. */
  private oddValue(formula: string | null): SnapshotCell | null {
    const raw = this.scanner.text().trim();
    if (raw === '') return null;
    if (this.type === 's') this.scanner.fail();
    const number = /^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(raw) ? Number(raw) : NaN;
    return Number.isNaN(number)
      ? textCell(this.column, decodeCellText(raw), formula)
      : numberCell(this.column, number, this.style, formula, this.context);
  }
}

/** The type of a cell; `''` for numbers, and for `inlineStr`, whose text stands in `is`. */
function typeOf(scanner: XmlScanner, start: number, end: number): string {
  if (end === start + 1) {
    const letter = scanner.bytes[start]!;
    return letter === S ? 's' : letter === 0x6e ? '' : String.fromCharCode(letter);
  }
  return scanner.slice(start, end);
}
