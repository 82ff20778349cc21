import type { Round } from '../../domain';
import { REPORT_ROLES, TICK_ROLES } from '../recognise/role-groups';
import type { RecognisedColumn, RecognisedTable } from '../recognised';
import type { ColumnRole } from '../roles';

export const PERIOD_ROLES: ReadonlySet<ColumnRole> = new Set(['period', 'from', 'to']);

/** Which columns of a table hold what a standard column is to hold. */
export class ColumnSources {
  /** The rounds that its columns speak of; `[null]`: they name none; none at all for a plan. */
  readonly rounds: readonly (Round | null)[];

  constructor(private readonly table: RecognisedTable) {
    this.rounds = reportedRounds(table);
  }

  /** Whether the original has a column of the very role. */
  has(role: ColumnRole, round: Round | null): boolean {
    return this.table.columns.some((column) => column.role === role && this.roundOf(column.round) === round);
  }

  /** Columns of the original that hold what a column of the role is to hold. */
  of(role: ColumnRole, round: Round | null): readonly number[] {
    const fitting = (fits: (column: RecognisedColumn) => boolean) =>
      this.table.columns.filter(fits).map(({ column }) => column);
    if (PERIOD_ROLES.has(role) && (role === 'period' || !this.table.columns.some((one) => one.role === role)))
      return fitting((column) => PERIOD_ROLES.has(column.role));
    if (!REPORT_ROLES.has(role)) return fitting((column) => column.role === role);
    const isHere = (column: RecognisedColumn) => this.roundOf(column.round) === round;
    const own = fitting((column) => column.role === role && isHere(column));
    if (role !== 'status' || own.length > 0) return own;
    return fitting((column) => TICK_ROLES.has(column.role) && isHere(column));
  }

  /** Beside columns of a round, one without belongs to the newest. */
  roundOf(round: Round | null): Round | null {
    return round ?? this.rounds.at(-1) ?? null;
  }
}

function reportedRounds(table: RecognisedTable): readonly (Round | null)[] {
  const rounds = table.columns.filter(({ role }) => REPORT_ROLES.has(role)).map(({ round }) => round);
  const named = [...new Set(rounds)].filter((round) => round !== null).sort((a, b) => a - b);
  return named.length > 0 ? named : rounds.length > 0 ? [null] : [];
}
