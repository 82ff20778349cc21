import { type Finding, type RuleId, cleanText, finding, withoutMarkup } from '../../../domain';
import { NOTHING } from '../../../tables';
import { cellAddress } from '../../../workbook';
import type { SheetSnapshot, SnapshotCell } from '../../../workbook';
import { type CellLinks, isMerged } from './cell-links';
import type { FieldColumns } from './field-columns';
import { codeOf } from './codes';
import type { ReadRow } from './table-rows';

/** Cells that one sentence names; of more it says how many there are. */
export const MOST_CELLS = 8;

/** A reference to another file: `[1]แผ่น1!A1`, `'C:\[งาน.xlsx]แผ่น1'!A1`. */
const OTHER_FILE = /\[[^[\]]{1,200}\][^!]{0,100}!/;

interface Met {
  readonly cells: string[];
  count: number;
  text: string;
}

/** What was cleaned in the rows of a table, one sentence for each kind: the file goes on being merged. */
export class CellNotes {
  private readonly met = new Map<RuleId, Met>();

  constructor(
    private readonly file: string,
    private readonly sheet: string,
  ) {}

  look(rows: readonly ReadRow[], columns: FieldColumns, links: CellLinks): void {
    for (const { row, texts } of rows)
      for (const cell of row.cells) {
        const field = columns.fieldAt.get(cell.column);
        const isAgain =
          field !== undefined && field !== 'period' && (columns.columns.get(field)?.length ?? 0) > 1;
        const isRead = !isAgain || isIn(texts[field], cell);
        const rule = field === undefined ? ruleOfOther(cell, columns) : ruleOfField(cell, isRead);
        if (rule !== null) this.note(rule, row.row, cell);
        const address = field === undefined ? null : links.hidden(row.row, cell);
        if (field !== undefined && address !== null && !isMerged(field, address))
          this.note('exchange.addresses', row.row, cell);
      }
  }

  /**
   * Rows of the table's sheet below its header that were read as none of its rows, and tell nothing in its columns.
   * @param read rows that were read, as rows or as lines below
   */
  around(
    { rows }: SheetSnapshot,
    { first, last }: { readonly first: number; readonly last: number },
    read: ReadonlySet<number>,
    columns: FieldColumns,
  ): void {
    for (const { row, cells } of rows) {
      if (row <= first || row >= last || read.has(row)) continue;
      for (const cell of cells)
        if (ruleOfOther(cell, columns) !== null) this.note('exchange.beside', row, cell);
    }
  }

  /** Something typed where the form asks for nothing. */
  beside(row: number, cell: SnapshotCell): void {
    this.note('exchange.beside', row, cell);
  }

  findings(): readonly Finding[] {
    return [...this.met].map(([rule, { cells, count, text }]) => {
      const rest = count > cells.length ? ' …' : '';
      const data = { file: this.file, sheet: this.sheet, cells: cells.join(', ') + rest, count, text };
      return finding(rule, null, data);
    });
  }

  private note(rule: RuleId, row: number, cell: SnapshotCell): void {
    const met = this.met.get(rule) ?? { cells: [], count: 0, text: cell.text };
    met.count += 1;
    if (met.cells.length < MOST_CELLS) met.cells.push(cellAddress(row, cell.column));
    this.met.set(rule, met);
  }
}

function ruleOfField(cell: SnapshotCell, isRead: boolean): RuleId | null {
  const { formula } = cell;
  if (isUnread(cell)) return 'exchange.errors';
  if (!isRead) return 'exchange.beside';
  if (formula === null) return null;
  return OTHER_FILE.test(formula) ? 'exchange.links' : 'exchange.formulas';
}

/** A cell of which nobody can tell what it said: an error, or a formula that no program has counted. */
export function isUnread({ error, formula, text }: SnapshotCell): boolean {
  return error !== null || (formula !== null && text.trim() === '');
}

/** Of a column that is there twice, whether what a cell says was read with the other. */
function isIn(said: string, { text }: SnapshotCell): boolean {
  const typed = cleanText(withoutMarkup(text));
  return NOTHING.test(typed) || said.includes(typed);
}

/** Something typed beside the table: nobody asked for it, and it may matter. */
function ruleOfOther({ column, text, error }: SnapshotCell, { known }: FieldColumns): RuleId | null {
  const isSaid = text.trim() !== '' && error === null;
  return isSaid && !known.has(column) && codeOf(text) === null ? 'exchange.beside' : null;
}
