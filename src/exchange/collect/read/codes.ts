import type { SheetSnapshot, SnapshotRow, WorkbookSnapshot } from '../../../workbook';
import { type RowCode, readRowCode } from '../../row-code';

/** The code in a row, wherever in it, by row of the sheet. */
export type SheetCodes = ReadonlyMap<number, RowCode>;

const NO_CODES: SheetCodes = new Map();

/** The codes of each sheet that has some; a code is known by its form alone. */
export class Codes {
  private readonly bySheet = new Map<string, SheetCodes>();

  constructor({ sheets }: Pick<WorkbookSnapshot, 'sheets'>) {
    for (const sheet of sheets) {
      const codes = codesOf(sheet);
      if (codes.size > 0) this.bySheet.set(sheet.name, codes);
    }
  }

  of(sheet: string): SheetCodes {
    return this.bySheet.get(sheet) ?? NO_CODES;
  }

  /** Names of the sheets with codes. */
  sheets(): readonly string[] {
    return [...this.bySheet.keys()];
  }
}

function codesOf({ rows }: SheetSnapshot): SheetCodes {
  const codes = new Map<number, RowCode>();
  for (const row of rows) {
    const code = codeIn(row);
    if (code) codes.set(row.row, code);
  }
  return codes;
}

function codeIn({ cells }: SnapshotRow): RowCode | null {
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const code = codeOf(cells[at]?.text ?? '');
    if (code) return code;
  }
  return null;
}

/** Looked at only where a text begins like one: nearly none does. */
export function codeOf(text: string): RowCode | null {
  return /^\s*TT\d/.test(text) ? readRowCode(text) : null;
}
