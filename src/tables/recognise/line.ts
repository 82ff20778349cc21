import { looseKey, splitNumber, toArabicDigits } from '../../domain';
import { LINE_WORDS, SIGNER } from '../catalogue';
import type { Grid, GridCell } from './grid';
import type { Header, HeaderColumn } from './header';
import { LINE_LENGTHS } from './limits';

/** What a row of a sheet is to the table above it. */
export type Line =
  /** A measure begins. `number`: its own, as typed; `bare`: there is nothing but number and title. */
  | {
      readonly line: 'measure';
      readonly row: number;
      readonly cell: GridCell | null;
      readonly number: string | null;
      readonly bare: boolean;
    }
  /** More of the measure above: another step, another owner. */
  | { readonly line: 'more'; readonly row: number }
  /** One text alone under the measures: a measure without anything yet, or a section; the whole table tells. */
  | { readonly line: 'lone'; readonly row: number; readonly cell: GridCell }
  /** A text across the table. */
  | { readonly line: 'section'; readonly row: number; readonly cell: GridCell }
  /** What ends a table. `named`: a signer's name, with what stands right above it. */
  | { readonly line: 'closing'; readonly named: boolean }
  /** Totals, blank numbered rows, and the like. */
  | { readonly line: 'nothing' };

const CLOSING = LINE_WORDS.closing.map(looseKey);
const SECTION = LINE_WORDS.section.map(looseKey);
const TOTALS = new Set(LINE_WORDS.totals.map(looseKey));
const UNITS = LINE_WORDS.units.map(looseKey);

/** Reads rows as lines of one table. */
export class LineReader {
  private readonly subject: HeaderColumn;
  private readonly counter: HeaderColumn | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
  ) {
    this.subject = subjectColumn(header);
    this.counter = header.columns.find((column) => column.role === 'number' || column.role === 'id');
  }

  /** `cells`: those of the row within the table's columns; at least one. */
  read(row: number, cells: readonly GridCell[]): Line {
    const [first] = cells;
    if (!first) return { line: 'nothing' };
    if (cells.length <= 3 && begins(first.text, CLOSING)) return { line: 'closing', named: false };
    if (cells.every((cell) => SIGNER.test(cell.text))) return { line: 'closing', named: true };
    if (areColumnNumbers(cells)) return { line: 'nothing' };
    const title = this.title(cells);
    if (isTotal(first.text) || (title && title !== first && isTotal(title.text))) return { line: 'nothing' };
    const count = cells.find((cell) => this.isCounter(cell));
    const counted = count !== undefined && isCount(count.text);
    const across = cells.find((cell) => this.isAcross(cell));
    const rest = cells.filter((cell) => cell !== count && cell !== across);
    if (across && rest.length === 0) return { line: 'section', row, cell: across };
    if (cells.length === 1 && !(title && this.isShared(row))) return this.lone(row, first, counted);
    if (title) {
      const number = counted ? count.text : splitNumber(title.text).number;
      return {
        line: 'measure',
        row,
        cell: title,
        number,
        bare: rest.every((cell) => cell === title) && !this.isShared(row),
      };
    }
    const isNew = counted && !this.isUnderMeasure(row) && rest.length > 0;
    return isNew
      ? { line: 'measure', row, cell: null, number: count.text, bare: false }
      : { line: 'more', row };
  }

  /** Whether a merged cell from a row above speaks for this one, too: then its title is not all there is. */
  private isShared(row: number): boolean {
    return this.header.columns.some(({ column }) => {
      const merge = column > this.subject.last ? this.grid.merge(row, column) : null;
      return merge !== null && merge.top < row && merge.top > this.header.bottom;
    });
  }

  private lone(row: number, cell: GridCell, counted: boolean): Line {
    if (counted) return { line: 'nothing' };
    if (cell.column > this.subject.last) return { line: 'more', row };
    if (cell.column < this.subject.column || isSectionTitle(cell.text)) return { line: 'section', row, cell };
    return { line: 'lone', row, cell };
  }

  private title(cells: readonly GridCell[]): GridCell | undefined {
    return cells.find((cell) => cell.column >= this.subject.column && cell.column <= this.subject.last);
  }

  private isCounter(cell: GridCell): boolean {
    return cell.column === this.counter?.column;
  }

  /** Merged over most of the table, past the column of measures. */
  private isAcross({ row, column }: GridCell): boolean {
    const merge = this.grid.merge(row, column);
    if (!merge || merge.right <= this.subject.last || column > this.subject.last) return false;
    const { left, right } = this.header;
    return (Math.min(merge.right, right) - merge.left + 1) * 2 > right - left + 1;
  }

  private isUnderMeasure(row: number): boolean {
    const above = this.grid.merge(row, this.subject.column);
    return above !== null && above.top < row && above.top > this.header.bottom;
  }
}

/** A word for a section, with or without a number before it. */
export function isSectionTitle(text: string): boolean {
  return begins(splitNumber(text).title, SECTION);
}

/** The column that holds the measures. A header always has one. */
export function subjectColumn(header: Header): HeaderColumn {
  const column =
    header.columns.find(({ role }) => role === 'measure' || role === 'project') ?? header.columns[0];
  if (!column) throw new RangeError(`a header without columns at row ${header.top}`);
  return column;
}

/** A text alone that is too long for a section or a measure: prose below the table. */
export function isProse(cell: GridCell): boolean {
  return cell.text.length > LINE_LENGTHS.title;
}

function isCount(text: string): boolean {
  return /^\(?[A-Za-z]{0,3}-?\d{1,5}(?:\.\d{1,3})*[.)]*$/.test(toArabicDigits(text));
}

/** `(๑) (๒) (๓)` below a header. */
function areColumnNumbers(cells: readonly GridCell[]): boolean {
  if (cells.length < 3 || !cells.every((cell) => isCount(cell.text))) return false;
  const numbers = cells.map((cell) => Number(looseKey(cell.text)));
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

function begins(text: string, words: readonly string[]): boolean {
  const key = looseKey(text.slice(0, LINE_LENGTHS.words));
  return words.some((word) => key.startsWith(word));
}

/** `รวม ๑๒ มาตรการ`, `รวมทั้งสิ้น`: numbers and units aside, nothing but a word for totals. */
function isTotal(text: string): boolean {
  if (text === '' || text.length > LINE_LENGTHS.words) return false;
  let key = looseKey(text).replace(/\d+/g, '');
  for (const unit of UNITS) if (key.endsWith(unit)) key = key.slice(0, -unit.length);
  return TOTALS.has(key);
}
