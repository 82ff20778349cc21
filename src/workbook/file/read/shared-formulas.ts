import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from '../../address';
import { decodeCellText, tagName } from '../xml';
import type { XmlScanner } from '../xml';

const TYPE = tagName('t');
const INDEX = tagName('si');

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet that are written once and shared by many cells (`t="shared"`). */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** At the start tag of `f`: the cell's formula with `=`; the walk goes behind the end tag. */
  read(scanner: XmlScanner, open: boolean, row: number, column: number): string | null {
    const index = scanner.attribute(TYPE) === 'shared' ? scanner.attribute(INDEX) : null;
    const formula = open ? decodeCellText(scanner.text()) : '';
    if (index === null) return formula === '' ? null : `=${formula}`;
    if (formula !== '') {
      this.masters.set(index, { formula, row, column });
      return `=${formula}`;
    }
    const master = this.masters.get(index);
    return master ? `=${moveFormula(master.formula, row - master.row, column - master.column)}` : null;
  }
}

/** Texts, quoted sheet names and table columns, which hold no addresses; else an address, or a whole row or column. */
const ADDRESS =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\p{L}\p{M}\p{N}_.\\$])(?:(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})|(\$?)([A-Za-z]{1,3})(?=:\$?[A-Za-z]{1,3}(?![\p{L}\p{M}\p{N}_.\\(!]))|(?<=:)(\$?)([A-Za-z]{1,3}))(?![\p{L}\p{M}\p{N}_.\\(!])/gu;

/**
 * The formula of a cell that shares another's: relative addresses moved by so many rows and columns, as if it
 * had been copied there. Whole rows (`3:4`) are left as they are.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(ADDRESS, (found: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, column, fixedRow, row, fixedFirst, first, fixedLast, last] = groups;
    if (column !== undefined && row !== undefined) {
      return moveColumn(fixedColumn, column, columns) + moveRow(fixedRow, row, rows);
    }
    if (first !== undefined) return moveColumn(fixedFirst, first, columns);
    if (last !== undefined) return moveColumn(fixedLast, last, columns);
    return found;
  });
}

/** Past the edge of the sheet Excel goes on at the other side. */
function moveColumn(fixed: string | undefined, name: string, by: number): string {
  if (fixed === '$') return `$${name}`;
  return columnName((((columnIndex(name) + by) % MAX_COLUMNS) + MAX_COLUMNS) % MAX_COLUMNS);
}

function moveRow(fixed: string | undefined, row: string, by: number): string {
  if (fixed === '$') return `$${row}`;
  return String(((((Number(row) - 1 + by) % MAX_ROWS) + MAX_ROWS) % MAX_ROWS) + 1);
}
