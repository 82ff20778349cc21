import {
  type CellValue,
  type SheetSnapshot,
  type SnapshotCell,
  type WorkbookSnapshot,
  parseArea,
} from '../../src/workbook';

/** A cell that is more than its value. */
export interface SpecialCell {
  readonly value?: CellValue;
  readonly text?: string;
  readonly date?: string;
  readonly error?: string;
  readonly formula?: string;
}

export type GridValue = CellValue | SpecialCell;

export interface SheetOptions {
  /** `A1:A3` */
  readonly merges?: readonly string[];
  readonly mark?: string;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly tables?: SheetSnapshot['tables'];
}

/** A sheet from rows of cells; `''` and `null` are empty. Rows and columns begin at A1. */
export function sheet(
  name: string,
  rows: readonly (readonly GridValue[])[],
  options: SheetOptions = {},
): SheetSnapshot {
  return {
    name,
    visibility: options.visibility ?? 'visible',
    protected: false,
    mark: options.mark ?? null,
    rows: rows
      .map((cells, row) => ({ row, hidden: false, cells: cells.flatMap(cellOf) }))
      .filter((row) => row.cells.length > 0),
    merges: (options.merges ?? []).map((address) => {
      const area = parseArea(address);
      if (!area) throw new RangeError(address);
      return area;
    }),
    tables: options.tables ?? [],
    hiddenColumns: [],
  };
}

function cellOf(given: GridValue, column: number): SnapshotCell[] {
  if (given === null || given === '') return [];
  const special: SpecialCell = typeof given === 'object' ? given : { value: given };
  const value = special.value ?? special.text ?? null;
  return [
    {
      column,
      value: special.error === undefined ? value : null,
      text: special.text ?? special.error ?? String(value ?? special.date ?? ''),
      formula: special.formula ?? null,
      date: special.date ?? null,
      error: special.error ?? null,
    },
  ];
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], state: null, readOnly: false };
}

/** Rows typed as lines of text: cells parted by `|`, `⏎` for a line break inside a cell. */
export function typed(text: string): string[][] {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')));
}
