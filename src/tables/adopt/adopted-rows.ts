import type { Measure, MeasureField, Round, RoundReport } from '../../domain';
import type { PlanCell } from '../../workbook';
import { type Digits, measureCell } from '../layout';
import { TICK_ROLES } from '../recognise/role-groups';
import type { RecognisedRow, RecognisedTable } from '../recognised';
import type { ColumnRole } from '../roles';
import type { AdoptedColumn } from './adopted-columns';
import type { Original } from './original';

/** A field of a measure, of a report with its round. */
export interface FieldOf {
  readonly field: MeasureField;
  readonly round: Round | null;
}

/** The rows of the table that a user's table becomes: what was understood, or what was typed where that says more. */
export class AdoptedRows {
  private readonly flipped = new Set<string>();
  private readonly numbered: boolean;
  /** Files what a table without a round reports; only inside one table, so which it is does not matter. */
  private readonly unnamed: Round;

  constructor(
    private readonly table: RecognisedTable,
    private readonly columns: readonly AdoptedColumn[],
    private readonly original: Original,
    private readonly digits: Digits,
  ) {
    this.numbered = columns.some(({ role }) => role === 'number');
    this.unnamed = table.round ?? 6;
  }

  /** The cells of a measure by its place in the table. */
  cells(index: number): readonly PlanCell[] {
    const row = this.table.rows[index];
    if (!row) throw new RangeError(`no measure ${index}`);
    const measure = this.filed(row);
    return this.columns.map((column, at) =>
      this.cell(row, measure, column, this.flipped.has(`${index} ${at}`)),
    );
  }

  /**
   * Chooses the other way of writing the cells that a field is read from: as typed instead of as understood, or the
   * other way round. Says whether there was another way left.
   */
  flip(index: number, { field, round }: FieldOf): boolean {
    let changed = false;
    this.columns.forEach((column, at) => {
      const key = `${index} ${at}`;
      if (column.carried || this.flipped.has(key) || !tells(column, field, round)) return;
      this.flipped.add(key);
      changed = true;
    });
    return changed;
  }

  private cell(row: RecognisedRow, measure: Measure, column: AdoptedColumn, isFlipped: boolean): PlanCell {
    if (column.carried) return this.typed(row, column);
    const understood = this.understood(measure, column);
    const isBlank = understood.value === undefined && understood.date === undefined;
    return isBlank !== isFlipped ? this.typedOr(row, column, understood) : understood;
  }

  private understood(measure: Measure, { role, round }: AdoptedColumn): PlanCell {
    const of = round ?? this.unnamed;
    const report = measure.reports[of];
    const isNoted = TICK_ROLES.has(role) && report !== undefined && this.hasEvidence(round);
    // Beside a column of evidence the tick stands alone.
    const told = isNoted
      ? { ...measure, reports: { ...measure.reports, [of]: { ...report, evidence: null } } }
      : measure;
    return measureCell(role, told, { round: of, digits: this.digits, numbered: this.numbered });
  }

  private hasEvidence(round: Round | null): boolean {
    return this.columns.some((column) => column.role === 'evidence' && column.round === round);
  }

  private typedOr(row: RecognisedRow, column: AdoptedColumn, understood: PlanCell): PlanCell {
    const typed = this.typed(row, column);
    return typed.value === undefined && typed.date === undefined
      ? { ...(understood.style ? { style: understood.style } : {}) }
      : typed;
  }

  /** What was typed: a whole number stays one, everything else is what was to be seen. */
  private typed(row: RecognisedRow, { from, role }: AdoptedColumn): PlanCell {
    const style = TICK_ROLES.has(role) || role === 'status' ? 'center' : 'text';
    const cells = [...new Set(from.flatMap((column) => this.original.cells(row, column)))];
    const [only] = cells;
    if (only && cells.length === 1 && Number.isInteger(only.value) && String(only.value) === only.text)
      return { value: only.value, style: 'count' };
    if (only && cells.length === 1 && only.date !== null && only.error === null)
      return { date: only.date, style: this.digits === 'thai' ? 'thaiDate' : 'arabicDate' };
    const text = cells.map((cell) => cell.text).join('\n');
    return text === '' ? { style } : { value: text, style };
  }

  private filed({ measure, report }: RecognisedRow): Measure {
    if (Object.keys(measure.reports).length > 0 || report === null) return measure;
    return { ...measure, reports: { [this.unnamed]: report } };
  }
}

const FIELD_ROLES: Readonly<Partial<Record<MeasureField, readonly ColumnRole[]>>> = {
  measure: ['measure', 'project'],
  number: ['number', 'measure', 'project'],
  period: ['period', 'from', 'to'],
  status: ['status', ...TICK_ROLES],
  statusText: ['status', ...TICK_ROLES],
};

const OF_REPORTS: ReadonlySet<MeasureField> = new Set<keyof RoundReport>([
  'status',
  'statusText',
  'result',
  'outcome',
  'recommendation',
  'evidence',
]);

function tells(column: AdoptedColumn, field: MeasureField, round: Round | null): boolean {
  const roles: readonly string[] = FIELD_ROLES[field] ?? [field];
  const isSameRound =
    !OF_REPORTS.has(field) || column.round === null || round === null || column.round === round;
  return roles.includes(column.role) && isSameRound;
}
