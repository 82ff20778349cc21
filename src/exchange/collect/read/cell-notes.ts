import { type Finding, type RuleId, finding } from '../../../domain';
import { cellAddress } from '../../../workbook';
import type { SnapshotCell } from '../../../workbook';
import type { FieldColumns } from './field-columns';
import { codeOf } from './codes';
import type { ReadRow } from './table-rows';

/** Cells that one sentence names; of more it says how many there are. */
const MOST_CELLS = 8;

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

  look(rows: readonly ReadRow[], columns: FieldColumns): void {
    for (const { row } of rows)
      for (const cell of row.cells) {
        const rule = columns.fieldAt.has(cell.column) ? ruleOfField(cell) : ruleOfOther(cell, columns);
        if (rule !== null) this.note(rule, row.row, cell);
      }
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

function ruleOfField({ error, formula }: SnapshotCell): RuleId | null {
  if (error !== null) return 'exchange.errors';
  if (formula === null) return null;
  return OTHER_FILE.test(formula) ? 'exchange.links' : 'exchange.formulas';
}

/** Something typed beside the table: nobody asked for it, and it may matter. */
function ruleOfOther({ column, text, error }: SnapshotCell, { known }: FieldColumns): RuleId | null {
  const isSaid = text.trim() !== '' && error === null;
  return isSaid && !known.has(column) && codeOf(text) === null ? 'exchange.beside' : null;
}
