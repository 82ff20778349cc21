import type { Round } from '../../domain';
import { COLUMNS, STANDARD_TABLES, columnHeader } from '../catalogue';
import type { StandardColumn, Wording } from '../catalogue';
import { REPORT_ROLES, TICK_ROLES } from '../recognise/role-groups';
import type { RecognisedColumn, RecognisedTable } from '../recognised';
import type { ColumnRole } from '../roles';
import { ColumnSources, PERIOD_ROLES } from './column-sources';

/** A column of the standard table that a table of the user's becomes. */
export interface AdoptedColumn {
  readonly role: ColumnRole;
  readonly round: Round | null;
  readonly header: string;
  readonly group: string | null;
  /** pt */
  readonly width: number;
  /** Columns of the original, 0-based, that it takes the place of. */
  readonly from: readonly number[];
  /** Its texts are carried over as they stand: nothing is known of the column, or its words are read together with others. */
  readonly carried: boolean;
}

/** How much of the standard table is laid out, from the whole to only what the original has. */
export interface AdoptedForm {
  readonly language: keyof Wording;
  /** Topics stand in lines of their own across the table; else in a column. */
  readonly sections: boolean;
  /** The standard's columns of a report that the original lacks are added, to be filled in. */
  readonly whole: boolean;
}

/** Extra columns that stand before the standard ones. */
const LEADING: readonly ColumnRole[] = ['id', 'number', 'topic'];
/** Columns whose texts no measure keeps. */
const CARRIED: ReadonlySet<ColumnRole> = new Set(['progress', 'note', 'unknown']);

/**
 * The standard columns of the table's kind in their order, then what else the original has: known columns under the
 * catalogue's header, all others under their own. `loose`: columns without a header that hold something.
 */
export function adoptedColumns(
  table: RecognisedTable,
  form: AdoptedForm,
  loose: readonly number[] = [],
): readonly AdoptedColumn[] {
  const plan = new ColumnPlan(table, form);
  for (const column of STANDARD_TABLES[table.kind].columns) plan.addStandard(column);
  for (const column of table.columns) plan.addExtra(column);
  plan.addTopics();
  plan.addNotes();
  for (const column of loose) plan.carry({ column, header: '', role: 'unknown', round: null });
  return plan.columns();
}

class ColumnPlan {
  private readonly leading: AdoptedColumn[] = [];
  private readonly standard: AdoptedColumn[] = [];
  private readonly extras: AdoptedColumn[] = [];
  private readonly carried: AdoptedColumn[] = [];
  private readonly sources: ColumnSources;
  /** Columns of the original that have found their place. */
  private readonly placed = new Set<number>();

  constructor(
    private readonly table: RecognisedTable,
    private readonly form: AdoptedForm,
  ) {
    this.sources = new ColumnSources(table);
  }

  addStandard(column: StandardColumn): void {
    const { role } = column;
    const hasDays = this.table.columns.some((one) => one.role === 'from' || one.role === 'to');
    if (role === 'period' && hasDays && !this.form.whole) return;
    if (!REPORT_ROLES.has(role)) return this.place(role, null, column);
    for (const round of this.sources.rounds) {
      const isThere =
        this.sources.has(role, round) || (this.form.whole && this.sources.of(role, round).length > 0);
      // A share is read together with the words beside it, and a column of words would be read in its stead.
      const isOdd = role === 'result' && this.sources.of('progress', round).length > 0;
      if (isThere || (this.form.whole && !isOdd)) this.place(role, round, column);
    }
  }

  addExtra({
    column,
    role,
    round,
    ...rest
  }: Pick<RecognisedColumn, 'column' | 'role' | 'round' | 'header'>): void {
    if (this.placed.has(column)) return;
    const isSubject = role === 'measure' || role === 'project';
    const isTick = TICK_ROLES.has(role);
    const isSecondStatus = isTick
      ? this.sources.has('status', this.sources.roundOf(round))
      : role === 'status' &&
        [...TICK_ROLES].some((tick) => this.sources.has(tick, this.sources.roundOf(round)));
    if (CARRIED.has(role) || isSubject || isSecondStatus) this.carry({ column, role, round, ...rest });
    else if (PERIOD_ROLES.has(role)) this.place(this.form.whole ? 'period' : role, null);
    else if (role !== 'topic' || !this.form.sections)
      this.place(role, REPORT_ROLES.has(role) ? this.sources.roundOf(round) : null);
  }

  carry({
    column,
    header,
    role,
    round,
  }: Pick<RecognisedColumn, 'column' | 'role' | 'round' | 'header'>): void {
    this.placed.add(column);
    const own = header.split(' / ').at(-1) ?? header;
    const { width } = COLUMNS[role];
    this.carried.push({ role, round, header: own, group: null, width, from: [column], carried: true });
  }

  /** Topics that stood in lines of their own need a column when they are not to be such lines again. */
  addTopics(): void {
    const isNeeded = !this.form.sections && this.table.rows.some(({ measure }) => measure.topic !== null);
    if (isNeeded && !this.has('topic')) this.place('topic', null);
  }

  /** Notes beside ticks are evidence; where ticks become words they need a column of their own. */
  addNotes(): void {
    for (const round of this.sources.rounds) {
      const keepsTicks = [...this.standard, ...this.extras].some(
        (one) => TICK_ROLES.has(one.role) && one.round === round,
      );
      const has = this.extras.some((one) => one.role === 'evidence' && one.round === round);
      const isNoted = this.table.rows.some(({ measure, report }) => {
        const said = round === null ? report : (measure.reports[round] ?? null);
        return said !== null && said.evidence !== null;
      });
      if (isNoted && !keepsTicks && !has && !this.has('evidence', round)) this.place('evidence', round);
    }
  }

  columns(): readonly AdoptedColumn[] {
    const leading = LEADING.flatMap((role) => this.leading.filter((column) => column.role === role));
    return [...leading, ...this.standard, ...this.extras, ...this.carried];
  }

  private has(role: ColumnRole, round: Round | null = null): boolean {
    return [...this.leading, ...this.standard, ...this.extras].some(
      (column) => column.role === role && column.round === round,
    );
  }

  private place(role: ColumnRole, round: Round | null, standard?: StandardColumn): void {
    const { language } = this.form;
    if (role === 'to' && standard) return this.placeDays(standard);
    const from = this.sources.of(role, round);
    for (const column of from) this.placed.add(column);
    const group = standard?.group?.[language] ?? null;
    const own = standard?.header?.[language];
    const column: AdoptedColumn = {
      role,
      round,
      header:
        round === null ? (own ?? columnHeader(role, null, language)) : columnHeader(role, round, language),
      group: group === null || round === null ? group : columnHeader('status', round, language),
      width: standard?.width ?? COLUMNS[role].width,
      from,
      carried: role === 'result' && this.sources.of('progress', round).length > 0,
    };
    if (standard) this.standard.push(column);
    else if (LEADING.includes(role)) this.leading.push(column);
    else this.extras.push(column);
  }

  /** The tracker has only the day a thing is due; where a first day is known it stands before. */
  private placeDays(standard: StandardColumn): void {
    const from = this.sources.of('period', null);
    for (const column of from) this.placed.add(column);
    const has = this.table.rows.some(
      ({ measure }) => measure.period !== null && measure.period.from !== null,
    );
    const roles = has ? (['from', 'to'] as const) : (['to'] as const);
    for (const role of roles) {
      const own = this.table.columns.filter((one) => one.role === role).map(({ column }) => column);
      const { width } = COLUMNS[role];
      const header = standard.header?.[this.form.language] ?? columnHeader(role, null, this.form.language);
      this.standard.push({
        role,
        round: null,
        header: role === 'to' ? header : columnHeader(role, null, this.form.language),
        group: null,
        width,
        from: own.length > 0 || role === 'from' ? own : from,
        carried: false,
      });
    }
  }
}
